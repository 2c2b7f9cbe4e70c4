import { type ReadRecords, recordsFromLists } from '../domain/read-records.ts';
import type { OpenSpace } from './open-space.ts';
import { living } from './register.ts';
import { readRuleRecords } from './rule-records.ts';

/** What papers name and candidates are judged by, from memory. */
export async function readPaperRecords(space: OpenSpace): Promise<ReadRecords> {
  const { memory } = space;
  const [rules, request, document] = await Promise.all([
    readRuleRecords(space),
    memory.request.load(),
    memory.document.load(),
  ]);
  const more = recordsFromLists({ request: living(request), document: living(document) });
  return {
    find: (table, id) => (isMore(table) ? more : rules).find(table, id),
    list: (table, owner) => (isMore(table) ? more : rules).list(table, owner),
  };
}

const isMore = (table: string) => table === 'request' || table === 'document';
