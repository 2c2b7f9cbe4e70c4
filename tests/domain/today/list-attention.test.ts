import { describe, expect, test } from 'vitest';
import { groupByMatch } from '../../../src/domain/today/meeting-row.ts';
import { recordsFromLists } from '../../../src/domain/read-records.ts';
import { aMatch, aPerson, aRequest, aRow } from '../../support/school-records.ts';
import { list, today } from './list-lines.ts';

const subject = { people: [], title: 'Датчик', date: '2026-11-19' };
const silence = {
  match: 'pair',
  since: '2026-11-03',
  lastMeetingOn: '2026-11-03',
  days: 21,
  isQuiet: false,
};

test('where nothing is wrong nothing is said', () => {
  const rows = [
    aRow('a', '2026-11-17'),
    aRow('b', today, { state: 'planned' }),
    aRow('c', '2026-11-10', { state: 'missed' }),
  ];
  expect(
    list({
      matches: [aMatch('pair')],
      rowsByMatch: groupByMatch(rows),
    }),
  ).toEqual([]);
});

describe('silence', () => {
  const people = [
    aPerson('masha', { guardianPhone: '+70001' }),
    aPerson('alexey', { phone: '+70002' }),
  ];

  test('names whom to call, the mentor first', () => {
    expect(list({ silences: [silence], matches: [aMatch('pair')], people })).toEqual([
      {
        key: 'silence pair',
        severity: 'overdue',
        code: 'silence',
        action: 'call',
        match: 'pair',
        days: 21,
        lastMeetingOn: '2026-11-03',
        call: { person: 'alexey', phone: '+70002' },
      },
    ]);
  });

  test('names the phone of the parents where the mentor has none, and nobody where there is none', () => {
    const matches = [aMatch('pair')];
    expect(list({ silences: [silence], matches, people: people.slice(0, 1) })).toMatchObject([
      { call: { person: 'masha', phone: '+70001' } },
    ]);
    expect(list({ silences: [silence], matches })).toMatchObject([{ call: null }]);
  });

  test('of less than three weeks waits, and of which somebody has asked is not listed', () => {
    const matches = [aMatch('pair')];
    expect(list({ silences: [{ ...silence, days: 20 }], matches })).toMatchObject([
      { severity: 'waits' },
    ]);
    expect(list({ silences: [{ ...silence, isQuiet: true }], matches })).toEqual([]);
  });
});

describe('meetings of the past', () => {
  const matches = [aMatch('pair')];

  test('that nobody wrote down are one line for a match, the oldest first', () => {
    const rows = [
      aRow('b', '2026-11-20', { state: 'planned' }),
      aRow('a', '2026-11-18', { state: 'planned' }),
    ];
    expect(list({ matches, rowsByMatch: groupByMatch(rows) })).toEqual([
      {
        key: 'meeting-not-written a',
        severity: 'waits',
        code: 'meeting-not-written',
        action: 'write-down',
        match: 'pair',
        meeting: 'a',
        date: '2026-11-18',
        count: 2,
      },
    ]);
  });

  test('of a closed match are not asked for', () => {
    const closed = aMatch('pair', {
      status: { state: 'closed', on: '2026-11-21', reason: 'Цель достигнута' },
    });
    expect(
      list({
        matches: [closed],
        rowsByMatch: groupByMatch([aRow('a', '2026-11-18', { state: 'planned' })]),
      }),
    ).toEqual([]);
  });

  test('that two devices wrote down are duplicates, in the same order everywhere', () => {
    const rows = [aRow('b', '2026-11-18'), aRow('a', '2026-11-18', { time: '13:30' })];
    expect(list({ matches, rowsByMatch: groupByMatch(rows) })).toMatchObject([
      {
        severity: 'differs',
        code: 'duplicate-meetings',
        action: 'compare-meetings',
        date: '2026-11-18',
        meetings: ['a', 'b'],
      },
    ]);
  });

  test('that were planned and then written down anew are duplicates, not unwritten', () => {
    const rows = [aRow('a', '2026-11-18', { state: 'planned' }), aRow('b', '2026-11-18')];
    expect(list({ matches, rowsByMatch: groupByMatch(rows) })).toMatchObject([
      { code: 'duplicate-meetings' },
    ]);
  });

  test('with an hour each are two meetings', () => {
    const rows = [
      aRow('a', '2026-11-18', { time: '09:00' }),
      aRow('b', '2026-11-18', { time: '15:00' }),
    ];
    expect(list({ matches, rowsByMatch: groupByMatch(rows) })).toEqual([]);
  });
});

test('requests that wait for a week are one line', () => {
  const requests = [
    aRequest('a', { enteredOn: '2026-11-10' }),
    aRequest('b', { enteredOn: '2026-11-17' }),
    aRequest('c', { enteredOn: '2026-11-18' }),
    aRequest('d', { enteredOn: '' }),
    aRequest('e', { status: 'matched', enteredOn: '2026-09-10' }),
  ];
  expect(list({ requests })).toEqual([
    {
      key: 'requests-waiting',
      severity: 'waits',
      code: 'requests-waiting',
      action: 'open-requests',
      requests: 2,
      days: 14,
    },
  ]);
});

const proposed = (proposedOn: string) =>
  aMatch('pair', {
    status: { state: 'proposed', on: proposedOn, reason: '' },
    proposedOn,
    request: 'wish',
    answers: { masha: { answer: 'accepted', on: proposedOn, reason: '' } },
  });
const rulesOf = (proposedOn: string, remindedOn = '') =>
  recordsFromLists({
    match: [proposed(proposedOn)],
    request: [aRequest('masha', { id: 'wish', status: 'matched', remindedOn })],
  });

test('a proposal without an answer is reminded of after a week and offered again after two', () => {
  const dueOf = (proposedOn: string, remindedOn?: string) =>
    list({ rules: rulesOf(proposedOn, remindedOn) }).map((line) => [line.severity, line.action]);
  expect(dueOf('2026-11-18')).toEqual([]);
  expect(dueOf('2026-11-17')).toEqual([['waits', 'remind']]);
  expect(dueOf('2026-11-17', '2026-11-24')).toEqual([]);
  expect(dueOf('2026-11-10')).toEqual([['overdue', 'offer-again']]);
  expect(list({ rules: rulesOf('2026-11-10') })[0]).toMatchObject({
    code: 'answers-awaited',
    match: 'pair',
    answerer: 'alexey',
    days: 14,
  });
});

test('a question about a proposal is seen on the day it was asked, until it is a yes or a no', () => {
  const reason = 'Можно ли по субботам?';
  const asking = (answer: 'question' | 'accepted') =>
    aMatch('pair', {
      status: { state: 'proposed', on: today, reason: '' },
      answers: { 'guardian:masha': { answer, on: today, reason } },
    });
  expect(list({ matches: [asking('question')] })).toMatchObject([
    { code: 'question-asked', match: 'pair', answerer: 'guardian:masha', question: reason },
  ]);
  expect(list({ matches: [asking('accepted')] })).toEqual([]);
});

test('what is late comes first, what differs comes last', () => {
  const field = { table: 'meeting', id: 'm', path: 'topic', subject, values: [] };
  const deleted = { table: 'person', id: 'p', subject, deletedAtMillis: 0 };
  const lines = list({
    matches: [aMatch('pair')],
    silences: [silence],
    waiting: [field],
    deleted: [
      { ...deleted, isEditedSince: true },
      { ...deleted, id: 'q', isEditedSince: false },
    ],
    duplicatePeople: [{ people: ['a', 'b'], subject }],
    requests: [aRequest('wish', { enteredOn: '2026-11-10' })],
  });
  expect(lines.map((line) => [line.severity, line.code, line.key])).toEqual([
    ['overdue', 'silence', 'silence pair'],
    ['waits', 'requests-waiting', 'requests-waiting'],
    ['differs', 'two-values', 'two-values m topic'],
    ['differs', 'edited-after-deletion', 'edited-after-deletion p'],
    ['differs', 'duplicate-people', 'duplicate-people a b'],
  ]);
});

test('a device that nobody has heard for a month is asked about, each on its own line', () => {
  const device = { id: 'd1', name: 'Телефон Марины', kind: 'phone', days: 31 } as const;
  expect(list({ silentDevices: [device] })).toEqual([
    {
      key: 'device-silent d1',
      severity: 'waits',
      code: 'device-silent',
      action: 'open-exchange',
      device,
    },
  ]);
});
