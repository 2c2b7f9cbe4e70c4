import { type ReadRecords, recordsFromLists } from '../domain/read-records.ts';
import type { OpenSpace } from './open-space.ts';
import { living } from './register.ts';

/** What gates and pairing look at, from memory: the same rules as inside a save, for screens. */
export async function readRuleRecords({ memory }: OpenSpace): Promise<ReadRecords> {
  const [programme, person, match, request, offer, ban, consent, clearance, training, interview] =
    await Promise.all([
      memory.programme.load(),
      memory.person.load(),
      memory.match.load(),
      memory.request.load(),
      memory.offer.load(),
      memory.ban.load(),
      memory.consent.load(),
      memory.clearance.load(),
      memory.training.load(),
      memory.interview.load(),
    ]);
  return recordsFromLists({
    programme: living(programme),
    person: living(person),
    match: living(match),
    request: living(request),
    offer: living(offer),
    ban: living(ban),
    consent: living(consent),
    clearance: living(clearance),
    training: living(training),
    interview: living(interview),
  });
}
