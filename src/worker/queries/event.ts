import type { RecordId } from '../../domain/op.ts';
import { eventToChoiceInput } from '../../domain/pairing/event-records.ts';
import type { SchoolEvent } from '../../domain/records/event.ts';
import { listMet } from '../../domain/rotation/list-met.ts';
import { listMutual } from '../../domain/rotation/pair-by-choice.ts';
import { summariseEvening } from '../../domain/rotation/seat-event.ts';
import type { EventView } from '../../domain/views.ts';
import { readRecords } from '../../storage/read-records.ts';
import { readEveningRecords } from '../evening-records.ts';
import type { OpenSpace } from '../open-space.ts';
import { readPeople } from '../register.ts';
import { personRows } from '../rows.ts';
import { waitingFields } from '../waiting.ts';

export async function answerEvent(
  space: OpenSpace,
  { id }: { readonly id: RecordId },
): Promise<EventView | null> {
  const [register, records, events, [stored]] = await Promise.all([
    readPeople(space),
    readEveningRecords(space),
    space.memory.event.load(),
    readRecords(space.store, [id]),
  ]);
  const kept = events.get(id);
  if (!kept || !stored) return null;
  const event = kept.record;
  const { cards, bans } = eventToChoiceInput(event, records, event.when.date);
  return {
    event,
    people: personRows(register, listEveryone(event)),
    summary: summariseEvening(event, records, space.surroundings.now()),
    cards: records.list('choiceCard').filter((card) => card.event === id),
    mutual: listMutual({ menteeIds: event.mentees, mentorIds: event.mentors, cards, bans }),
    waiting: waitingFields(register, stored, space.device),
    isDeleted: kept.isDeleted,
  };
}

/** Whoever was taken from the list may have talked before. */
const listEveryone = ({ mentors, mentees, plan }: SchoolEvent): readonly RecordId[] => [
  ...new Set([...mentors, ...mentees, ...listMet(plan).keys()]),
];
