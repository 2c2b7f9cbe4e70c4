import { fork } from 'node:child_process';
import { projectPath } from './project-paths.ts';

/** How often we look for renderers that were born since. Asked more often, the browser itself is slowed. */
const lookEveryMillis = 250;

type Slowable = {
  readonly renderers: () => Promise<readonly number[]>;
  readonly slowPage: (rate: number) => Promise<void>;
};

/** Answers with the way back. */
export type Slow = (browser: Slowable) => Promise<() => Promise<void>>;

export const slowPageTo =
  (rate: number): Slow =>
  async (browser) => {
    await browser.slowPage(rate);
    return () => browser.slowPage(1);
  };

export const slowEverythingTo =
  (rate: number): Slow =>
  (browser) =>
    throttleCpu(browser, rate);

/**
 * Slows every thread of every renderer, workers included, to one part in `rate`. The budgets mean
 * DevTools' brake (`slowPage`), which slows the main thread alone: a loop in our worker, where all
 * the work is, runs at full speed under it (measured). A weak laptop spares nobody. So beside the
 * budgets the benches tell what comes of this one: the processes are stopped and continued in slices
 * of a few milliseconds; clocks go on, and each thread sees a slower processor, and waits for its
 * slice at every step from one process to the other.
 */
export async function throttleCpu(
  browser: Pick<Slowable, 'renderers'>,
  rate: number,
): Promise<() => Promise<void>> {
  const loop = fork(projectPath('tests/support/cpu-throttle-loop.ts'), [String(rate)], {
    execArgv: ['--import', 'tsx'],
  });
  await new Promise<void>((resolve) => loop.once('message', () => resolve()));
  const tellProcesses = async () => {
    const processes = await browser.renderers();
    if (loop.connected) loop.send(processes);
  };
  await tellProcesses();
  const timer = setInterval(() => void tellProcesses().catch(() => {}), lookEveryMillis);
  return async () => {
    clearInterval(timer);
    const exit = new Promise<void>((resolve) => loop.once('exit', () => resolve()));
    loop.disconnect();
    await exit;
  };
}
