import { type ReadRecords, recordsFromLists } from '../domain/read-records.ts';
import type { OpenSpace } from './open-space.ts';
import { living } from './register.ts';

/** What papers name, from memory. */
export async function readPaperRecords({ memory }: OpenSpace): Promise<ReadRecords> {
  const [programme, person, match, request, offer, consent, document] = await Promise.all([
    memory.programme.load(),
    memory.person.load(),
    memory.match.load(),
    memory.request.load(),
    memory.offer.load(),
    memory.consent.load(),
    memory.document.load(),
  ]);
  return recordsFromLists({
    programme: living(programme),
    person: living(person),
    match: living(match),
    request: living(request),
    offer: living(offer),
    consent: living(consent),
    document: living(document),
  });
}
