import type { Fields } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import { firstYearOf } from '../programme/school-year.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Match } from '../records/match.ts';

/**
 * The archived school year a match ended in. What ended in an archived year is read and no longer
 * changed; a match that went on beyond it belongs to the year that runs.
 */
export function archivedYearOf(
  { status, period }: Pick<Match, 'status' | 'period'>,
  records: ReadRecords,
): number | undefined {
  const endedOn = status.on || period.until;
  if (status.state !== 'closed' || endedOn === '') return undefined;
  const year = firstYearOf(endedOn);
  const isArchived = records
    .list('programme')
    .some((one) => one.status.state === 'archived' && one.firstYear === year);
  return isArchived ? year : undefined;
}

/** A change or a write, by what it touches. */
export type Touch = {
  readonly table: string;
  readonly id: RecordId;
  readonly fields?: Fields;
  /** As in `Op`. */
  readonly path?: string;
};

/**
 * The same of a programme itself, which can only be opened again, of the lines of its road map, of
 * the papers and events of the year, and of requests and offers that were finished in it.
 */
export function archivedYearBehind(touch: Touch, records: ReadRecords): number | undefined {
  if (touch.table === 'document' || touch.table === 'event' || touch.table === 'choiceCard') {
    return archivedYearOfDay(dayOf(touch, records), records);
  }
  if (touch.table === 'request' || touch.table === 'offer') {
    return archivedYearOfDay(records.find(touch.table, touch.id)?.finishedOn ?? '', records);
  }
  if (touch.table !== 'programme' && touch.table !== 'stageTask') return undefined;
  if (touch.table === 'programme' && isReopening(touch)) return undefined;
  const id = touch.table === 'programme' ? touch.id : programmeOfTask(touch, records);
  const programme = records.find('programme', id);
  return programme?.status.state === 'archived' ? programme.firstYear : undefined;
}

/** Of what exists already; a paper that is only being written stands in no archive. */
function dayOf({ table, id, fields }: Touch, records: ReadRecords): LocalDate {
  if (table === 'document') return records.find('document', id)?.on ?? '';
  const given = fields?.['event'];
  const ofCard = typeof given === 'string' ? given : records.find('choiceCard', id)?.event;
  return records.find('event', (table === 'event' ? id : ofCard) ?? '')?.when.date ?? '';
}

/** An order of July may already be for the year that follows: what is later than the archive is free. */
function archivedYearOfDay(day: LocalDate, records: ReadRecords): number | undefined {
  if (day === '') return undefined;
  const firstYear = firstYearOf(day);
  const isArchived = records
    .list('programme')
    .some(
      ({ status, firstYear: year }) =>
        status.state === 'archived' && year === firstYear && day < status.on,
    );
  return isArchived ? firstYear : undefined;
}

function programmeOfTask({ id, fields }: Touch, records: ReadRecords): RecordId {
  const given = fields?.['programme'];
  return typeof given === 'string' ? given : (records.find('stageTask', id)?.programme ?? '');
}

function isReopening({ fields, path }: Touch): boolean {
  const names = fields ? Object.keys(fields) : [path];
  return names.length > 0 && names.every((name) => name === 'status');
}
