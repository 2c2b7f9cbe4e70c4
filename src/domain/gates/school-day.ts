import { type LocalDate, localMoment } from '../dates.ts';
import { currentProgramme } from '../programme/current-programme.ts';
import type { ReadRecords } from '../read-records.ts';

/** The day at the school; in UTC where the programme names no zone that is known here. */
export function schoolDay(millis: number, records: ReadRecords): LocalDate {
  const zone = currentProgramme(records.list('programme'))?.zone ?? '';
  try {
    return localMoment(millis, zone === '' ? 'UTC' : zone).date;
  } catch {
    return localMoment(millis, 'UTC').date;
  }
}
