import { type BenchSchool, withBenchSchool } from '../support/bench-school.ts';
import { type Slow, slowEverythingTo, slowPageTo } from '../support/cpu-throttle.ts';
import { inventedWords } from '../support/invented-words.ts';
import { createSeededRandom } from '../support/seeded-random.ts';
import {
  connectWorker,
  countPeople,
  createProgramme,
  quietAddress,
} from '../support/shipped-worker.ts';
import { median, printFigure } from './figures.ts';

/** A class list of 5,000 rows, from the bytes of the file to 'saved on this device', CPU ÷ 4. */
const rows = 5000;
const runs = 3;

await withBenchSchool(async (school) => {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    seconds.push(await importOnce(school, slowPageTo(4)));
  }
  printFigure('import of 5,000 rows, CPU ÷ 4', median(seconds), 's', 3);
  const weak = await importOnce(school, slowEverythingTo(4));
  printFigure('the same, every thread ÷ 4', weak, 's', null);
});

/** Seconds. */
async function importOnce(school: BenchSchool, slow: Slow): Promise<number> {
  const device = await school.openDevice();
  const page = device.page();
  await page.goto(quietAddress);
  await connectWorker(page);
  await createProgramme(page);
  const faster = await slow(device.browser());
  const millis = await page.evaluate(async (text) => {
    const bytes = new TextEncoder().encode(text);
    const progress = Comlink.proxy(() => {});
    const start = performance.now();
    const opened = await krug.openImport({ kind: 'file', name: 'список.csv', bytes }, progress);
    if (!opened.ok) throw new Error(opened.error.type);
    const accepted = await krug.acceptImport(progress);
    if (!accepted.ok) throw new Error(accepted.error.type);
    return performance.now() - start;
  }, inventList());
  await faster();
  const people = await countPeople(page);
  if (people < rows * 0.95) throw new Error(`Only ${people} people were imported.`);
  await device.close();
  return millis / 1000;
}

function inventList(): string {
  const random = createSeededRandom(3);
  const lines = Array.from({ length: rows }, (_, index) => {
    const { familyName, givenName, patronymic } = inventedWords.name(
      random.oneOf(['female', 'male']),
      random,
    );
    const born = `${1 + random.below(28)}.0${1 + random.below(9)}.${2008 + random.below(11)}`;
    const schoolClass = `${1 + random.below(11)}${random.oneOf(['А', 'Б', 'В'])}`;
    return `${index + 1};${familyName};${givenName};${patronymic};${schoolClass};${born}`;
  });
  return ['№;Фамилия;Имя;Отчество;Класс;Дата рождения', ...lines].join('\n');
}
