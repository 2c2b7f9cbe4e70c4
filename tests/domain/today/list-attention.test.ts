import { describe, expect, test } from 'vitest';
import { type RecordsByTable, recordsFromLists } from '../../../src/domain/read-records.ts';
import { readRecord } from '../../../src/domain/record.ts';
import { ban } from '../../../src/domain/records/ban.ts';
import { type Consent, consent } from '../../../src/domain/records/consent.ts';
import { type AttentionInput, listAttention } from '../../../src/domain/today/list-attention.ts';
import { groupByMatch } from '../../../src/domain/today/meeting-row.ts';
import { aMatch, aMeeting, anOffer, aPerson, aRow } from '../../support/school-records.ts';

const today = '2026-11-24';
const nothing: AttentionInput = {
  today,
  people: [],
  requests: [],
  matches: [],
  deletedMatches: [],
  rules: recordsFromLists({}),
  checkIns: [],
  rowsByMatch: new Map(),
  comingMeetings: [],
  silences: [],
  waiting: [],
  deleted: [],
  duplicatePeople: [],
  silentDevices: [],
};
const list = (given: Partial<AttentionInput>) => listAttention({ ...nothing, ...given });
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

describe('rules that a merge has broken', () => {
  const papersOf = (person: string, fields: Partial<Consent> = {}): Consent[] =>
    (['processing', 'participation-mentee', 'participation-mentor'] as const).map((kind) => ({
      ...readRecord(consent, `${kind} of ${person}`, new Map()),
      person,
      kind,
      signerIs: 'both',
      on: '2026-08-30',
      ...fields,
    }));
  const people = [
    aPerson('alexey', { circle: 'teachers', born: '1980' }),
    ...['masha', 'kostya', 'anna'].map((id) => aPerson(id, { circle: 'pupils', born: '2012' })),
  ];
  const consents = people.flatMap(({ id }) => papersOf(id));
  const goal = 'Метеостанция';
  const broken = (lists: RecordsByTable) =>
    list({ rules: recordsFromLists({ person: people, consent: consents, ...lists }) });

  test('a match that lost its people, and one in which somebody is their own mentor', () => {
    const matches = [
      aMatch('empty', { goal, mentees: [] }),
      aMatch('own', { goal, mentors: ['masha', 'alexey'] }),
    ];
    expect(broken({ match: matches })).toMatchObject([
      { code: 'match-without-people', severity: 'overdue', match: 'empty' },
      { code: 'own-mentor', severity: 'overdue', match: 'own', person: 'masha' },
    ]);
  });

  test('a mentor with more mentees than the offer allows; circles and ended offers do not count', () => {
    const match = [
      aMatch('a', { goal }),
      aMatch('b', { goal, mentees: ['kostya', 'masha'] }),
      aMatch('circle', { goal, model: 'group', mentees: ['anna'] }),
      aMatch('past', { mentees: ['vanya'], status: { state: 'closed', on: '', reason: 'x' } }),
    ];
    const offer = [
      anOffer('alexey', { capacity: 1 }),
      anOffer('alexey', { capacity: 9, finishedOn: '2026-05-25' }),
    ];
    expect(broken({ match, offer })).toMatchObject([
      { code: 'over-capacity', person: 'alexey', mentees: 2, capacity: 1, matches: ['a', 'b'] },
    ]);
    expect(broken({ match, offer: [anOffer('alexey', { capacity: 2 })] })).toEqual([]);
  });

  test('a mentor who said yes on two devices to more than the offer allows', () => {
    const yes = { alexey: { answer: 'accepted', on: today, reason: '' } } as const;
    const status = { state: 'proposed', on: today, reason: '' } as const;
    const match = [
      aMatch('a', { status, answers: yes }),
      aMatch('b', { status, answers: yes, mentees: ['kostya'] }),
    ];
    expect(broken({ match, offer: [anOffer('alexey', { capacity: 1 })] })).toMatchObject([
      { code: 'over-capacity', person: 'alexey', mentees: 2, capacity: 1 },
    ]);
  });

  test('somebody who takes part without a consent is one line, in however many matches', () => {
    const match = [aMatch('a', { goal }), aMatch('b', { goal })];
    const withdrawn = papersOf('masha', { withdrawnOn: today });
    expect(broken({ match, consent: [...papersOf('alexey'), ...withdrawn] })).toMatchObject([
      {
        code: 'person-not-ready',
        severity: 'overdue',
        action: 'open-person',
        person: 'masha',
        matches: ['a', 'b'],
        missing: [
          { type: 'consent', kind: 'processing' },
          { type: 'consent', kind: 'participation-mentee' },
        ],
      },
    ]);
  });

  test('two who must be kept apart and are together', () => {
    const kept = { ...readRecord(ban, 'ban', new Map()), people: ['masha', 'alexey'] };
    expect(broken({ match: [aMatch('pair', { goal })], ban: [kept] })).toMatchObject([
      { code: 'banned-together', severity: 'overdue', match: 'pair' },
    ]);
  });

  test('a match that runs without a goal or an adult', () => {
    const match = [
      aMatch('aimless'),
      aMatch('alone', { goal, mentors: ['kostya'], mentees: ['anna'] }),
    ];
    expect(broken({ match })).toMatchObject([
      { code: 'match-not-ready', match: 'aimless', missing: ['goal'] },
      { code: 'match-not-ready', match: 'alone', missing: ['supervisor'] },
    ]);
  });

  test('a match that one device deleted while another wrote down that they met', () => {
    const rowsByMatch = groupByMatch([
      aRow('m', '2026-11-20'),
      aRow('n', '2026-11-27', { match: 'other', state: 'planned' }),
    ]);
    expect(list({ deletedMatches: [aMatch('pair'), aMatch('other')], rowsByMatch })).toMatchObject([
      { code: 'deleted-with-meetings', action: 'open-match', match: 'pair', meetings: 1 },
    ]);
  });

  test('a long meeting collides also with what comes after a short one', () => {
    const matches = [
      aMatch('long'),
      aMatch('short', { mentors: ['sergey'] }),
      aMatch('late', { mentors: ['oleg'] }),
    ];
    const at = (match: string, time: string, minutes: number) =>
      aMeeting(match, today, {
        match,
        minutes,
        state: 'planned',
        when: { date: today, time, place: '' },
      });
    const comingMeetings = [
      at('long', '13:00', 120),
      at('short', '13:10', 10),
      at('late', '14:00', 45),
    ];
    const lines = list({ matches, comingMeetings });
    expect(lines.map((line) => 'meetings' in line && line.meetings)).toEqual([
      ['long', 'short'],
      ['long', 'late'],
    ]);
  });

  test('a person who is expected in two places at once', () => {
    const matches = [aMatch('a'), aMatch('b', { mentors: ['sergey'] })];
    const at = (id: string, match: string, time: string, date = today) =>
      aMeeting(id, date, { match, state: 'planned', when: { date, time, place: '' } });
    expect(
      list({ matches, comingMeetings: [at('one', 'a', '13:30'), at('two', 'b', '14:00')] }),
    ).toMatchObject([
      {
        code: 'double-booking',
        person: 'masha',
        date: today,
        time: '14:00',
        meetings: ['one', 'two'],
        matches: ['a', 'b'],
      },
    ]);
    expect(
      list({ matches, comingMeetings: [at('one', 'a', '13:30'), at('two', 'b', '14:15')] }),
    ).toEqual([]);
    expect(
      list({
        matches,
        comingMeetings: [at('one', 'a', '13:30'), at('two', 'b', '13:30', '2026-11-25')],
      }),
    ).toEqual([]);
    expect(
      list({ matches, comingMeetings: [at('one', 'a', '13:30'), at('two', 'a', '13:30')] }),
    ).toEqual([]);
    expect(
      list({
        matches,
        comingMeetings: [
          at('one', 'a', '13:30'),
          at('two', 'b', 'днём'),
          at('three', 'gone', '13:30'),
        ],
      }),
    ).toEqual([]);
  });
});

describe('the next date', () => {
  const matches = [aMatch('one', { slot: '' }), aMatch('two', { slot: '' })];

  test('of matches of which nobody knows it is asked in one line', () => {
    expect(list({ matches })).toEqual([
      {
        key: 'no-next-date',
        severity: 'waits',
        code: 'no-next-date',
        action: 'open-matches',
        matches: ['one', 'two'],
      },
    ]);
  });

  test('is known where a meeting is planned, an hour is usual, or it is quiet for now', () => {
    const planned = groupByMatch([aRow('m', '2026-12-01', { match: 'one', state: 'planned' })]);
    const checkIns = [{ match: 'two', quietUntil: today }];
    expect(list({ matches, rowsByMatch: planned, checkIns })).toEqual([]);
    expect(list({ matches: [aMatch('pair')] })).toEqual([]);
  });

  test('is not asked of a match that rests, is over, or is silent anyway', () => {
    const of = (state: 'paused' | 'closed') =>
      aMatch('pair', { slot: '', status: { state, on: '2026-11-01', reason: 'Болезнь' } });
    expect(list({ matches: [of('paused')] })).toEqual([]);
    expect(list({ matches: [of('closed')] })).toEqual([]);
    const lines = list({ matches: [aMatch('pair', { slot: '' })], silences: [silence] });
    expect(lines.map(({ code }) => code)).toEqual(['silence']);
  });
});

test('requests that wait for a week are one line', () => {
  const requests = [
    { status: 'open', enteredOn: '2026-11-10' },
    { status: 'open', enteredOn: '2026-11-17' },
    { status: 'open', enteredOn: '2026-11-18' },
    { status: 'open', enteredOn: '' },
    { status: 'matched', enteredOn: '2026-09-10' },
  ] as const;
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
    requests: [{ status: 'open', enteredOn: '2026-11-10' }],
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
