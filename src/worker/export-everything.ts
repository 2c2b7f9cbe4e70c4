import { isDeleted } from '../domain/deletion.ts';
import { readRecord } from '../domain/record.ts';
import { definitionOf } from '../domain/records/definitions.ts';
import { readEverything } from '../storage/read-records.ts';
import type { Store, StoredRecord } from '../storage/store.ts';

/**
 * All records as one readable JSON text, a record to a line, so that even a damaged end leaves the
 * rest readable. What this version does not know is given as it lies here.
 */
export async function exportEverything(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const records of readEverything(store)) {
    lines.push(...records.map((record) => JSON.stringify(recordToExport(record))));
  }
  return `[\n${lines.join(',\n')}\n]\n`;
}

function recordToExport({ table, id, state }: StoredRecord) {
  const definition = definitionOf(table);
  const fields = definition
    ? readRecord(definition, id, state)
    : Object.fromEntries([...state].map(([path, field]) => [path, field.alive[0]?.value]));
  return { table, ...fields, id, ...(isDeleted(state) && { deleted: true }) };
}
