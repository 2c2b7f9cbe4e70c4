import * as v from 'valibot';
import { openBareBrowser } from '../support/bare-browser.ts';
import { withBenchSchool } from '../support/bench-school.ts';
import { appAddress } from '../support/browser.ts';
import { throttleCpu } from '../support/cpu-throttle.ts';
import { median, printFigure } from './figures.ts';
import { prepareYear } from './prepare-year.ts';

/** From a key pressed in the search of people to the frame that shows its answer, 1,000 people. */
const words = ['старк', 'ильин', 'gjgjd', 'кузнец', 'соловьев'];

/** A letter that changes no row has no answer to be seen. */
const answeredOrQuiet = `new Promise((resolve) => {
  const until = performance.now() + 1000;
  const timer = setInterval(() => {
    if (pressedMillis !== undefined && performance.now() < until) return;
    clearInterval(timer);
    setTimeout(resolve, 100);
  }, 20);
})`;

const emptyField = `new Promise((resolve) => {
  const field = document.querySelector('input[type=search]');
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  setTimeout(resolve, 500);
})`;

await withBenchSchool(async (school) => {
  const device = await prepareYear(school, { people: 1000, matches: 500, meetings: 2000 });
  await device.browser().close();
  const browser = await openBareBrowser({
    profile: device.profile,
    networkPort: school.endpoint.port,
  });
  await browser.open(`${appAddress}/people`);
  await browser.appearance('main li a[href^="/people/"]');
  await browser.evaluate(`(${watchAnswers.toString()})()`);
  await browser.slowPage(4);
  printFigure('a key pressed in search, CPU ÷ 4', await measure(), 'ms', 50);
  await browser.slowPage(1);
  const faster = await throttleCpu(browser, 4);
  printFigure('the same, every thread ÷ 4', await measure(), 'ms', null);
  await faster();
  await browser.close();

  async function measure(): Promise<number> {
    await browser.evaluate('keyMillis = []');
    for (const word of words) {
      for (const letter of word) await press(letter);
      await browser.evaluate(emptyField);
    }
    const millis = v.parse(v.array(v.number()), await browser.evaluate('keyMillis'));
    if (millis.length < words.length * 3)
      throw new Error(`Only ${millis.length} keys were answered.`);
    return median(millis);
  }

  async function press(letter: string): Promise<void> {
    await browser.pressKey(letter);
    await browser.evaluate(answeredOrQuiet);
  }
});

declare global {
  var keyMillis: number[];
  var pressedMillis: number | undefined;
}

/** Notes for each key how long it took until a frame showed changed rows. */
function watchAnswers(): void {
  globalThis.keyMillis = [];
  document.querySelector<HTMLElement>('input[type=search]')?.focus();
  addEventListener('keydown', (event) => (globalThis.pressedMillis = event.timeStamp), {
    capture: true,
  });
  new MutationObserver((records) => {
    const start = globalThis.pressedMillis;
    const isAnswer = records.some(({ target }) => target.parentElement?.closest('main') !== null);
    if (start === undefined || !isAnswer) return;
    globalThis.pressedMillis = undefined;
    requestAnimationFrame(() => {
      globalThis.keyMillis.push(performance.now() - start);
    });
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}
