import { type ReadRecords, recordsFromLists } from '../domain/read-records.ts';
import type { OpenSpace } from './open-space.ts';
import { living } from './register.ts';

/** What a speed evening is prepared and closed with, from memory. */
export async function readEveningRecords({ memory }: OpenSpace): Promise<ReadRecords> {
  const [event, choiceCard, ban, person, match, offer, request] = await Promise.all([
    memory.event.load(),
    memory.choiceCard.load(),
    memory.ban.load(),
    memory.person.load(),
    memory.match.load(),
    memory.offer.load(),
    memory.request.load(),
  ]);
  return recordsFromLists({
    event: living(event),
    choiceCard: living(choiceCard),
    ban: living(ban),
    person: living(person),
    match: living(match),
    offer: living(offer),
    request: living(request),
  });
}
