import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What axe looks at. Contrast takes it most of its time, and does not depend on the language. */
export type Look = 'everything' | 'all but contrast' | 'contrast';

/** No breach of WCAG 2.2 A and AA on the screen as it is now. */
export async function expectAccessible(
  page: Page,
  screen: string,
  look: Look = 'everything',
): Promise<void> {
  expect(await findBreaches(page, look), `axe on ${screen}`).toEqual([]);
}

export type Breach = { readonly id: string; readonly where: readonly string[] };

export async function findBreaches(page: Page, look: Look): Promise<readonly Breach[]> {
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
  // Sums up in the page itself and not in a new window for each look; there are no frames here.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (look === 'contrast') axe.withRules('color-contrast');
  else axe.withTags(tags);
  if (look === 'all but contrast') axe.disableRules('color-contrast');
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`),
  }));
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
