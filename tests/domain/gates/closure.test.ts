import { beforeEach, describe, expect, test } from 'vitest';
import type { Fields } from '../../../src/domain/changes.ts';
import { listMissingOfClosure, resultOf } from '../../../src/domain/pairing/closure.ts';
import { reopenMatch } from '../../../src/domain/pairing/match-status.ts';
import type { Closure } from '../../../src/domain/records/match.ts';
import { findBrokenRules } from '../../../src/domain/today/broken-rules.ts';
import {
  create,
  edit,
  exchangeAll,
  newSchoolDevice,
  recordsOf,
  type SchoolDevice,
  tryChanges,
} from '../../support/school-device.ts';
import { firstMillis, foundSchool } from '../../support/school-history.ts';
import { aMatch, toldClosure } from '../../support/school-records.ts';

const today = '2026-11-24';
const everything = ['result', 'mentor-talk', 'mentee-talk'];
const pairId = 'first pair';
let school: SchoolDevice;

const editPair = (fields: Fields) =>
  tryChanges(school, firstMillis, [edit('match', pairId, fields)]);
const close = (closure?: Closure) =>
  editPair({
    status: { state: 'closed', on: today, reason: 'Переезд', ...(closure && { closure }) },
  });
const pairOn = (device = school) => {
  const match = recordsOf(device).find('match', pairId);
  if (!match) throw new Error('There is no pair.');
  return match;
};
const { mentor, mentee } = toldClosure.talks;
const refused = (...missing: readonly string[]) => ({
  ok: false,
  error: { type: 'closing-incomplete', missing },
});

/** One pair works since today. */
beforeEach(() => {
  school = newSchoolDevice();
  tryChanges(school, firstMillis, foundSchool);
});

describe('a match that has worked', () => {
  test('does not end before its result and a talk with each side are written down', () => {
    expect(close()).toEqual(refused(...everything));
    expect(close({ ...toldClosure, result: ' ' })).toEqual(refused('result'));
    expect(close({ ...toldClosure, talks: { mentor: null, mentee } })).toEqual(
      refused('mentor-talk'),
    );
    expect(close(toldClosure)).toMatchObject({ ok: true });
    expect(resultOf(pairOn())).toBe(toldClosure.result);
  });

  test('ends without a talk only where it says why there can be none', () => {
    const silent = { talk: 'impossible', because: ' ' } as const;
    expect(close({ ...toldClosure, talks: { mentor, mentee: silent } })).toEqual(
      refused('mentee-talk'),
    );
    const told = { talk: 'impossible', because: 'Не отвечает' } as const;
    expect(close({ ...toldClosure, talks: { mentor: told, mentee: told } })).toMatchObject({
      ok: true,
    });
  });

  test('tells it of each end anew, and keeps the earlier one in its history', () => {
    close(toldClosure);
    tryChanges(school, firstMillis, [reopenMatch(pairOn(), today)]);
    expect(Object.values(pairOn().history)).toContainEqual(
      expect.objectContaining({ state: 'closed', closure: toldClosure }),
    );
    expect(close()).toEqual(refused(...everything));
    expect(close(toldClosure)).toMatchObject({ ok: true });
  });

  test('does not lose what its end says while it stays closed', () => {
    close(toldClosure);
    expect(close({ ...toldClosure, result: '' })).toEqual(refused('result'));
    expect(editPair({ theme: 'Погода' })).toMatchObject({ ok: true });
  });
});

describe('nothing but the reason is asked', () => {
  test('of a proposal that never began', () => {
    tryChanges(school, firstMillis, [
      create('match', 'new', { mentors: ['teacher'], mentees: ['kostya'] }),
    ]);
    const status = { state: 'closed', on: today, reason: 'Передумали' };
    expect(tryChanges(school, firstMillis, [edit('match', 'new', { status })])).toMatchObject({
      ok: true,
    });
  });

  test('of a match that a list of old brings in as finished, until it has worked again', () => {
    const status = { state: 'closed', on: '2026-05-20', reason: 'пройдено' };
    const past = create('match', 'past', { mentors: ['teacher'], mentees: ['kostya'], status });
    const editPast = (fields: Fields) =>
      tryChanges(school, firstMillis, [edit('match', 'past', fields)]);
    expect(tryChanges(school, firstMillis, [past])).toMatchObject({ ok: true });
    expect(editPast({ goal: 'Сад', supervisor: 'teacher' })).toMatchObject({ ok: true });
    expect(editPast({ status: { state: 'active', on: today, reason: '' } })).toMatchObject({
      ok: true,
    });
    expect(editPast({ status })).toEqual(refused(...everything));
  });
});

test('a closing of an older version is readable, with the result where it was written then', () => {
  const old = aMatch('old', {
    status: { state: 'closed', on: '2026-10-01', reason: 'Переезд' },
    history: { '2026-09-01 active': { state: 'active', on: '2026-09-01', reason: '' } },
    result: 'Сад посажен',
  });
  expect(resultOf(old)).toBe('Сад посажен');
  expect(listMissingOfClosure(old)).toEqual(everything);
});

const setStatus = (device: SchoolDevice, atMillis: number, status: Fields) =>
  tryChanges(device, atMillis, [edit('match', 'new', { status })]);
const newStatus = (state: string) => ({ state, on: today, reason: 'Передумали' });

describe('what two devices make together', () => {
  let other: SchoolDevice;
  const later = firstMillis + 60_000;

  beforeEach(() => {
    tryChanges(school, firstMillis, [
      create('match', 'new', {
        mentors: ['teacher'],
        mentees: ['kostya'],
        goal: 'Сад',
        supervisor: 'teacher',
        status: { state: 'proposed', on: today, reason: '' },
      }),
    ]);
    other = newSchoolDevice('b');
    exchangeAll(school, other);
  });

  test('is one closure with its own result, never that of the other', () => {
    close(toldClosure);
    exchangeAll(school, other);
    tryChanges(other, later, [reopenMatch(pairOn(other), today)]);
    tryChanges(school, later + 1000, [reopenMatch(pairOn(), today)]);
    const better = { ...toldClosure, result: 'Сад посажен' };
    const status = { state: 'closed', on: today, reason: 'Переезд', closure: better };
    tryChanges(school, later + 2000, [edit('match', pairId, { status })]);
    exchangeAll(school, other);
    for (const device of [school, other]) {
      expect(pairOn(device).status).toEqual(status);
      expect(listMissingOfClosure(pairOn(device))).toEqual([]);
    }
  });

  test('a proposal closed here and begun there says what its end lacks, and is completed', () => {
    setStatus(school, later, newStatus('active'));
    setStatus(school, later + 1000, newStatus('paused'));
    const closed = newStatus('closed');
    expect(setStatus(other, later + 2000, closed)).toMatchObject({ ok: true });
    exchangeAll(school, other);
    const found = findBrokenRules(recordsOf(school), today);
    expect(found).toMatchObject([
      { code: 'closing-incomplete', match: 'new', missing: everything },
    ]);
    const theme = edit('match', 'new', { theme: 'Погода' });
    expect(tryChanges(school, later + 3000, [theme])).toMatchObject({ ok: true });
    const complete = { ...closed, closure: toldClosure };
    expect(setStatus(school, later + 4000, complete)).toMatchObject({ ok: true });
    exchangeAll(school, other);
    expect(findBrokenRules(recordsOf(other), today)).toEqual([]);
  });

  test('a decision does not end without a word what has worked', () => {
    setStatus(other, later, newStatus('closed'));
    setStatus(school, later + 1000, newStatus('active'));
    exchangeAll(school, other);
    const value = newStatus('closed');
    expect(
      tryChanges(school, later + 2000, [
        { type: 'decide', table: 'match', id: 'new', path: 'status', value },
      ]),
    ).toEqual(refused(...everything));
  });
});
