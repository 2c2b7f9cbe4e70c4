import { databaseNames } from '../../src/domain/log.ts';
import { openBareBrowser } from '../support/bare-browser.ts';
import { withBenchSchool } from '../support/bench-school.ts';
import { appAddress } from '../support/browser.ts';
import { type Slow, slowEverythingTo, slowPageTo } from '../support/cpu-throttle.ts';
import { prepareYear } from './prepare-year.ts';
import { median, printFigure } from './figures.ts';

/**
 * Opening the app with no network, 1,000 people and 20,000 meetings, the page's thread a sixth as
 * fast; for comparison also with the workers slowed. The browser itself has started before, and the
 * app was opened on some days: Chromium keeps compiled scripts from the third time on.
 */
const runs = 5;
const earlierDays = 4;
const browserStartMillis = 2000;
const nobodysPort = 9;

await withBenchSchool(async (school) => {
  const device = await prepareYear(school, { people: 1000, matches: 500, meetings: 20_000 });
  await device.page().goto(`${appAddress}/people`);
  await device.page().waitForFunction(hasSnapshots, databaseNames.school, { timeout: 60_000 });
  await device.browser().close();

  const measure = async (path: string, days: number, slow: Slow) => {
    const seconds: number[] = [];
    for (let run = -days; run < runs; run += 1) {
      const browser = await openBareBrowser({
        profile: device.profile,
        networkPort: nobodysPort,
      });
      await new Promise((resolve) => setTimeout(resolve, browserStartMillis));
      const faster = run < 0 ? undefined : await slow(browser);
      await browser.open(`${appAddress}${path}`);
      const millis = await browser.appearance(`main li a[href^="${path}/"]`);
      if (run >= 0) seconds.push(millis / 1000);
      await faster?.();
      await browser.close();
    }
    return median(seconds);
  };

  const people = await measure('/people', earlierDays, slowPageTo(6));
  printFigure('warm offline start to the list of people, CPU ÷ 6', people, 's', 1);
  const matches = await measure('/mentoring', earlierDays, slowPageTo(6));
  printFigure('warm offline start to the list of matches, CPU ÷ 6', matches, 's', 1);
  const weak = await measure('/people', 0, slowEverythingTo(6));
  printFigure('the same of people, every thread ÷ 6', weak, 's', null);
});

/** As on a device that was in use for more than some seconds. */
function hasSnapshots(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => {
      const found = opening.result.transaction('snapshots').objectStore('snapshots').count();
      found.addEventListener('success', () => {
        opening.result.close();
        resolve(found.result >= 2);
      });
    });
  });
}
