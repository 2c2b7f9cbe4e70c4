import { beforeEach, describe, expect, test } from 'vitest';
import type { Change, Fields } from '../../../src/domain/changes.ts';
import type { Closure } from '../../../src/domain/records/match.ts';
import {
  create,
  edit,
  exchangeAll,
  newSchoolDevice,
  recordsOf,
  type SchoolDevice,
  tryChanges,
} from '../../support/school-device.ts';
import { toldClosure } from '../../support/school-records.ts';

const today = '2026-11-24';
const atMillis = Date.parse(`${today}T06:00:00Z`);
let school: SchoolDevice;

const act = (...changes: readonly Change[]) => tryChanges(school, atMillis, changes);
const editPair = (fields: Fields) => act(edit('match', 'pair', fields));
const pairNow = () => recordsOf(school).find('match', 'pair');
const signed = (id: string, person: string, fields: Fields): Change =>
  create('consent', id, { person, ...fields });

/** Both papers of a pupil, signed on one day by pupil and parent. */
const papersOf = (person: string, on: string): Change[] =>
  (['processing', 'participation-mentee'] as const).map((kind) =>
    signed(`${kind} of ${person}`, person, { kind, signerIs: 'both', on }),
  );

/** Since September the teacher guides Masha; Kostya is a pupil without any paper. */
beforeEach(() => {
  school = newSchoolDevice();
  const begun = act(
    create('person', 'teacher', { circle: 'teachers', born: '1980-01-01' }),
    create('person', 'forester', { circle: 'employees', born: '1975-01-01' }),
    create('person', 'masha', { circle: 'pupils', born: '2012-03-01' }),
    create('person', 'kostya', { circle: 'pupils', born: '2012-04-01' }),
    signed('paper of teacher', 'teacher', { signerIs: 'self', on: '2026-08-30' }),
    signed('paper of forester', 'forester', { signerIs: 'self', on: '2026-08-30' }),
    create('clearance', 'certificate', { person: 'forester', on: '2026-08-01' }),
    ...papersOf('masha', '2026-08-30'),
    create('match', 'pair', {
      mentors: ['teacher'],
      mentees: ['masha'],
      goal: 'Метеостанция',
      status: { state: 'active', on: '2026-09-01', reason: '' },
    }),
  );
  if (!begun.ok) throw new Error(begun.error.type);
});

describe('who joins a running match', () => {
  test('must have signed', () => {
    expect(editPair({ mentees: ['masha', 'kostya'] })).toMatchObject({
      ok: false,
      error: { type: 'match-not-ready', readiness: { people: [{ person: 'kostya' }] } },
    });
  });

  test('may have signed after the others began', () => {
    expect(act(...papersOf('kostya', '2026-11-20'))).toMatchObject({ ok: true });
    expect(editPair({ mentees: ['masha', 'kostya'] })).toMatchObject({ ok: true });
  });

  test('is judged by the day of the match where the device lives in the past', () => {
    act(...papersOf('kostya', '2026-08-30'));
    school = {
      ...school,
      skewMillis: -20 * 365 * 24 * 60 * 60_000,
      clock: { millis: 0, counter: 0 },
    };
    expect(editPair({ mentees: ['masha', 'kostya'] })).toMatchObject({ ok: true });
  });
});

test('a match that is restored is judged by the papers of today', () => {
  act({ type: 'delete', table: 'match', id: 'pair' });
  act(edit('consent', 'processing of masha', { withdrawnOn: '2026-11-20' }));
  expect(act({ type: 'restore', table: 'match', id: 'pair' })).toMatchObject({
    ok: false,
    error: { type: 'match-not-ready', readiness: { isReady: false } },
  });
});

test('a proposal in which a merge has put one person on both sides does not begin', () => {
  const other = newSchoolDevice('b');
  act(
    ...papersOf('kostya', '2026-08-30'),
    signed('kostya as mentor', 'kostya', {
      kind: 'participation-mentor',
      signerIs: 'both',
      on: '2026-08-30',
    }),
    create('match', 'new', {
      mentors: ['teacher'],
      mentees: ['masha'],
      goal: 'Сад',
      supervisor: 'teacher',
    }),
  );
  exchangeAll(school, other);
  act(edit('match', 'new', { mentees: ['masha', 'kostya'] }));
  tryChanges(other, atMillis, [edit('match', 'new', { mentors: ['teacher', 'kostya'] })]);
  exchangeAll(school, other);
  const status = { state: 'active', on: today, reason: '' };
  expect(act(edit('match', 'new', { status }))).toEqual({
    ok: false,
    error: { type: 'own-mentor', person: 'kostya' },
  });
});

describe('a running match keeps', () => {
  test('its goal', () => {
    expect(editPair({ goal: ' ' })).toMatchObject({
      ok: false,
      error: { type: 'match-not-ready', readiness: { missing: ['goal'], people: [] } },
    });
    expect(editPair({ goal: 'Метеостанция до мая' })).toMatchObject({ ok: true });
  });

  test('an adult who answers for it', () => {
    expect(editPair({ mentors: ['forester'] })).toMatchObject({
      ok: false,
      error: { type: 'match-not-ready', readiness: { missing: ['supervisor'] } },
    });
    expect(editPair({ mentors: ['forester'], supervisor: 'teacher' })).toMatchObject({ ok: true });
    expect(editPair({ supervisor: '' })).toMatchObject({
      ok: false,
      error: { readiness: { missing: ['supervisor'] } },
    });
  });

  test('and may lose both once it is closed', () => {
    close('Переезд');
    expect(editPair({ goal: '' })).toMatchObject({ ok: true });
  });
});

const set = (state: string, on: string, reason = '') => editPair({ status: { state, on, reason } });
const close = (reason: string, closure: Closure = toldClosure) =>
  editPair({ status: { state: 'closed', on: today, reason, closure } });
const statesBefore = () => Object.values(pairNow()?.history ?? {}).map(({ state }) => state);

describe('the history of a match', () => {
  test('keeps every state with its reason, whichever screen changed it', () => {
    set('paused', '2026-10-01', 'Болезнь');
    set('active', '2026-10-15');
    expect(pairNow()?.history).toEqual({
      '2026-09-01 active': { state: 'active', on: '2026-09-01', reason: '' },
      '2026-10-01 paused': { state: 'paused', on: '2026-10-01', reason: 'Болезнь' },
    });
  });

  test('keeps a closing that was taken back on the same day', () => {
    close('Ошибка');
    set('active', today);
    close('Цель достигнута');
    set('active', today);
    const past = Object.values(pairNow()?.history ?? {});
    for (const reason of ['Ошибка', 'Цель достигнута']) {
      expect(past).toContainEqual({ state: 'closed', on: today, reason, closure: toldClosure });
    }
  });

  test('is not lengthened by an edit of something else', () => {
    editPair({ theme: 'Погода' });
    expect(statesBefore()).toEqual([]);
  });
});
