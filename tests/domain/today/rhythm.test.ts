import { describe, expect, test } from 'vitest';
import { groupByMatch } from '../../../src/domain/today/meeting-row.ts';
import { computeRhythm } from '../../../src/domain/today/rhythm.ts';
import { findSilence } from '../../../src/domain/today/silence.ts';
import { aMatch, aRow } from '../../support/school-records.ts';

const today = '2026-11-24';

function lineOf(rows: ReturnType<typeof aRow>[], holidays: { from: string; until: string }[] = []) {
  const rowsByMatch = groupByMatch(rows);
  const silences = findSilence({
    today,
    holidays,
    matches: [aMatch('pair')],
    rowsByMatch,
    checkIns: [],
  });
  const rhythm = computeRhythm({ today, holidays, matches: ['pair'], rowsByMatch, silences });
  return { weeks: rhythm.weeks, cells: rhythm.lines[0]?.cells ?? [] };
}

const levels = (rows: ReturnType<typeof aRow>[]) =>
  lineOf(rows)
    .cells.map(({ level }) => level)
    .join('');
const silent = (...given: Parameters<typeof lineOf>) =>
  lineOf(...given)
    .cells.map(({ isSilent }) => (isSilent ? '/' : '.'))
    .join('');

describe('the rhythm of meetings', () => {
  test('has twelve weeks from Monday to Sunday, the current one last', () => {
    const { weeks } = lineOf([]);
    expect(weeks).toHaveLength(12);
    expect([weeks[0], weeks[11]]).toEqual(['2026-09-07', '2026-11-23']);
    expect(levels([aRow('a', '2026-11-16'), aRow('b', '2026-11-22')])).toBe('000000000030');
  });

  test('is darker where more time was spent together', () => {
    const rows = [
      aRow('a', '2026-11-24', { minutes: 30 }),
      aRow('b', '2026-11-17', { minutes: 45 }),
      aRow('c', '2026-11-10', { minutes: 60 }),
      aRow('d', '2026-11-12', { minutes: 30 }),
      aRow('e', '2026-11-03', { minutes: 0 }),
    ];
    expect(levels(rows)).toBe('000000001321');
  });

  test('counts only meetings that were held, until today', () => {
    expect(
      levels([
        aRow('a', '2026-11-17', { state: 'planned' }),
        aRow('b', '2026-11-17', { state: 'missed' }),
        aRow('c', '2026-11-25'),
        aRow('d', '2025-11-17'),
      ]),
    ).toBe('000000000000');
  });

  test('hatches the weeks of the present silence, not those of a past one or of holidays', () => {
    expect(silent([aRow('a', '2026-11-03')])).toBe('.........///');
    expect(silent([aRow('a', '2026-11-11')])).toBe('............');
    expect(silent([aRow('a', '2026-09-08'), aRow('b', '2026-11-20')])).toBe('............');
    expect(silent([aRow('a', '2026-10-20')], [{ from: '2026-10-26', until: '2026-11-01' }])).toBe(
      '........////',
    );
  });
});
