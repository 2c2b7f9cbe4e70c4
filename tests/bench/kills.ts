import { randomInt } from 'node:crypto';
import { withBenchSchool } from '../support/bench-school.ts';
import { connectWorker, createProgramme, quietAddress } from '../support/shipped-worker.ts';
import { printFigure } from './figures.ts';

/**
 * SIGKILL for Chromium while it saves, again and again on one profile. A save is acknowledged when
 * the page was told so and the word reached us; each of those must be there after the next start.
 * `npm run bench -- kills 50` does fewer.
 */
const kills = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 1000);
const longestSavingMillis = 400;

await withBenchSchool(async (school) => {
  const device = await school.openDevice();
  const acknowledged = new Set<string>();
  let lost = 0;

  for (let kill = 0; kill <= kills; kill += 1) {
    const page = kill === 0 ? device.page() : await device.reopen();
    await page.goto(quietAddress);
    await connectWorker(page);
    if (kill === 0) await createProgramme(page);
    const present = new Set(await page.evaluate(readIds));
    for (const id of acknowledged) if (!present.has(id)) lost += 1;
    if (kill === kills) break;

    await page.exposeFunction('noteSaved', (id: string) => void acknowledged.add(id));
    await page.evaluate(saveForever);
    await new Promise((resolve) => setTimeout(resolve, randomInt(longestSavingMillis)));
    await device.kill();
    if (kill % 50 === 49)
      console.error(`${kill + 1} kills, ${acknowledged.size} saves, ${lost} lost`);
  }
  if (acknowledged.size < kills)
    throw new Error(`Only ${acknowledged.size} saves in ${kills} kills.`);
  printFigure(`acknowledged saves lost in ${kills} kills`, lost, 'saves', 0);
});

declare global {
  var noteSaved: (id: string) => Promise<void>;
}

async function readIds(): Promise<string[]> {
  const everything: unknown = JSON.parse(await krug.exportEverything());
  return JSON.stringify(everything).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
}

/** Starts and does not wait: the kill comes in the middle. */
function saveForever(): void {
  void (async () => {
    for (let count = 0; ; count += 1) {
      const id = await krug.newId();
      const fields = { familyName: `Старкова ${count}`, givenName: 'Мария', circle: 'pupils' };
      const saved = await krug.do([{ type: 'create', table: 'person', id, fields }]);
      if (saved.ok) void noteSaved(id);
    }
  })();
}
