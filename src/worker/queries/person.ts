import type { RecordId } from '../../domain/op.ts';
import type { PersonView } from '../../domain/views.ts';
import { readRecords } from '../../storage/read-records.ts';
import type { OpenSpace } from '../open-space.ts';
import { living, readRegister } from '../register.ts';
import { matchRow } from '../rows.ts';
import { readRuleRecords } from '../rule-records.ts';
import { waitingFields } from '../waiting.ts';

export async function answerPerson(
  space: OpenSpace,
  { id }: { readonly id: RecordId },
): Promise<PersonView | null> {
  const [register, rules, requests, offers, [stored]] = await Promise.all([
    readRegister(space),
    readRuleRecords(space),
    space.memory.request.load(),
    space.memory.offer.load(),
    readRecords(space.store, [id]),
  ]);
  const kept = register.people.get(id);
  if (!kept || !stored) return null;
  return {
    person: kept.record,
    requests: living(requests).filter((request) => request.mentee === id),
    offers: living(offers).filter((offer) => offer.mentor === id),
    matches: living(register.matches)
      .filter((match) => match.mentors.includes(id) || match.mentees.includes(id))
      .map((match) => matchRow(register, match)),
    consents: rules.list('consent', id),
    clearances: rules.list('clearance', id),
    trainings: rules.list('training').filter((training) => training.people.includes(id)),
    interviews: rules.list('interview', id),
    waiting: waitingFields(register, stored, space.device),
    isDeleted: kept.isDeleted,
  };
}
