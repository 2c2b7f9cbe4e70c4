import { withBenchSchool } from '../support/bench-school.ts';
import { killWhileSaving } from '../support/kill-while-saving.ts';
import { printFigure } from './figures.ts';

/** `npm run bench -- kills 50` kills fifty times; the suite itself does ten. */
const kills = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 1000);

await withBenchSchool(async (school) => {
  const device = await school.openDevice();
  const { acknowledged, lost } = await killWhileSaving(device, kills, (kill, saves) => {
    if (kill % 50 !== 49) return;
    console.error(`${kill + 1} kills, ${saves.acknowledged} saves, ${saves.lost} lost`);
  });
  if (acknowledged < kills) throw new Error(`Only ${acknowledged} saves in ${kills} kills.`);
  printFigure(`acknowledged saves lost in ${kills} kills`, lost, 'saves', 0);
});
