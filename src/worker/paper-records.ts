import { type ReadRecords, recordsFromLists } from '../domain/read-records.ts';
import type { OpenSpace } from './open-space.ts';
import { living } from './register.ts';
import { readRuleRecords } from './rule-records.ts';

/** What papers name and candidates are judged by, from memory. */
export async function readPaperRecords(space: OpenSpace): Promise<ReadRecords> {
  const { memory } = space;
  const [rules, match, request, offer, document] = await Promise.all([
    readRuleRecords(space),
    memory.match.load(),
    memory.request.load(),
    memory.offer.load(),
    memory.document.load(),
  ]);
  return recordsFromLists({
    programme: rules.list('programme'),
    person: rules.list('person'),
    consent: rules.list('consent'),
    clearance: rules.list('clearance'),
    training: rules.list('training'),
    interview: rules.list('interview'),
    match: living(match),
    request: living(request),
    offer: living(offer),
    document: living(document),
  });
}
