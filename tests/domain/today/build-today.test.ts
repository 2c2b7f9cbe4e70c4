import { describe, expect, test } from 'vitest';
import {
  buildToday,
  listMeetingsOfDay,
  type TodayInput,
} from '../../../src/domain/today/build-today.ts';
import { recordsFromLists } from '../../../src/domain/read-records.ts';
import { computeFigures } from '../../../src/domain/today/figures.ts';
import {
  aMatch,
  aMeeting,
  aPerson,
  aProgramme,
  aRow,
  noEvidence,
  toMatchRow,
} from '../../support/school-records.ts';

const today = '2026-11-24';
const nothing: TodayInput = {
  today,
  programme: null,
  people: [],
  requests: [],
  offers: [],
  matches: [],
  deletedMatches: [],
  rules: recordsFromLists({}),
  meetingRows: [],
  comingMeetings: [],
  checkIns: [],
  waiting: [],
  deleted: [],
  duplicatePeople: [],
  evidence: noEvidence,
  silentDevices: [],
  toMatchRow,
};

test('the meetings of the day come by the clock, those without an hour last', () => {
  const at = (id: string, time: string, fields = {}) =>
    aMeeting(id, today, {
      state: 'planned',
      topic: 'Датчик',
      when: { date: today, time, place: 'кабинет 12' },
      ...fields,
    });
  const meetings = [
    at('c', ''),
    at('b', '14:20'),
    at('a', '08:00', { state: 'held' }),
    at('d', '09:00', { match: 'deleted' }),
    aMeeting('e', '2026-11-25'),
  ];
  expect(
    listMeetingsOfDay(meetings, [aMatch('pair')], today).map(({ id, state }) => [id, state]),
  ).toEqual([
    ['a', 'held'],
    ['b', 'planned'],
    ['c', 'planned'],
  ]);
  expect(listMeetingsOfDay([at('b', '14:20')], [aMatch('pair')], today)).toEqual([
    {
      id: 'b',
      match: 'pair',
      time: '14:20',
      place: 'кабинет 12',
      topic: 'Датчик',
      state: 'planned',
    },
  ]);
});

test('everyone counts once in the figures, and a meeting once it was held', () => {
  const pupils = ['masha', 'kostya', 'anna', 'nikita'].map((id) =>
    aPerson(id, { circle: 'pupils' }),
  );
  const matches = [
    aMatch('a'),
    aMatch('b', {
      mentors: ['anna'],
      mentees: ['masha'],
      status: { state: 'paused', on: '', reason: '' },
    }),
    aMatch('c', { mentees: ['kostya'], status: { state: 'closed', on: '', reason: 'x' } }),
    aMatch('d', { mentees: ['kostya'], status: { state: 'proposed', on: '', reason: '' } }),
  ];
  const rows = [
    aRow('1', '2026-11-01'),
    aRow('2', today),
    aRow('3', '2026-11-25'),
    aRow('4', '2026-10-31'),
    aRow('5', '2026-11-20', { state: 'planned' }),
  ];
  expect(
    computeFigures({
      today,
      people: [...pupils, aPerson('alexey', { circle: 'graduates' })],
      matches,
      rows,
    }),
  ).toEqual({
    pupilsInProgramme: 2,
    pupils: 4,
    mentors: 2,
    matches: 2,
    meetingsThisMonth: 2,
  });
});

describe('the whole of today', () => {
  test('of an empty school says what to do first', () => {
    const view = buildToday(nothing);
    expect(view).toMatchObject({
      week: null,
      meetings: [],
      attention: [],
      rhythm: { lines: [] },
      matches: {},
    });
    expect(view.stages[0]?.state).toBe('current');
  });

  test('brings the rows of all matches that it names, and of no other', () => {
    const planned = aMeeting('now', today, { match: 'today', state: 'planned' });
    const view = buildToday({
      ...nothing,
      programme: aProgramme(),
      matches: [
        aMatch('busy'),
        aMatch('today'),
        aMatch('silent'),
        aMatch('past', { status: { state: 'closed', on: '', reason: 'x' } }),
      ],
      meetingRows: [
        aRow('1', '2026-11-20', { match: 'busy' }),
        aRow('2', '2026-11-20', { match: 'today' }),
        aRow('3', '2026-10-20', { match: 'silent' }),
        aRow('now', today, { match: 'today', state: 'planned' }),
      ],
      comingMeetings: [planned],
    });
    expect(view.week).toBe(13);
    expect(view.attention.map(({ key }) => key)).toEqual(['silence silent']);
    expect(view.rhythm.lines.map(({ match }) => match)).toEqual(['today', 'silent', 'busy']);
    expect(Object.keys(view.matches)).toEqual(['busy', 'today', 'silent']);
  });

  test('of ten years in a big school shows as many matches as a person can look through', () => {
    const matches = Array.from({ length: 1500 }, (_, index) =>
      aMatch(`m${index}`, { mentors: [`a${index}`], mentees: [`b${index}`] }),
    );
    const meetingRows = Array.from({ length: 30_000 }, (_, index) =>
      aRow(`r${index}`, `20${17 + (index % 10)}-11-${10 + (index % 20)}`, {
        match: `m${index % 1500}`,
      }),
    );
    const people = Array.from({ length: 3000 }, (_, index) =>
      aPerson(`a${index}`, { circle: 'pupils' }),
    );
    const view = buildToday({ ...nothing, programme: aProgramme(), matches, meetingRows, people });
    expect(view.rhythm.lines).toHaveLength(40);
  });
});
