import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { shell } from '../../src/app/text/ru/shell.ts';
import { start } from '../../src/app/text/ru/start.ts';
import { openBareBrowser } from '../support/bare-browser.ts';
import { withBenchSchool } from '../support/bench-school.ts';
import { exchangeAll, readInvitation } from '../support/shipped-worker.ts';
import { lines, startThrottlingProxy } from '../support/throttling-proxy.ts';
import { printFigure } from './figures.ts';
import { prepareYear } from './prepare-year.ts';

/**
 * Does the screen stay quick while a whole year's programme arrives? CPU ÷ 4, 300 people, 1,000
 * meetings, on a slow line, so that they arrive under a screen that stands. What a screen costs to be
 * drawn for the first time is told beside it.
 */
declare global {
  var longTaskMillis: number[];
}

const leastBytes = 30_000;

await withBenchSchool(async (school) => {
  const laptop = await prepareYear(school, { people: 300, matches: 60, meetings: 1000 });
  await exchangeAll(laptop.page());
  const link = await readInvitation(laptop.page());
  await laptop.browser().close();

  const profile = mkdtempSync(join(tmpdir(), 'krug-joining-'));
  const network = await startThrottlingProxy(school.endpoint.port);
  const phone = await openBareBrowser({
    profile,
    networkPort: network.port,
    viewport: { width: 390, height: 844 },
  });
  await phone.open(link);
  await phone.evaluate(awaitText('button', start.joining.save));
  // Everything that the app keeps has come: only the programme is still to arrive.
  await phone.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  network.use({ kind: 'line', line: lines.edge });
  network.takeBytes();
  await phone.slowPage(4);
  await phone.evaluate(`(${noteLongTasks.toString()})()`);
  await phone.evaluate(click('button', start.joining.save));
  await phone.evaluate(awaitText('nav a', shell.places.people.label));
  const drawing = await takeLongest();
  const arrived = await awaitQuiet();
  if (arrived < leastBytes) throw new Error(`Only ${arrived} bytes came under the screen.`);
  printFigure('longest main-thread task while joining, CPU ÷ 4', await takeLongest(), 'ms', 50);
  printFigure('drawing the first screen, CPU ÷ 4', drawing, 'ms', null);
  await phone.close();
  await network.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

  async function takeLongest(): Promise<number> {
    const millis = v.parse(v.array(v.number()), await phone.evaluate('longTaskMillis.splice(0)'));
    return Math.max(0, ...millis);
  }

  /** The bytes that came until nothing came for a while. */
  async function awaitQuiet(): Promise<number> {
    let bytes = 0;
    for (let quietMillis = 0; quietMillis < 5000; quietMillis += 500) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const { down } = network.takeBytes();
      bytes += down;
      if (down > 0) quietMillis = 0;
    }
    return bytes;
  }
});

function noteLongTasks(): void {
  globalThis.longTaskMillis = [];
  new PerformanceObserver((list) => {
    globalThis.longTaskMillis.push(...list.getEntries().map((entry) => entry.duration));
  }).observe({ type: 'longtask' });
}

function find(selector: string, text: string): string {
  return `[...document.querySelectorAll('${selector}')].find((one) => one.innerText.includes('${text}'))`;
}

function click(selector: string, text: string): string {
  return `${find(selector, text)}.click()`;
}

/** Asked seldom, because each look is a task of the page's own. */
function awaitText(selector: string, text: string): string {
  return `new Promise((resolve) => {
    const timer = setInterval(() => {
      if (!${find(selector, text)}) return;
      clearInterval(timer);
      resolve();
    }, 100);
  })`;
}
