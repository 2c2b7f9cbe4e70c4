import { type ReadRecords, recordsFromLists } from '../domain/read-records.ts';
import type { OpenSpace } from './open-space.ts';
import { living } from './register.ts';

/** What pairing looks at, from memory: who wants, who gives, who may, and who is together already. */
export async function readPairingRecords({ memory }: OpenSpace): Promise<ReadRecords> {
  const [programme, person, request, offer, match, ban] = await Promise.all([
    memory.programme.load(),
    memory.person.load(),
    memory.request.load(),
    memory.offer.load(),
    memory.match.load(),
    memory.ban.load(),
  ]);
  const [consent, clearance, training, interview] = await Promise.all([
    memory.consent.load(),
    memory.clearance.load(),
    memory.training.load(),
    memory.interview.load(),
  ]);
  return recordsFromLists({
    programme: living(programme),
    person: living(person),
    request: living(request),
    offer: living(offer),
    match: living(match),
    ban: living(ban),
    consent: living(consent),
    clearance: living(clearance),
    training: living(training),
    interview: living(interview),
  });
}
