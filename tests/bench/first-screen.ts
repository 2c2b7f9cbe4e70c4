import { appAddress } from '../support/browser.ts';
import { withBenchSchool } from '../support/bench-school.ts';
import { lines } from '../support/throttling-proxy.ts';
import { median, printFigure } from './figures.ts';

/** The very first visit over EDGE: an empty profile, from the address to a screen one can use. */
const runs = 3;

await withBenchSchool(async (school) => {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const device = await school.openDevice();
    device.network.use({ kind: 'line', line: lines.edge });
    const startMillis = performance.now();
    await device.page().goto(appAddress, { waitUntil: 'commit' });
    await device.page().getByRole('heading', { level: 1 }).waitFor();
    seconds.push((performance.now() - startMillis) / 1000);
    await device.close();
  }
  printFigure('first screen on EDGE', median(seconds), 's', 5);
});
