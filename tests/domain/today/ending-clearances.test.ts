import { expect, test } from 'vitest';
import { recordsFromLists } from '../../../src/domain/read-records.ts';
import { readRecord } from '../../../src/domain/record.ts';
import { type Clearance, clearance } from '../../../src/domain/records/clearance.ts';
import { findEndingClearances } from '../../../src/domain/today/ending-clearances.ts';
import { aMatch } from '../../support/school-records.ts';

const on = '2026-11-24';

const shown = (until: string): Clearance => ({
  ...readRecord(clearance, `clearance ${until}`, new Map()),
  person: 'alexey',
  on: '2026-01-10',
  until,
});

/** What is said of Alexey, who works with Masha and has shown certificates with these last days. */
const linesOf = (...lastDays: readonly string[]) =>
  findEndingClearances(
    recordsFromLists({ match: [aMatch('pair')], clearance: lastDays.map(shown) }),
    on,
  );

test('a certificate is asked for again a month before it ends', () => {
  expect(linesOf('2026-12-20')).toMatchObject([
    { code: 'clearances-ending', severity: 'waits', count: 1, on: '2026-12-20' },
  ]);
  expect(linesOf('2027-12-20')).toEqual([]);
});

test('one that has ended is late', () => {
  expect(linesOf('2026-11-01')).toMatchObject([{ severity: 'overdue', on: '2026-11-01' }]);
});

test('nothing is asked where a newer one was shown, or one without an end', () => {
  expect(linesOf('2026-12-20', '2028-01-01')).toEqual([]);
  expect(linesOf('2026-12-20', '')).toEqual([]);
});

test('nobody is asked who takes part in nothing', () => {
  const idle = recordsFromLists({ clearance: [shown('2026-12-20')] });
  expect(findEndingClearances(idle, on)).toEqual([]);
});
