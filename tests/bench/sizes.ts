import { withBenchSchool } from '../support/bench-school.ts';
import { appAddress } from '../support/browser.ts';
import { measureLoaded, precacheSizes } from '../support/built-sizes.ts';
import { printFigure } from './figures.ts';

/** What a first visit loads, after gzip; a kB has 1,000 bytes. */
await withBenchSchool(async (school) => {
  const device = await school.openDevice();
  await device.page().goto(appAddress);
  await device.page().getByRole('heading', { level: 1 }).waitFor();
  await device.page().waitForLoadState('networkidle');
  const { pageScripts, workerScripts, styles } = await measureLoaded(device.page());

  printFigure('JavaScript of the first page', pageScripts / 1000, 'kB gz', 50);
  printFigure('page and worker together', (pageScripts + workerScripts) / 1000, 'kB gz', 120);
  printFigure('CSS of the first page', styles / 1000, 'kB gz', 15);
});

const { all, withoutTools, largestTool } = precacheSizes();
printFigure('precache without the heavy tools', withoutTools / 1000, 'kB gz', 400);
printFigure('precache with all', all / 1000, 'kB gz', 1200);
printFigure('the heaviest tool', largestTool / 1000, 'kB gz', 90);
