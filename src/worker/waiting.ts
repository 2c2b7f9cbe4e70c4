import { stampToClock, stampToDevice } from '../domain/clock.ts';
import type { WaitingField } from '../domain/views.ts';
import type { StoredRecord } from '../storage/store.ts';
import { listWaiting } from '../storage/waiting-fields.ts';
import type { People } from './register.ts';
import { subjectOf } from './subject.ts';

/** The fields of a record that wait for a decision, with the values to choose from. */
export function waitingFields(
  register: People,
  record: StoredRecord,
  ownDevice: string,
): WaitingField[] {
  const { table, id } = record;
  return listWaiting(record).map(({ path, values }) => ({
    table,
    id,
    path,
    subject: subjectOf(register, record),
    values: values.map(({ stamp, value }) => ({
      value,
      device: stampToDevice(stamp),
      isThisDevice: stampToDevice(stamp) === ownDevice,
      atMillis: stampToClock(stamp).millis,
    })),
  }));
}
