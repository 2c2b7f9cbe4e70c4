import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { openExample } from '../support/app-driver-start.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';

/** Every screen of the example school, and the first start. */
const screens: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  today: (page) => page.goto(appAddress),
  people: (page) => page.goto(`${appAddress}/people`),
  'a person': (page) => openFirst(page, '/people', 'main a[href^="/people/0"]'),
  'a new person': (page) => page.goto(`${appAddress}/people/new`),
  'import of a list': (page) => page.goto(`${appAddress}/people/import`),
  'recently deleted': (page) => page.goto(`${appAddress}/people/deleted`),
  matches: (page) => page.goto(`${appAddress}/mentoring`),
  'a match': (page) => openFirst(page, '/mentoring', 'main a[href^="/mentoring/0"]'),
  'a new match': (page) => page.goto(`${appAddress}/mentoring/new`),
  'a meeting': async (page) => {
    await openFirst(page, '/mentoring', 'main a[href^="/mentoring/0"]');
    await page.goto(`${page.url()}/meeting`);
  },
  'whose meeting': (page) => page.goto(`${appAddress}/meeting`),
  'two values': (page) => page.goto(`${appAddress}/waiting`),
  exchange: (page) => page.goto(`${appAddress}/exchange`),
  settings: (page) => page.goto(`${appAddress}/settings`),
};

for (const device of ['laptop', 'phone'] as const) {
  for (const language of ['ru', 'en'] as const) {
    test(`every screen is accessible on the ${device}, in ${language}`, async ({
      laptop,
      phone,
    }) => {
      test.setTimeout(240_000);
      const page = { laptop, phone }[device].page();
      await page.goto(appAddress);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectAccessible(page, 'first start');
      await openExample(page);
      await page.evaluate((chosen) => localStorage.setItem('krug language', chosen), language);

      await page.emulateMedia({ reducedMotion: 'reduce' });
      const viewport = page.viewportSize() ?? { width: 0, height: 0 };
      const titles = new Set<string>();
      for (const [name, open] of Object.entries(screens)) {
        await open(page);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await showWhole(page);
        await expectAccessible(page, name);
        // Colours do not depend on the language.
        if (language === 'ru') await expectAccessibleInDark(page, name);
        await expectNoSidewaysScroll(page, name);
        await page.setViewportSize(viewport);
        titles.add(await page.title());
      }
      expect(titles.size, [...titles].join(', ')).toBe(Object.keys(screens).length);
    });
  }
}

async function openFirst(page: Page, list: string, line: string): Promise<void> {
  await page.goto(`${appAddress}${list}`);
  await page.locator(line).first().click();
  await page.waitForURL((url) => url.pathname !== list);
}

async function expectAccessibleInDark(page: Page, screen: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, `${screen}, dark`);
  await page.emulateMedia({ colorScheme: 'light' });
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
