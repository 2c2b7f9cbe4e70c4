import { setTimeout as wait } from 'node:timers/promises';

/** Until a server that has just been started answers anything at all; at most ten seconds. */
export async function waitForAnswer(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer !== undefined) return;
    await wait(50);
  }
  throw new Error(`Nobody answers at ${url}`);
}
