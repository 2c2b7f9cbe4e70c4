import { expect } from '@playwright/test';
import { shell } from '../../src/app/text/ru/shell.ts';
import { start } from '../../src/app/text/ru/start.ts';
import { withBenchSchool } from '../support/bench-school.ts';
import { throttleCpu } from '../support/cpu-throttle.ts';
import { exchangeAll, readInvitation } from '../support/shipped-worker.ts';
import { printFigure } from './figures.ts';
import { prepareYear } from './prepare-year.ts';

/** Does the screen stay quick while a whole year's programme arrives? CPU ÷ 4, 300 people, 1,000 meetings. */
declare global {
  var longTaskMillis: number[];
}

await withBenchSchool(async (school) => {
  const laptop = await prepareYear(school, { people: 300, matches: 60, meetings: 1000 });
  await exchangeAll(laptop.page());
  const link = await readInvitation(laptop.page());

  const phone = await school.openDevice({ viewport: { width: 390, height: 844 } });
  const page = phone.page();
  await page.addInitScript(noteLongTasks);
  await page.goto(link);
  await expect(page.getByLabel(start.joining.link)).not.toHaveValue('');
  const faster = await throttleCpu(phone.browser().session, 4);
  await page.evaluate(() => (globalThis.longTaskMillis = []));
  await page.getByRole('button', { name: start.joining.save }).click();
  const places = page.getByRole('navigation', { name: shell.navigation });
  await places.getByRole('link', { name: shell.places.people.label }).click({ timeout: 60_000 });
  await expect(page.getByRole('main').getByText(/^300/)).toBeVisible({ timeout: 120_000 });
  const longest = Math.max(0, ...(await page.evaluate(() => globalThis.longTaskMillis)));
  await faster();
  printFigure('longest main-thread task while joining, CPU ÷ 4', longest, 'ms', 50);
});

function noteLongTasks(): void {
  globalThis.longTaskMillis = [];
  new PerformanceObserver((list) => {
    globalThis.longTaskMillis.push(...list.getEntries().map((entry) => entry.duration));
  }).observe({ type: 'longtask' });
}
