import { addDays, type LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Attention } from '../today/attention.ts';
import { isRunning } from '../today/figures.ts';
import { listMissing } from './readiness.ts';

/** So long before its last day a paper is asked for again. */
const renewDays = 30;

/**
 * What papers ask for today: running matches whose people lack a consent, because it was withdrawn
 * or ran out or came with a list, and certificates that end soon. One line for all of a kind.
 */
export function listGateMatters(records: ReadRecords, on: LocalDate): readonly Attention[] {
  return [...findMissingConsents(records, on), ...findEndingClearances(records, on)];
}

function findMissingConsents(records: ReadRecords, on: LocalDate): readonly Attention[] {
  const people = new Set<RecordId>();
  let inMatches = 0;
  for (const match of records.list('match').filter(isRunning)) {
    const lacking = listMissing(match, records, on).people.filter(({ missing }) =>
      missing.some(({ type }) => type === 'consent'),
    );
    if (lacking.length > 0) inMatches += 1;
    for (const { person } of lacking) people.add(person);
  }
  if (inMatches === 0) return [];
  const code = 'consents-missing';
  return [
    { key: code, severity: 'overdue', code, action: 'open-gates', count: people.size, inMatches },
  ];
}

/** Only of those who take part, and only where nothing newer has been shown. */
function findEndingClearances(records: ReadRecords, on: LocalDate): readonly Attention[] {
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
