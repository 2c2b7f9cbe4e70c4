import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { imports } from '../../src/app/text/ru/imports.ts';
import {
  acceptImport,
  chooseFile,
  expectPeople,
  openImport,
  openPeople,
  pasteTable,
  readCount,
} from '../support/app-driver-people.ts';
import { createProgramme } from '../support/app-driver-start.ts';
import { expect, test } from '../support/app-test.ts';
import { projectPath } from '../support/project-paths.ts';

/** Files as schools have them; expected.json stands beside them and says what each must give. */
const folder = 'tests/fixtures/import';
const Expected = v.record(
  v.string(),
  v.object({
    refused: v.optional(v.string()),
    rows: v.optional(v.number()),
    new: v.optional(v.number(), 0),
    repeatedInFile: v.optional(v.number(), 0),
    errors: v.optional(v.array(v.object({ row: v.number(), why: v.string() })), []),
    requests: v.optional(v.number()),
    offers: v.optional(v.number()),
    matches: v.optional(v.number()),
  }),
);
const expected = v.parse(
  Expected,
  JSON.parse(readFileSync(projectPath(`${folder}/expected.json`), 'utf8')),
);

const { failures } = imports;
const refusals: Readonly<Record<string, string>> = {
  empty: failures.empty,
  damaged: failures.damaged,
  'binary .xls: save as .xlsx': failures['binary-xls'],
  'protected by a password': failures.protected,
};

test('what is no list, or cannot be read, is refused with a sentence and changes nothing', async ({
  laptop,
}) => {
  const page = laptop.page();
  await createProgramme(page);
  const refused = Object.entries(expected).filter(([, counts]) => counts.refused !== undefined);
  expect(refused.length).toBeGreaterThan(3);
  for (const [name, counts] of refused) {
    await chooseFile(page, projectPath(`${folder}/${name}`));
    const sentence = refusals[counts.refused ?? ''] ?? 'no such refusal';
    await expect(page.getByText(sentence), name).toBeVisible();
    await openPeople(page);
    await expect(page.getByText(/^Здесь будут все/), name).toBeVisible();
  }
});

for (const [name, counts] of Object.entries(expected)) {
  if (counts.refused !== undefined) continue;
  const file = projectPath(`${folder}/${name}`);
  test(`${name} gives what a person would count, once`, async ({ laptop }) => {
    const page = laptop.page();
    await createProgramme(page);
    await openFixture(page, file);

    expect(await readCount(page, 'new')).toBe(counts.new);
    expect(await readCount(page, 'repeated')).toBe(counts.repeatedInFile);
    expect(await readCount(page, 'error')).toBe(counts.errors.length);
    for (const { row } of counts.errors) {
      await expect(page.getByText(new RegExp(`строка ${row}: `)).first()).toBeVisible();
    }
    for (const words of alsoCreated(counts)) await expect(page.getByText(words)).toBeVisible();

    const taken = Number(/\d+/.exec(await acceptWords(page))?.[0]);
    await acceptImport(page);
    await openPeople(page);
    await expectPeople(page, taken);

    await openFixture(page, file);
    expect(await readCount(page, 'new')).toBe(0);
    expect(await readCount(page, 'update')).toBe(0);
  });
}

const openFixture = async (page: Page, file: string) =>
  file.endsWith('.tsv') ? pasteTable(page, readFileSync(file, 'utf8')) : openImport(page, file);

const acceptWords = (page: Page) => page.getByRole('button', { name: /^Принять/ }).innerText();

/** «28 запросов, 23 пары» */
function alsoCreated(counts: v.InferOutput<typeof Expected>[string]): string[] {
  return [
    ...(counts.requests === undefined ? [] : [imports.requests(counts.requests)]),
    ...(counts.offers === undefined ? [] : [imports.offers(counts.offers)]),
    ...(counts.matches === undefined ? [] : [imports.matches(counts.matches)]),
  ];
}
