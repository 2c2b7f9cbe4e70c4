import { addDays, type LocalDate } from '../dates.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Attention } from './attention.ts';
import { isRunning } from './figures.ts';

/** So long before its last day a paper is asked for again. */
const renewDays = 30;

/** Certificates that end soon: one line for all who take part and have shown nothing newer. */
export function findEndingClearances(records: ReadRecords, on: LocalDate): readonly Attention[] {
  const running = records.list('match').filter(isRunning);
  const taking = new Set(running.flatMap(({ mentors, mentees }) => mentors.concat(mentees)));
  const lastDays = [...taking].flatMap((person) => {
    const shown = records
      .list('clearance', person)
      .filter(({ kind }) => kind === 'criminal-record');
    if (shown.length === 0 || shown.some(({ until }) => until === '')) return [];
    const until = shown.map((one) => one.until).reduce((last, one) => (one > last ? one : last));
    return until <= addDays(on, renewDays) ? [until] : [];
  });
  const [first = ''] = lastDays.sort();
  if (first === '') return [];
  const code = 'clearances-ending';
  return [
    {
      key: code,
      severity: first < on ? 'overdue' : 'waits',
      code,
      action: 'open-gates',
      count: lastDays.length,
      on: first,
    },
  ];
}
