import type { BaseRecords } from '../domain/bases/base-context.ts';
import type { OpenSpace } from './open-space.ts';
import { living } from './register.ts';

/** What the official bases are projected from. */
export async function readBaseRecords({ memory }: OpenSpace): Promise<BaseRecords> {
  const [people, requests, offers, matches] = await Promise.all([
    memory.person.load(),
    memory.request.load(),
    memory.offer.load(),
    memory.match.load(),
  ]);
  return {
    people: living(people),
    requests: living(requests),
    offers: living(offers),
    matches: living(matches),
  };
}
