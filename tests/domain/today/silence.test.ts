import { describe, expect, test } from 'vitest';
import type { Match } from '../../../src/domain/records/match.ts';
import { groupByMatch, type MeetingRow } from '../../../src/domain/today/meeting-row.ts';
import { findSilence } from '../../../src/domain/today/silence.ts';
import { aMatch, aRow } from '../../support/school-records.ts';

const today = '2026-11-12';
const holidays = [{ from: '2026-10-27', until: '2026-11-04' }];

function silencesOf(matches: Match[], rows: MeetingRow[], quietUntil = '') {
  const checkIns = quietUntil ? [{ match: 'pair', quietUntil }] : [];
  return findSilence({ today, holidays, matches, rowsByMatch: groupByMatch(rows), checkIns });
}

describe('a silent match', () => {
  test('on 12 November four pairs are silent for two weeks, one for three, holidays not counted', () => {
    const lastDays = {
      fresh: '2026-10-21',
      two: '2026-10-20',
      also: '2026-10-18',
      long: '2026-10-14',
      longest: '2026-10-12',
    };
    const matches = Object.keys(lastDays).map((id) => aMatch(id));
    const rows = Object.entries(lastDays).map(([match, date]) =>
      aRow(`row-${match}`, date, { match }),
    );
    expect(silencesOf(matches, rows)).toEqual([
      {
        match: 'longest',
        since: '2026-10-12',
        lastMeetingOn: '2026-10-12',
        days: 22,
        isQuiet: false,
      },
      { match: 'long', since: '2026-10-14', lastMeetingOn: '2026-10-14', days: 20, isQuiet: false },
      { match: 'also', since: '2026-10-18', lastMeetingOn: '2026-10-18', days: 16, isQuiet: false },
      { match: 'two', since: '2026-10-20', lastMeetingOn: '2026-10-20', days: 14, isQuiet: false },
    ]);
  });

  test('that never met is counted from its start', () => {
    const started = { period: { from: '2026-10-10', until: '2027-05-25' } };
    expect(silencesOf([aMatch('pair', started)], [])).toMatchObject([
      { since: '2026-10-10', lastMeetingOn: null, days: 24 },
    ]);
  });

  test('is quiet until the day that the check-in named, and no longer', () => {
    const rows = [aRow('a', '2026-10-01')];
    expect(silencesOf([aMatch('pair')], rows, '2026-11-12')).toMatchObject([{ isQuiet: true }]);
    expect(silencesOf([aMatch('pair')], rows, '2026-11-11')).toMatchObject([{ isQuiet: false }]);
  });

  test.each<[string, Partial<Match>, string]>([
    ['which is paused', { status: { state: 'paused', on: '2026-09-01', reason: 'Болезнь' } }, ''],
    ['which is only proposed', { status: { state: 'proposed', on: '2026-09-01', reason: '' } }, ''],
    ['which begins later', { period: { from: '2026-12-01', until: '' } }, ''],
    [
      'which went on lately after a pause',
      { status: { state: 'active', on: '2026-11-05', reason: '' } },
      '',
    ],
    [
      'of which no date is known',
      { status: { state: 'active', on: '', reason: '' }, period: { from: '', until: '' } },
      '',
    ],
  ])('is none %s', (_name, fields) => {
    expect(silencesOf([aMatch('pair', fields)], [])).toEqual([]);
  });

  test('is not ended by a planned, a missed or a future meeting', () => {
    const rows = [
      aRow('a', '2026-11-10', { state: 'planned' }),
      aRow('b', '2026-11-09', { state: 'missed' }),
      aRow('c', '2026-12-09'),
      aRow('d', ''),
    ];
    expect(silencesOf([aMatch('pair')], rows)).toMatchObject([{ lastMeetingOn: null }]);
  });
});
