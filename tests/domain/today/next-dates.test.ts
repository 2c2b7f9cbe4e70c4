import { describe, expect, test } from 'vitest';
import { groupByMatch } from '../../../src/domain/today/meeting-row.ts';
import { aMatch, aRow } from '../../support/school-records.ts';
import { list, today } from './list-lines.ts';

const silence = {
  match: 'pair',
  since: '2026-11-03',
  lastMeetingOn: '2026-11-03',
  days: 21,
  isQuiet: false,
};

const inState = (state: 'paused' | 'closed') =>
  aMatch('pair', { slot: '', status: { state, on: '2026-11-01', reason: 'Болезнь' } });

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
    expect(list({ matches: [inState('paused')] })).toEqual([]);
    expect(list({ matches: [inState('closed')] })).toEqual([]);
    const lines = list({ matches: [aMatch('pair', { slot: '' })], silences: [silence] });
    expect(lines.map(({ code }) => code)).toEqual(['silence']);
  });
});
