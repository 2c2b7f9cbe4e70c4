import { expect, test } from 'vitest';
import {
  addToJournal,
  type Attempt,
  type JournalRow,
} from '../../../src/domain/exchange/journal.ts';
import { journalToText } from '../../../src/domain/exchange/journal-text.ts';

const attempt: Attempt = {
  atMillis: Date.UTC(2026, 10, 24, 5),
  tookMillis: 830,
  endpoint: '3fa29c0e11223344',
  kind: 'full',
  reason: 'timer',
  result: 'done',
  status: null,
  sent: 0,
  receipts: 0,
  applied: 0,
  bytes: 590,
  forks: 0,
};
const later = (minutes: number, changes: Partial<Attempt> = {}): Attempt => ({
  ...attempt,
  atMillis: attempt.atMillis + minutes * 60_000,
  ...changes,
});
const write = (...attempts: readonly Attempt[]): readonly JournalRow[] => {
  const rows: JournalRow[] = [];
  for (const next of attempts) {
    const row = addToJournal(rows.at(-1), next);
    if (row.times > 1) rows.pop();
    rows.push(row);
  }
  return rows;
};

test('a quiet night is one row and counts its tries and bytes', () => {
  const rows = write(attempt, later(5), later(10));
  expect(rows).toEqual([
    { ...attempt, times: 3, lastMillis: attempt.atMillis + 10 * 60_000, bytes: 3 * 590 },
  ]);
});

test('whatever moved, failed in another way or was asked by a person has a row of its own', () => {
  const rows = write(
    attempt,
    later(5, { sent: 1, receipts: 1 }),
    later(10, { sent: 1, receipts: 1 }),
    later(15, { result: 'no-connection' }),
    later(20, { result: 'endpoint-error', status: 500 }),
    later(25, { result: 'endpoint-error', status: 502 }),
    later(30, { result: 'endpoint-error', status: 502, reason: 'button' }),
  );
  expect(rows).toHaveLength(7);
});

test('the file for a helper tells moments, codes and counts, with ids cut short', () => {
  const text = journalToText(
    {
      atMillis: Date.UTC(2026, 10, 24, 6),
      version: 'build-1',
      browser: 'Firefox',
      device: '0123456789abcdef',
      devices: 3,
      waitingChanges: 12,
      storage: { usedBytes: 5_000_000, quotaBytes: 90_000_000 },
    },
    [...write(attempt, later(5), later(9, { result: 'not-an-endpoint', status: 200 }))].reverse(),
  );
  expect(text.split('\n')).toEqual([
    'krug build-1, journal of exchange, 2026-11-24T06:00:00Z',
    'browser: Firefox',
    'device 0123 of 3; changes waiting: 12',
    'storage: 5000000 of 90000000 bytes',
    '',
    'time  endpoint kind  reason  result  sent/receipts/applied  bytes  took',
    '2026-11-24T05:00:00Z  3fa2 full  timer  done  0/0/0  1180 B  830 ms  × 2 until 2026-11-24T05:05:00Z',
    '2026-11-24T05:09:00Z  3fa2 full  timer  not-an-endpoint (200)  0/0/0  590 B  830 ms',
    '',
  ]);
});
