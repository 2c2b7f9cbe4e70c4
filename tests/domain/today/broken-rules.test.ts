import { describe, expect, test } from 'vitest';
import { type RecordsByTable, recordsFromLists } from '../../../src/domain/read-records.ts';
import { readRecord } from '../../../src/domain/record.ts';
import { ban } from '../../../src/domain/records/ban.ts';
import { type Consent, consent } from '../../../src/domain/records/consent.ts';
import type { ConsentKind } from '../../../src/domain/records/consent-kinds.ts';
import { groupByMatch } from '../../../src/domain/today/meeting-row.ts';
import { aMatch, aMeeting, anOffer, aPerson, aRow } from '../../support/school-records.ts';
import { list, today } from './list-lines.ts';

const paperOf = (person: string, kind: ConsentKind, fields: Partial<Consent>): Consent => ({
  ...readRecord(consent, `${kind} of ${person}`, new Map()),
  person,
  kind,
  signerIs: 'both',
  on: '2026-08-30',
  ...fields,
});

const papersOf = (person: string, fields: Partial<Consent> = {}): Consent[] => [
  paperOf(person, 'processing', fields),
  paperOf(person, 'participation-mentee', fields),
  paperOf(person, 'participation-mentor', fields),
];

const people = [
  aPerson('alexey', { circle: 'teachers', born: '1980' }),
  ...['masha', 'kostya', 'anna'].map((id) => aPerson(id, { circle: 'pupils', born: '2012' })),
];
const consents = people.flatMap(({ id }) => papersOf(id));
const goal = 'Метеостанция';
const broken = (lists: RecordsByTable) =>
  list({ rules: recordsFromLists({ person: people, consent: consents, ...lists }) });

const lesson = (match: string, time: string, minutes: number) =>
  aMeeting(match, today, {
    match,
    minutes,
    state: 'planned',
    when: { date: today, time, place: '' },
  });

const at = (id: string, match: string, time: string, date = today) =>
  aMeeting(id, date, { match, state: 'planned', when: { date, time, place: '' } });

describe('rules that a merge has broken', () => {
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
    const comingMeetings = [
      lesson('long', '13:00', 120),
      lesson('short', '13:10', 10),
      lesson('late', '14:00', 45),
    ];
    const lines = list({ matches, comingMeetings });
    expect(lines.map((line) => 'meetings' in line && line.meetings)).toEqual([
      ['long', 'short'],
      ['long', 'late'],
    ]);
  });

  test('a person who is expected in two places at once', () => {
    const matches = [aMatch('a'), aMatch('b', { mentors: ['sergey'] })];
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
