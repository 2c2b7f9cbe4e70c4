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

async function expectNothingNew(kind: BaseKind, records: BaseRecords): Promise<void> {
  if (cellsOf(kind, records).length === 0) return;
  const { draft, changes } = await importBase(kind, records, registerOf(records));
  expect(draft.reading.kind).toBe(kind);
  expect(draft.counts).toMatchObject({ new: 0, errors: 0, similar: 0, update: 0, namedNew: 0 });
  expect(draft.counts.rows).toBe(cellsOf(kind, records).length);
  expect(changes).toEqual([]);
}

async function importOnEmptyDevice(kind: BaseKind, records: BaseRecords): Promise<BaseRecords> {
  const { draft, changes } = await importBase(kind, records, emptyRegister);
  expect(draft.counts.errors).toBe(0);
  const device = createProgrammeInMemory();
  device.write(changes);
  return device.register();
}

describe.each(kinds)('the base of %s', (kind) => {
  test('that was saved here and is read here adds nothing, whatever the school did', async () => {
    await fc.assert(fc.asyncProperty(someYears, (year) => expectNothingNew(kind, year)));
  });

  test('that was saved here is the same base on an empty device', async () => {
    await fc.assert(
      fc.asyncProperty(someYears, async (year) => {
        if (cellsOf(kind, year).length === 0) return;
        const there = await importOnEmptyDevice(kind, year);
        expect(cellsOf(kind, there)).toEqual(cellsOf(kind, year));
      }),
    );
  });

  test('of the example school adds nothing, though some of its adults have no year of birth', async () => {
    const { readAll } = writeSchool(exampleActs('2026-11-24'));
    await expectNothingNew(kind, {
      people: readAll(person),
      requests: readAll(request),
      offers: readAll(offer),
      matches: readAll(match),
    });
  });
});
