import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import Database from 'libsql';
import * as v from 'valibot';
import type { Change } from '../../src/domain/changes.ts';
import { withBenchSchool } from '../support/bench-school.ts';
import { inventSchool } from '../support/big-school.ts';
import { secureAppAddress } from '../support/browser.ts';
import type { EndpointProcess } from '../support/endpoint-process.ts';
import {
  connectWorker,
  countPeople,
  createProgramme,
  exchangeAll,
  fetchScripts,
  joinByLink,
  readInvitation,
  readSync,
  saveChanges,
} from '../support/shipped-worker.ts';
import { printFigure } from './figures.ts';

/**
 * Bytes on the wire, headers and TLS included, both ways, as the proxy counts them on a connection
 * that is open. By HTTPS and HTTP/2, as a school's server is reached: over plain HTTP/1.1 the
 * browser's own headers alone, about 350 bytes, go with each request again.
 */
const secureQuietAddress = `${secureAppAddress}/health`;

const year = inventSchool({
  people: 300,
  matches: 60,
  meetings: 1000,
  seed: 2,
  from: '2026-09-01',
});

await withBenchSchool(async (school) => {
  const laptop = await school.openSecureDevice();
  const page = laptop.page();
  await page.goto(secureQuietAddress);
  await connectWorker(page);
  await createProgramme(page, secureAppAddress);
  await saveChanges(page, year);
  await exchangeAll(page);

  const phone = await school.openSecureDevice();
  await phone.page().goto(secureQuietAddress);
  await connectWorker(phone.page());
  await fetchScripts(phone.page());
  phone.network.takeBytes();
  await joinByLink(phone.page(), await readInvitation(page, secureAppAddress));
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

  await exchangeAll(page);
  const before = storedBytes(school.endpoint);
  for (const change of shortEdits(year, 50)) await saveChanges(page, [change]);
  await exchangeAll(page);
  const bytes = storedBytes(school.endpoint) - before;
  printFigure('an op of a batch of fifty with short values', bytes / 50, 'B', 40);

  await exchangeAll(page);
  laptop.network.takeBytes();
  // As by itself; the button also compares the heads.
  await page.evaluate(() => krug.noteMoment('visible'));
  await waitForQuiet(page);
  printFigure('exchange without a change', sum(laptop.network.takeBytes()), 'B', 600);

  await saveChanges(page, shortEdits(year, 51).slice(50));
  await waitForQuiet(page);
  printFigure('one edited field', sum(laptop.network.takeBytes()), 'B', 1000);
});

/** Until everything has its receipt and nothing is under way: a save leaves by itself after two idle seconds. */
async function waitForQuiet(page: Page): Promise<void> {
  await page.waitForTimeout(3000);
  await expect
    .poll(async () => {
      const { savedHere, sent, isExchanging } = await readSync(page);
      return savedHere + sent === 0 && !isExchanging;
    })
    .toBe(true);
}

function sum({ up, down }: { up: number; down: number }): number {
  return up + down;
}

function gzipped(changes: readonly Change[]): number {
  return gzipSync(JSON.stringify(changes)).length;
}

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
function shortEdits(changes: readonly Change[], count: number): Change[] {
  return changes
    .filter((change) => change.table === 'person')
    .slice(0, count)
    .map(({ table, id }, index) => ({
      type: 'edit',
      table,
      id,
      fields: { schoolClass: `${5 + (index % 7)}Г` },
    }));
}

/** All frames as they lie at the endpoint: what the log itself costs, without the road. */
function storedBytes(endpoint: EndpointProcess): number {
  const file = readdirSync(endpoint.dataFolder).find((name) => /\.(db|sqlite)$/.test(name)) ?? '';
  const database = new Database(join(endpoint.dataFolder, file), { readonly: true });
  const row: unknown = database.prepare('SELECT sum(size) AS bytes FROM frames').get();
  database.close();
  return v.parse(v.object({ bytes: v.number() }), row).bytes;
}
