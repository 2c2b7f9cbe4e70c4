import type { JournalRow } from './journal.ts';

/** What a helper must know besides the rows; nothing that names a school, a person or a key. */
export type JournalHeading = {
  readonly atMillis: number;
  readonly version: string;
  readonly browser: string;
  readonly device: string;
  readonly devices: number;
  readonly waitingChanges: number;
  readonly storage: { readonly usedBytes: number; readonly quotaBytes: number } | null;
};

/**
 * The journal as a text file for whoever helps, in codes that need no language. The oldest first,
 * times in UTC, ids shortened to four digits.
 */
export function journalToText(heading: JournalHeading, rows: readonly JournalRow[]): string {
  const { storage } = heading;
  const lines = [
    `krug ${heading.version}, journal of exchange, ${timeOf(heading.atMillis)}`,
    `browser: ${heading.browser}`,
    `device ${shortId(heading.device)} of ${heading.devices}; changes waiting: ${heading.waitingChanges}`,
    storage ? `storage: ${storage.usedBytes} of ${storage.quotaBytes} bytes` : 'storage: unknown',
    '',
    'time  endpoint kind  reason  result  sent/receipts/applied  bytes  took',
    ...[...rows].reverse().map(rowToLine),
  ];
  return `${lines.join('\n')}\n`;
}

function rowToLine(row: JournalRow): string {
  const result = row.status === null ? row.result : `${row.result} (${row.status})`;
  return [
    timeOf(row.atMillis),
    `${shortId(row.endpoint)} ${row.kind}`,
    row.reason,
    result,
    `${row.sent}/${row.receipts}/${row.applied}`,
    `${row.bytes} B`,
    `${row.tookMillis} ms`,
    ...(row.forks > 0 ? [`new names: ${row.forks}`] : []),
    ...(row.times > 1 ? [`× ${row.times} until ${timeOf(row.lastMillis)}`] : []),
  ].join('  ');
}

const shortId = (id: string) => id.slice(0, 4);

const timeOf = (millis: number) => new Date(millis).toISOString().slice(0, 19) + 'Z';
