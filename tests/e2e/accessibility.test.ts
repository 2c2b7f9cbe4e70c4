import type { Page } from '@playwright/test';
import {
  type Breach,
  expectAccessible,
  findBreaches,
  type Look,
} from '../support/accessibility.ts';
import { openExample } from '../support/app-driver-start.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';
import { readPaper } from '../support/read-paper.ts';
import { type Screens, screensByPlace } from '../support/screens.ts';

type Name = 'laptop' | 'phone';

// The longest file of all: no test in it knows of another.
test.describe.configure({ mode: 'parallel' });

for (const device of ['laptop', 'phone'] as const) {
  testOn(device, `the first start is accessible on the ${device}`, async (page) => {
    await page.goto(appAddress);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page, 'first start');
  });

  for (const [place, screens] of Object.entries(screensByPlace)) {
    const alsoPaper = device === 'laptop' ? ' and comes whole onto paper' : '';
    const title = `every screen of ${place} is accessible on the ${device}${alsoPaper}, in both languages`;
    testOn(device, title, async (page) => {
      // Ten screens of one place, twice, on a busy machine.
      test.setTimeout(360_000);
      await openExample(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const language of ['ru', 'en'] as const) {
        await page.evaluate((chosen) => localStorage.setItem('krug language', chosen), language);
        await expectScreensAccessible(page, screens, { language, device });
      }
    });
  }
}

/** Only the browser that is looked at is started. */
function testOn(device: Name, title: string, look: (page: Page) => Promise<void>): void {
  if (device === 'laptop') test(title, ({ laptop }) => look(laptop.page()));
  else test(title, ({ phone }) => look(phone.page()));
}

/** Contrast depends neither on the language nor on the device, and paper not on the device. */
async function expectScreensAccessible(
  page: Page,
  screens: Screens,
  { language, device }: { language: 'ru' | 'en'; device: Name },
): Promise<void> {
  const hasContrast = language === 'ru' && device === 'laptop';
  const viewport = page.viewportSize() ?? { width: 0, height: 0 };
  const titles = new Set<string>();
  for (const [name, open] of Object.entries(screens)) {
    await open(page);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const breaches = await lookAtWhole(page, hasContrast ? 'everything' : 'all but contrast');
    expect(breaches, `axe on ${name}, ${language}`).toEqual([]);
    if (hasContrast) await expectAccessibleInDark(page, name);
    await expectNoSidewaysScroll(page, name);
    await page.setViewportSize(viewport);
    if (device === 'laptop') await expectPrintable(page, `${name}, ${language}`);
    titles.add(await page.title());
  }
  expect(titles.size, [...titles].join(', ')).toBe(Object.keys(screens).length);
}

async function expectAccessibleInDark(page: Page, screen: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, `${screen}, dark`, 'contrast');
  await page.emulateMedia({ colorScheme: 'light' });
}

async function expectPrintable(page: Page, screen: string): Promise<void> {
  const paper = await readPaper(page);
  expect.soft(paper.controls, `what leads elsewhere, on the paper of ${screen}`).toEqual([]);
  expect.soft(paper.cut, `what is cut off on the paper of ${screen}`).toEqual([]);
  expect.soft(paper.overhang, `how far ${screen} is wider than the paper`).toBeLessThanOrEqual(0);
  expect(paper.words, `words on the paper of ${screen}`).toBeGreaterThan(3);
}

/** Rows come after the heading: a page that grew meanwhile is looked at again. */
async function lookAtWhole(page: Page, look: Look): Promise<readonly Breach[]> {
  for (;;) {
    await showWhole(page);
    const breaches = await findBreaches(page, look);
    const isWhole = await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
    if (isWhole) return breaches;
  }
}

/**
 * A window as high as the page: what the bar at the bottom covers at the moment can be scrolled out
 * from under it, but axe takes it for a target too small to hit.
 */
async function showWhole(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.setViewportSize({ width, height: height + 200 });
}

async function expectNoSidewaysScroll(page: Page, screen: string): Promise<void> {
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang, `${screen} is wider than the window`).toBeLessThanOrEqual(0);
}
