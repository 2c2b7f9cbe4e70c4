import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/domain/import/draft-view.ts';
import { openDraft, reviseDraft } from '../../src/domain/import/import-state.ts';
import { planImport } from '../../src/domain/import/plan-import.ts';
import { readSheets } from '../../src/files/read-sheets.ts';
import {
  createCountingIds,
  createProgrammeInMemory,
  emptyRegister,
} from '../support/import-register.ts';

const folder = new URL('../fixtures/import/', import.meta.url);

const read = (name: string) =>
  readSheets(
    { kind: 'file', name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) },
    () => {},
  );

const newId = createCountingIds();

async function open(name: string, register = emptyRegister) {
  const sheets = await read(name);
  if (!sheets.ok) throw new Error(sheets.error.type);
  return openDraft(sheets.value, register, newId);
}

type Expected = {
  readonly kind?: string;
  readonly circle?: string;
  readonly refused?: string;
  readonly rows?: number;
  readonly new?: number;
  readonly similar?: number;
  readonly repeatedInFile?: number;
  readonly errors?: readonly { readonly row: number; readonly why: string }[];
  readonly requests?: number;
  readonly offers?: number;
  readonly matches?: number;
  readonly mentorsNamed?: number;
  readonly menteesNamed?: number;
};

const expectations: Record<string, Expected> = JSON.parse(
  readFileSync(new URL('expected.json', folder), 'utf8'),
);

const names = Object.keys(expectations);
const tables = names.filter((name) => expectations[name]?.refused === undefined);

describe.each(tables)('%s', (name) => {
  test('is understood as expected', async () => {
    const expected = expectations[name] ?? {};
    const { counts, errors, reading } = draftOf(await open(name));
    const found = {
      kind: reading.kind,
      circle: reading.circle,
      rows: counts.rows,
      new: counts.new,
      similar: counts.similar,
      repeatedInFile: counts.repeated,
      errors: errors.map(({ row, reason }) => ({ row, why: reason.replaceAll('-', ' ') })),
      requests: counts.requests,
      offers: counts.offers,
      matches: counts.matches,
      mentorsNamed: counts.mentorsNamed,
      menteesNamed: counts.menteesNamed,
    };
    const { note: _note, ...told } = { note: '', ...expected };
    expect(found).toMatchObject(told);
    expect(counts.similar + counts.update + counts.same).toBe(0);
  });

  test('creates what was counted, and nothing when it comes again', async () => {
    const programme = createProgrammeInMemory();
    const state = await open(name);
    for (const group of planImport(state, emptyRegister).groups) programme.write(group);

    const { counts } = draftOf(state);
    const register = programme.register();
    expect(register.people).toHaveLength(counts.new + counts.namedNew);
    expect(register.requests).toHaveLength(counts.requests);
    expect(register.offers).toHaveLength(counts.offers);
    expect(register.matches).toHaveLength(counts.matches);

    const again = await open(name, register);
    expect(planImport(again, register).groups).toEqual([]);
    const { same, repeated, errors, rows } = draftOf(again).counts;
    expect(same + repeated + errors).toBe(rows);
  });
});

test.each([
  ['empty.xlsx', 'empty'],
  ['truncated.xlsx', 'damaged'],
  ['old-binary.xls', 'binary-xls'],
  ['password.xlsx', 'protected'],
])('%s is refused because it is %s', async (name, type) => {
  expect(expectations[name]?.refused).toBeDefined();
  expect(await read(name)).toEqual({ ok: false, error: { type } });
});

test('the whole school comes from its seven lists, and each pupil and teacher is one person', async () => {
  const programme = createProgrammeInMemory();
  for (const name of tables) {
    const register = programme.register();
    const opened = await open(name, register);
    const state = reviseDraft(opened, { type: 'similar-rows', as: 'person' });
    for (const group of planImport(state, register).groups) programme.write(group);
  }
  const { people, requests, matches, offers } = programme.register();
  const fullNames = people.map((one) => `${one.familyName} ${one.givenName} ${one.patronymic}`);
  expect(new Set(fullNames).size).toBe(fullNames.length);
  expect(requests).toHaveLength(28);
  expect(matches).toHaveLength(25);
  expect(offers).toHaveLength(18);
});
