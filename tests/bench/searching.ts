import { appAddress } from '../support/browser.ts';
import { withBenchSchool } from '../support/bench-school.ts';
import { throttleCpu } from '../support/cpu-throttle.ts';
import { median, printFigure } from './figures.ts';
import { prepareYear } from './prepare-year.ts';

/** From a key pressed in the search of people to the frame that shows its answer, 1,000 people. */
const words = ['старк', 'ильин', 'gjgjd', 'кузнец', 'соловьев'];

await withBenchSchool(async (school) => {
  const device = await prepareYear(school, { people: 1000, matches: 500, meetings: 2000 });
  const page = device.page();
  await page.goto(`${appAddress}/people`);
  await page.locator('main a[href^="/people/"]').first().waitFor();
  const field = page.getByRole('searchbox');
  await field.click();
  await field.pressSequentially('и');
  await field.fill('');
  await page.evaluate(watchAnswers);
  const faster = await throttleCpu(device.browser().session, 4);
  for (const word of words) {
    await field.pressSequentially(word, { delay: 300 });
    await field.fill('');
    await page.waitForTimeout(300);
  }
  await faster();
  const millis = await page.evaluate(() => globalThis.keyMillis);
  if (millis.length < words.length * 3)
    throw new Error(`Only ${millis.length} keys were answered.`);
  printFigure('a key pressed in search, CPU ÷ 4', median(millis), 'ms', 50);
});

declare global {
  var keyMillis: number[];
}

/** Notes for each key how long it took until a frame showed changed rows. */
function watchAnswers(): void {
  globalThis.keyMillis = [];
  let pressedMillis: number | undefined;
  addEventListener('keydown', (event) => (pressedMillis = event.timeStamp), { capture: true });
  new MutationObserver((records) => {
    const isAnswer = records.some(({ target }) => target.parentElement?.closest('main') !== null);
    if (pressedMillis === undefined || !isAnswer) return;
    const start = pressedMillis;
    pressedMillis = undefined;
    requestAnimationFrame(() => {
      globalThis.keyMillis.push(performance.now() - start);
    });
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}
