import { randomInt } from 'node:crypto';
import type { Device } from './device.ts';
import { connectWorker, createProgramme, quietAddress } from './shipped-worker.ts';

export type KilledSaves = { readonly acknowledged: number; readonly lost: number };

const longestSavingMillis = 400;

/**
 * SIGKILL for Chromium while it saves, again and again on one profile. A save is acknowledged when
 * the page was told so and the word reached us; each of those must be there after the next start.
 * The device needs `bypassContentPolicy`.
 */
export async function killWhileSaving(
  device: Device,
  kills: number,
  onKill: (kill: number, saves: KilledSaves) => void = () => {},
): Promise<KilledSaves> {
  const acknowledged = new Set<string>();
  let lost = 0;
  for (let kill = 0; ; kill += 1) {
    const page = kill === 0 ? device.page() : await device.reopen();
    await page.goto(quietAddress);
    await connectWorker(page);
    if (kill === 0) await createProgramme(page);
    const present = new Set(await page.evaluate(readIds));
    for (const id of acknowledged) if (!present.has(id)) lost += 1;
    if (kill === kills) return { acknowledged: acknowledged.size, lost };

    await page.exposeFunction('noteSaved', (id: string) => void acknowledged.add(id));
    await page.evaluate(saveForever);
    await new Promise((resolve) => setTimeout(resolve, randomInt(longestSavingMillis)));
    await device.kill();
    onKill(kill, { acknowledged: acknowledged.size, lost });
  }
}

declare global {
  var noteSaved: (id: string) => Promise<void>;
}

async function readIds(): Promise<string[]> {
  const everything: unknown = JSON.parse(await krug.exportEverything());
  return JSON.stringify(everything).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
}

/** Answers after the first save and goes on: the kill comes in the middle. */
function saveForever(): Promise<void> {
  return new Promise(
    (saving) =>
      void (async () => {
        for (let count = 0; ; count += 1) {
          const id = await krug.newId();
          const fields = { familyName: `Старкова ${count}`, givenName: 'Мария', circle: 'pupils' };
          const saved = await krug.do([{ type: 'create', table: 'person', id, fields }]);
          if (saved.ok) void noteSaved(id);
          saving();
        }
      })(),
  );
}
