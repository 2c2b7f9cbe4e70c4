import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BaseKind } from '../../src/domain/bases/base-columns.ts';
import type { BaseRecords } from '../../src/domain/bases/base-context.ts';
import { projectBase } from '../../src/domain/bases/project-base.ts';
import { draftOf } from '../../src/domain/import/draft-view.ts';
import { openDraft } from '../../src/domain/import/import-state.ts';
import { planImport } from '../../src/domain/import/plan-import.ts';
import type { Register } from '../../src/domain/import/register.ts';
import { match } from '../../src/domain/records/match.ts';
import { offer } from '../../src/domain/records/offer.ts';
import { person } from '../../src/domain/records/person.ts';
import { request } from '../../src/domain/records/request.ts';
import { readSheets } from '../../src/files/read-sheets.ts';
import { writeBase } from '../../src/files/write-base.ts';
import { exampleActs, writeSchool } from '../support/example-school.ts';
import {
  createCountingIds,
  createProgrammeInMemory,
  emptyRegister,
} from '../support/import-register.ts';
import { someYears } from '../support/invented-bases.ts';
import { aProgramme } from '../support/school-records.ts';

/** A file that leaves the app and comes back. */

const programme = aProgramme({ school: 'Сосновская школа', countsSingleTalks: true });
const kinds = ['mentees', 'mentors'] as const;

const registerOf = (records: BaseRecords): Register => ({
  ...emptyRegister,
  ...records,
  programmes: [programme],
});

const cellsOf = (kind: BaseKind, records: BaseRecords) =>
  projectBase(kind, records, programme).map(({ cells }) => cells);

async function importBase(kind: BaseKind, of: BaseRecords, into: Register) {
  const bytes = await writeBase(kind, projectBase(kind, of, programme));
  const read = await readSheets({ kind: 'file', name: 'base.xlsx', bytes }, () => {});
  if (!read.ok) throw new Error(read.error.type);
  const state = openDraft(read.value, into, createCountingIds());
  return { draft: draftOf(state), changes: planImport(state, into).groups.flat() };
}

/** What the file would add on the device that wrote it. */
async function importHere(kind: BaseKind, records: BaseRecords) {
  const { draft, changes } = await importBase(kind, records, registerOf(records));
  const { rows, similar, update, errors, namedNew } = draft.counts;
  return {
    kind: draft.reading.kind,
    rows,
    new: draft.counts.new,
    similar,
    update,
    errors,
    namedNew,
    changes,
  };
}

const nothingNew = (kind: BaseKind, rows: number) => ({
  kind,
  rows,
  new: 0,
  similar: 0,
  update: 0,
  errors: 0,
  namedNew: 0,
  changes: [],
});

async function importOnEmptyDevice(kind: BaseKind, records: BaseRecords): Promise<BaseRecords> {
  const { draft, changes } = await importBase(kind, records, emptyRegister);
  expect(draft.counts.errors).toBe(0);
  const device = createProgrammeInMemory();
  device.write(changes);
  return device.register();
}

describe.each(kinds)('the base of %s', (kind) => {
  test('that was saved here and is read here adds nothing, whatever the school did', async () => {
    await fc.assert(
      fc.asyncProperty(someYears, async (year) => {
        const rows = cellsOf(kind, year).length;
        fc.pre(rows > 0);
        expect(await importHere(kind, year)).toEqual(nothingNew(kind, rows));
      }),
    );
  });

  test('that was saved here is the same base on an empty device', async () => {
    await fc.assert(
      fc.asyncProperty(someYears, async (year) => {
        fc.pre(cellsOf(kind, year).length > 0);
        const there = await importOnEmptyDevice(kind, year);
        expect(cellsOf(kind, there)).toEqual(cellsOf(kind, year));
      }),
    );
  });

  test('of the example school adds nothing, though some of its adults have no year of birth', async () => {
    const { readAll } = writeSchool(exampleActs('2026-11-24'));
    const school = {
      people: readAll(person),
      requests: readAll(request),
      offers: readAll(offer),
      matches: readAll(match),
    };
    const rows = cellsOf(kind, school).length;
    expect(rows).toBeGreaterThan(30);
    expect(await importHere(kind, school)).toEqual(nothingNew(kind, rows));
  });
});
