import { appAddress } from '../support/browser.ts';
import { withBenchSchool } from '../support/bench-school.ts';
import { throttleCpu } from '../support/cpu-throttle.ts';
import { prepareYear } from './prepare-year.ts';
import { median, printFigure } from './figures.ts';

/** Opening the app with no network, 1,000 people and 20,000 meetings, on a processor a sixth as fast. */
const runs = 5;

await withBenchSchool(async (school) => {
  const device = await prepareYear(school, { people: 1000, matches: 500, meetings: 20_000 });
  await device.goOffline();

  const measure = async (path: string, selector: string) => {
    const millis: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await device.browser().close();
      const page = await device.reopen();
      await device.goOffline();
      const faster = await throttleCpu(device.browser().session, 6);
      await page.goto(`${appAddress}${path}`, { waitUntil: 'commit' });
      await page.locator(selector).first().waitFor();
      // By the page's own clock: the time since the navigation began.
      millis.push(await page.evaluate(() => performance.now()));
      await faster();
    }
    return median(millis) / 1000;
  };

  const people = await measure('/people', 'main a[href^="/people/"]');
  printFigure('warm offline start to the list of people, CPU ÷ 6', people, 's', 1);
  const matches = await measure('/mentoring', 'main a[href^="/mentoring/"]');
  printFigure('warm offline start to the list of matches, CPU ÷ 6', matches, 's', 1);
});
