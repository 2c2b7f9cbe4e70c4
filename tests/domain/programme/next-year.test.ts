import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/domain/changes.ts';
import { isDeleted } from '../../../src/domain/deletion.ts';
import { promoteClass } from '../../../src/domain/people/promote-class.ts';
import { nextYearId, planNextYear } from '../../../src/domain/programme/next-year.ts';
import { type Definition, readRecord, type RecordOf } from '../../../src/domain/record.ts';
import { offer } from '../../../src/domain/records/offer.ts';
import { person } from '../../../src/domain/records/person.ts';
import { programme } from '../../../src/domain/records/programme.ts';
import { request } from '../../../src/domain/records/request.ts';
import { stageTask } from '../../../src/domain/records/stage-task.ts';
import {
  join,
  plan,
  type Records,
  stampAt,
  stateOf,
  write,
} from '../../support/written-records.ts';

/** States do not know their table; whoever creates one does. */
const tables = new Map<string, string>();

function writeAll(records: Records, stamp: string, changes: readonly Change[]): Records {
  for (const { table, id } of changes) tables.set(id, table);
  return write(records, stamp, ...changes);
}

const year = '0199aa00-0000-7000-8000-00000000abcd';
const create = (
  table: string,
  id: string,
  fields: Extract<Change, { type: 'create' }>['fields'],
): Change => ({
  type: 'create',
  table,
  id,
  fields,
});
const pupil = (id: string, schoolClass: string) =>
  create('person', id, { circle: 'pupils', familyName: id, schoolClass });

const school = writeAll(new Map(), stampAt(1), [
  create('programme', year, {
    school: 'Сосновская школа',
    firstYear: 2026,
    zone: 'Asia/Irkutsk',
    coordinator: 'Зуева Ольга Петровна',
    formsUsed: ['pupil-pupil'],
    holidays: [{ from: '2026-10-26', until: '2026-11-04' }],
    targets: { '1-2027': 45 },
    contingent: { 'pupils-10-19': 52 },
    lastLessonBeforeBus: { 1: 6 },
    countsSingleTalks: true,
  }),
  create('stageTask', 'own', {
    programme: year,
    stage: 2,
    words: 'Лыжный поход',
    due: '2027-02-20',
    doneOn: '2027-02-21',
    result: 'Сходили',
  }),
  create('stageTask', 'official', {
    programme: year,
    stage: 1,
    code: 'conditions-order',
    words: 'Приказ',
    due: '2026-09-05',
  }),
  pupil('nina', '9А'),
  pupil('leo', '9А'),
  pupil('vera', '11'),
  pupil('petya', '5–6'),
  pupil('olya', '10–11'),
  create('person', 'teacher', { circle: 'teachers', leadsClass: '9А' }),
  create('offer', 'works', { mentor: 'teacher' }),
  create('offer', 'waits', { mentor: 'forester', isReserve: true }),
  create('offer', 'gone', { mentor: 'vera', finishedOn: '2027-05-20' }),
  create('request', 'open', { mentee: 'nina', leftOver: 1 }),
  create('request', 'closed', { mentee: 'leo', status: 'closed' }),
]);

function readAll<Def extends Definition>(records: Records, def: Def): RecordOf<Def>[] {
  return [...records]
    .filter(([id, state]) => tables.get(id) === def.table && !isDeleted(state))
    .map(([id, state]) => readRecord(def, id, state));
}

const choice = {
  today: '2027-06-10',
  from: year,
  offers: ['waits'],
  promotion: { lastGrade: 11, leavers: ['leo'] },
};

function planOn(records: Records, given = choice) {
  const record = readRecord(programme, year, stateOf(records, year));
  const id = nextYearId(record);
  const kept = records.get(id);
  return planNextYear(
    {
      programme: record,
      next: kept && {
        record: readRecord(programme, id, kept),
        isDeleted: isDeleted(kept),
      },
      tasks: readAll(records, stageTask).filter((task) => task.programme === year),
      people: readAll(records, person),
      offers: readAll(records, offer),
      requests: readAll(records, request),
      knows: (one) => records.has(one),
    },
    given,
  );
}

const begin = (records: Records, moment = 5, device = 'a') =>
  writeAll(records, stampAt(moment, device), planOn(records));

const nextId = nextYearId({ id: year, firstYear: 2026 });

const after = begin(school);

describe('the next school year', () => {
  const next = readRecord(programme, nextId, stateOf(after, nextId));

  test('begins with the settings of the one before, which goes to the archive', () => {
    expect(readRecord(programme, year, stateOf(after, year)).status).toEqual({
      state: 'archived',
      on: '2027-06-10',
    });
    expect(next).toMatchObject({
      school: 'Сосновская школа',
      firstYear: 2027,
      coordinator: 'Зуева Ольга Петровна',
      formsUsed: ['pupil-pupil'],
      targets: { '1-2027': 45 },
      contingent: {},
      countsSingleTalks: true,
      lastLessonBeforeBus: { 1: 6 },
      status: { state: 'running', on: '' },
      promotedOn: '2027-06-10',
      holidays: [{ from: '2027-10-25', until: '2027-11-03' }],
    });
  });

  test('takes the road map along, undone and a year later', () => {
    const tasks = readAll(after, stageTask).filter((task) => task.programme === nextId);
    expect(
      tasks.map(({ words, due, doneOn, result }) => `${words} ${due} ${doneOn}${result}`).sort(),
    ).toEqual(['Лыжный поход 2028-02-20 ', 'Приказ 2027-09-05 ']);
  });

  test('lets the chosen mentors work and the others wait, and puts the unanswered first', () => {
    const reserve = readAll(after, offer).map(({ id, isReserve }) => `${id} ${isReserve}`);
    expect(reserve.sort()).toEqual(['gone false', 'waits false', 'works true']);
    expect(
      readAll(after, request)
        .map(({ id, leftOver }) => `${id} ${leftOver}`)
        .sort(),
    ).toEqual(['closed 0', 'open 2']);
  });

  test('moves the classes up and lets the leavers be graduates', () => {
    const people = readAll(after, person).map(
      ({ id, circle, schoolClass, graduationYear }) =>
        `${id} ${circle} ${schoolClass} ${graduationYear ?? ''}`,
    );
    expect(people.sort()).toEqual([
      'leo graduates  2027',
      'nina pupils 10А ',
      'olya pupils 10–11 ',
      'petya pupils 6–7 ',
      'teacher teachers  ',
      'vera graduates  2027',
    ]);
  });

  test('begun again changes nothing', () => {
    expect(begin(after, 6)).toEqual(after);
  });

  test('begun on two devices is one, and nobody is asked anything', () => {
    const both = join(after, begin(school, 7, 'b'));
    const values = [...both.values()].flatMap((state) =>
      [...state.values()].map(
        ({ alive }) => new Set(alive.map((one) => JSON.stringify(one.value))).size,
      ),
    );
    expect(Math.max(...values)).toBe(1);
    expect(readAll(both, programme)).toHaveLength(2);
    expect(readRecord(person, 'nina', stateOf(both, 'nina')).schoolClass).toBe('10А');
    expect(begin(both, 8)).toEqual(both);
  });

  test('comes back whole after it was taken back', () => {
    const deleted = write(after, stampAt(6), { type: 'delete', table: 'programme', id: nextId });
    const again = begin(deleted, 7);
    expect(
      readAll(again, programme)
        .map(({ firstYear }) => `${firstYear}`)
        .sort(),
    ).toEqual(['2026', '2027']);
  });
});

const editYear = (fields: Record<string, string | { state: string; on: string }>) =>
  ({ type: 'edit', table: 'programme', id: year, fields }) as const;
const planned = (change: Change) => plan(after, stampAt(9), change);

describe('an archived year', () => {
  test('is read and no longer changed', () => {
    const archived = { ok: false, error: { type: 'year-archived', year: 2026 } };
    expect(planned(editYear({ aims: 'Другие' }))).toEqual(archived);
    expect(
      planned({ type: 'edit', table: 'stageTask', id: 'own', fields: { words: 'Иначе' } }),
    ).toEqual(archived);
    expect(planned(create('stageTask', 'new', { programme: year, words: 'Ещё' }))).toEqual(
      archived,
    );
    expect(planned({ type: 'delete', table: 'stageTask', id: 'own' })).toEqual(archived);
  });

  test('can be opened again', () => {
    const opened = write(after, stampAt(9), editYear({ status: { state: 'running', on: '' } }));
    expect(plan(opened, stampAt(10), editYear({ aims: 'Другие' }))).toMatchObject({ ok: true });
  });
});

test.each([
  ['9А', 11, '10А'],
  ['9', 11, '10'],
  ['1-2', 11, '2-2'],
  ['9 интернат', 11, '10 интернат'],
  ['5–6', 11, '6–7'],
  ['9А', 9, 'graduates'],
  ['11Б', 11, 'graduates'],
  ['10–11', 11, 'unclear'],
  ['10–11', 9, 'graduates'],
  ['', 11, 'nothing'],
])('%s in a school of %i grades becomes %s', (schoolClass, lastGrade, expected) => {
  const promotion = promoteClass(schoolClass, lastGrade);
  expect(promotion.to === 'class' ? promotion.schoolClass : promotion.to).toBe(expected);
});
