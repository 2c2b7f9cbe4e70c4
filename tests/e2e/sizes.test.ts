import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';
import { measureLoaded, precacheSizes } from '../support/built-sizes.ts';

test('the first visit stays within its budget', async ({ laptop }) => {
  const page = laptop.page();
  await page.goto(appAddress);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const { pageScripts, workerScripts, styles } = await measureLoaded(page);
  expect(pageScripts).toBeLessThan(50_000);
  expect(pageScripts + workerScripts).toBeLessThan(120_000);
  expect(styles).toBeLessThan(15_000);
});

test('what is kept for work without network is small', () => {
  const { all, withoutTools, largestTool } = precacheSizes();
  expect(withoutTools).toBeLessThan(400_000);
  expect(all).toBeLessThan(1_200_000);
  expect(largestTool).toBeLessThan(90_000);
});
