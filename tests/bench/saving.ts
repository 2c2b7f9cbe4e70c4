import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Dexie as DexieClass } from 'dexie';
import { withBenchSchool } from '../support/bench-school.ts';
import { throttleCpu } from '../support/cpu-throttle.ts';
import { projectPath } from '../support/project-paths.ts';
import { exchangeAll } from '../support/shipped-worker.ts';
import { median, percentile, printFigure } from './figures.ts';
import { prepareYear } from './prepare-year.ts';

/**
 * From the page's word to 'saved on this device', through the shipped worker, in a school of 1,000
 * people and 20,000 meetings that has been sent and is at rest. After each save a bare Dexie put of
 * the same row, as durable ('strict'): what the worker, our log, merge and seal cost on top.
 */
const saves = 200;
/** What the worker does when nobody waits comes a few seconds after the last work. */
const restMillis = 8000;

declare global {
  var Dexie: typeof DexieClass;
}

await withBenchSchool(async (school) => {
  const device = await prepareYear(school, { people: 1000, matches: 500, meetings: 20_000 });
  const page = device.page();
  await exchangeAll(page);
  await page.waitForTimeout(restMillis);
  await page.evaluate(readFileSync(projectPath('node_modules/dexie/dist/dexie.js'), 'utf8'));

  // Both run cold at first, ours through ten times as much code.
  await measure(page);
  const { ours, bare } = await measure(page);
  printFigure('save against a bare Dexie put', median(ours) / median(bare), '×', 2);
  await device.browser().slowPage(6);
  const slowed = await measure(page);
  printFigure('save, p95, CPU ÷ 6', percentile(slowed.ours, 95), 'ms', 100);
  await device.browser().slowPage(1);
  const faster = await throttleCpu(device.browser(), 6);
  const weak = await measure(page);
  await faster();
  printFigure('save, p95, every thread ÷ 6', percentile(weak.ours, 95), 'ms', null);
});

type Times = { readonly ours: readonly number[]; readonly bare: readonly number[] };

function measure(page: Page): Promise<Times> {
  return page.evaluate(async (count) => {
    const db = new Dexie('bare', { chromeTransactionDurability: 'strict' });
    db.version(1).stores({ rows: 'id' });
    const rows = db.table('rows');
    const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
    for (let index = 0; index < count; index += 1) {
      const id = await krug.newId();
      const fields = {
        familyName: 'Старкова',
        givenName: 'Мария',
        patronymic: `Сергеевна ${index}`,
        circle: 'pupils',
        schoolClass: '8А',
        born: '2012-05-17',
      };
      let start = performance.now();
      const saved = await krug.do([{ type: 'create', table: 'person', id, fields }]);
      times.ours.push(performance.now() - start);
      if (!saved.ok) throw new Error(saved.error.type);
      start = performance.now();
      await rows.put({ id, ...fields });
      times.bare.push(performance.now() - start);
    }
    db.close();
    return times;
  }, saves);
}
