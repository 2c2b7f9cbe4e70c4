import type { LocalDate } from '../../domain/dates.ts';
import type { RecordId } from '../../domain/op.ts';
import { eventToChoiceInput, listMatchesOfEvent } from '../../domain/pairing/event-records.ts';
import { pairByChoice } from '../../domain/rotation/pair-by-choice.ts';
import type { EventPairsView } from '../../domain/views.ts';
import { readEveningRecords } from '../evening-records.ts';
import type { OpenSpace } from '../open-space.ts';
import { readRegister } from '../register.ts';
import { matchRow, personRows } from '../rows.ts';

export async function answerEventPairs(
  space: OpenSpace,
  { id, today }: { readonly id: RecordId; readonly today: LocalDate },
): Promise<EventPairsView | null> {
  const [register, records] = await Promise.all([
    readRegister(space, today),
    readEveningRecords(space),
  ]);
  const event = records.find('event', id);
  if (!event) return null;
  const input = eventToChoiceInput(event, records, today);
  return {
    event,
    people: personRows(register, [...event.mentors, ...event.mentees]),
    result: pairByChoice(input),
    mentors: input.mentors,
    made: listMatchesOfEvent(event, records).map((match) => matchRow(register, match)),
  };
}
