import { describe, expect, test } from 'vitest';
import type { Match } from '../../../src/domain/records/match.ts';
import { groupByMatch, type MeetingRow } from '../../../src/domain/today/meeting-row.ts';
import { computeStages } from '../../../src/domain/today/stages.ts';
import { aMatch, anOffer, aProgramme, aRow } from '../../support/school-records.ts';

const today = '2026-11-24';
const closed = (id: string, result: string): Match =>
  aMatch(id, { result, status: { state: 'closed', on: '2026-11-20', reason: 'Цель достигнута' } });

function stagesOf(matches: Match[], rows: MeetingRow[] = [], requests = 1, mentors = ['alexey']) {
  return computeStages({
    today,
    programme: aProgramme(),
    requests,
    offers: mentors.map((mentor) => anOffer(mentor)),
    matches,
    rowsByMatch: groupByMatch(rows),
  });
}

const statesOf = (...given: Parameters<typeof stagesOf>) =>
  stagesOf(...given)
    .map((stage) => stage.state)
    .join(' ');

describe('the ring of stages', () => {
  test('begins with the conditions, before there is a programme', () => {
    const stages = computeStages({
      today,
      programme: null,
      requests: 0,
      offers: [],
      matches: [],
      rowsByMatch: new Map(),
    });
    expect(stages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(stages.map(({ state }) => state)).toEqual([
      'current',
      'none',
      'none',
      'none',
      'none',
      'none',
      'none',
    ]);
  });

  test('goes on with each piece of evidence', () => {
    expect(statesOf([], [], 0, [])).toBe('done current none none none none none');
    expect(statesOf([], [], 3, [])).toBe('done done current none none none none');
    expect(statesOf([], [], 3)).toBe('done done done current none none none');
    expect(statesOf([aMatch('a')])).toBe('done done done done done current none');
  });

  test('shows as part what has begun before its turn', () => {
    const matches = [aMatch('a'), aMatch('b', { mentors: ['sergey'] })];
    expect(statesOf(matches, [], 0)).toBe('done current done part done none none');
    expect(stagesOf(matches)[3]).toMatchObject({ part: 0.5, evidence: { count: 1, of: 2 } });
  });

  test('a proposed match is not yet a pair', () => {
    const proposed = aMatch('a', { status: { state: 'proposed', on: '', reason: '' } });
    expect(statesOf([proposed])).toBe('done done done current none none none');
  });
});

describe('the work of the pairs', () => {
  const fiveTimes = Array.from({ length: 5 }, (_, index) => aRow(`r${index}`, `2026-11-1${index}`));

  test('grows with meetings, but no further than the time of the match', () => {
    const period = { from: '2026-09-01', until: '2026-12-24' };
    expect(stagesOf([aMatch('pair', { period })], fiveTimes.slice(0, 1))[5]).toMatchObject({
      part: 0.2,
    });
    expect(stagesOf([aMatch('pair', { period })], fiveTimes)[5]?.part).toBeCloseTo(84 / 114);
    expect(
      stagesOf([aMatch('pair', { period: { from: '', until: '' } })], fiveTimes)[5],
    ).toMatchObject({ part: 0.5 });
    expect(
      stagesOf([aMatch('pair', { period: { ...period, until: '2026-10-01' } })], fiveTimes)[5]
        ?.state,
    ).toBe('current');
  });

  test('of a flash pair is one meeting', () => {
    const flash = aMatch('pair', { model: 'flash', period: { from: '', until: '' } });
    expect(stagesOf([flash], fiveTimes.slice(0, 1))[5]).toMatchObject({
      part: 0.5,
      evidence: { count: 1, of: 1 },
    });
  });

  test('is done when every match is closed, and completed when each has its result', () => {
    expect(statesOf([closed('a', 'Метеостанция работает'), closed('b', '')])).toBe(
      'done done done current done done part',
    );
    expect(statesOf([closed('a', 'Метеостанция работает'), aMatch('b')])).toBe(
      'done done done done done current part',
    );
    expect(
      stagesOf([closed('a', 'Готово')])
        .slice(4)
        .map(({ part }) => part),
    ).toEqual([1, 1, 1]);
  });
});
