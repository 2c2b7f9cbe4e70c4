import { gzipSync } from 'node:zlib';
import type { Change } from '../../src/domain/changes.ts';
import { withBenchSchool } from '../support/bench-school.ts';
import { inventSchool } from '../support/big-school.ts';
import {
  connectWorker,
  countPeople,
  createProgramme,
  exchangeAll,
  joinByLink,
  quietAddress,
  readInvitation,
  saveChanges,
} from '../support/shipped-worker.ts';
import { printFigure } from './figures.ts';

/** Bytes on the wire, headers included, as the throttling proxy counts them. */
const year = inventSchool({
  people: 300,
  matches: 60,
  meetings: 1000,
  seed: 2,
  from: '2026-09-01',
});

await withBenchSchool(async (school) => {
  const laptop = await school.openDevice();
  const page = laptop.page();
  await page.goto(quietAddress);
  await connectWorker(page);
  await createProgramme(page);
  await saveChanges(page, year);
  await exchangeAll(page);

  const phone = await school.openDevice();
  await phone.page().goto(quietAddress);
  await connectWorker(phone.page());
  phone.network.takeBytes();
  await joinByLink(phone.page(), await readInvitation(page));
  await exchangeAll(phone.page());
  if ((await countPeople(phone.page())) !== 300) throw new Error('The phone has not everybody.');
  printFigure('joining, against gzip', sum(phone.network.takeBytes()) / gzipped(year), '×', 1.15);

  const edits = editsOf(year);
  await exchangeAll(page);
  laptop.network.takeBytes();
  await saveChanges(page, edits);
  await exchangeAll(page);
  printFigure(
    'pushing 1,000 edits, against gzip',
    sum(laptop.network.takeBytes()) / gzipped(edits),
    '×',
    1.15,
  );

  laptop.network.takeTraffic();
  for (const change of shortEdits(year, 50)) await saveChanges(page, [change]);
  await exchangeAll(page);
  const bodies = bodyBytes(laptop.network.takeTraffic());
  printFigure('an op of a batch of fifty with short values', bodies / 50, 'B', 40);

  await exchangeAll(page);
  laptop.network.takeBytes();
  await page.evaluate(() => krug.exchangeNow());
  printFigure('exchange without a change', sum(laptop.network.takeBytes()), 'B', 600);

  await saveChanges(page, edits.slice(0, 1));
  await exchangeAll(page);
  printFigure('one edited field', sum(laptop.network.takeBytes()), 'B', 1000);
});

const sum = ({ up, down }: { up: number; down: number }) => up + down;

const gzipped = (changes: readonly Change[]) => gzipSync(JSON.stringify(changes)).length;

/** Another summary for each meeting. */
function editsOf(changes: readonly Change[]): Change[] {
  const summaries = changes.flatMap((change) =>
    change.type === 'create' && change.table === 'meeting' ? [change.fields['nextStep']] : [],
  );
  return changes.flatMap((change, index): Change[] =>
    change.table === 'meeting'
      ? [
          {
            type: 'edit',
            table: 'meeting',
            id: change.id,
            fields: { summary: summaries[(index + 7) % summaries.length] ?? '' },
          },
        ]
      : [],
  );
}

/** Another class for so many people, each an act of its own. */
const shortEdits = (changes: readonly Change[], count: number): Change[] =>
  changes
    .filter((change) => change.table === 'person')
    .slice(0, count)
    .map(({ table, id }, index) => ({
      type: 'edit',
      table,
      id,
      fields: { schoolClass: `${5 + (index % 7)}Г` },
    }));

/** Of the requests that bring something: the bodies alone, frames and their lengths. */
function bodyBytes(traffic: Buffer): number {
  const heads = traffic
    .toString('latin1')
    .matchAll(/(?:POST|PUT) \/krug\/[^]*?content-length: (\d+)/gi);
  return [...heads].reduce((total, [, length]) => total + Number(length), 0);
}
