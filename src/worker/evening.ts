import type { EventEdit, SaveFailure, Saved } from '../domain/api.ts';
import type { Change } from '../domain/changes.ts';
import type { LocalDate } from '../domain/dates.ts';
import { newRecordId } from '../domain/ids.ts';
import type { RecordId } from '../domain/op.ts';
import { type Outcome, refused } from '../domain/outcome.ts';
import { choicesToChanges, eventToChoiceInput } from '../domain/pairing/event-records.ts';
import { type ChangeFailure, planChanges } from '../domain/plan-change.ts';
import { recordsFromStates } from '../domain/read-records.ts';
import { readRecord } from '../domain/record.ts';
import { event as eventDefinition } from '../domain/records/event.ts';
import { pairByChoice } from '../domain/rotation/pair-by-choice.ts';
import type { RotationFailure } from '../domain/rotation/rotation.ts';
import { seatEvent } from '../domain/rotation/seat-event.ts';
import { commitEntry } from '../storage/commit-entry.ts';
import { saveChanges } from '../storage/save-changes.ts';
import { readEveningRecords } from './evening-records.ts';
import type { OpenSpace } from './open-space.ts';

/** What is said of an event and the plan that follows from it, in one act, as the records are then. */
export function saveEvent(
  { store, surroundings }: OpenSpace,
  id: RecordId,
  fields: EventEdit,
): Promise<Outcome<Saved, ChangeFailure | SaveFailure | RotationFailure>> {
  return commitEntry<ChangeFailure | RotationFailure>(
    store,
    (read, stamp, listIds) => {
      const state = read(id);
      const event = { ...readRecord(eventDefinition, id, state ?? new Map()), ...fields };
      const plan = seatEvent(event, recordsFromStates(read, listIds), surroundings.now());
      if (!plan.ok) return refused(plan.error);
      const change: Change = {
        type: state ? 'edit' : 'create',
        table: 'event',
        id,
        fields: { ...fields, plan: plan.value },
      };
      return planChanges([change], read, stamp, listIds);
    },
    { ids: [id] },
  );
}

export async function acceptChoices(
  space: OpenSpace,
  id: RecordId,
  searchGoesOn: string,
  today: LocalDate,
): Promise<Outcome<Saved, ChangeFailure | SaveFailure>> {
  const { now, randomBytes } = space.surroundings;
  const records = await readEveningRecords(space);
  const event = records.find('event', id);
  if (!event) return refused({ type: 'record-missing', id });
  const changes = choicesToChanges(pairByChoice(eventToChoiceInput(event, records, today)), {
    records,
    today,
    searchGoesOn,
    newId: () => newRecordId(now(), randomBytes(10)),
  });
  return saveChanges(space.store, changes);
}
