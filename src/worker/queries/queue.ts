import { stampToClock } from '../../domain/clock.ts';
import { deletedPath } from '../../domain/deletion.ts';
import type { RecordState } from '../../domain/merge.ts';
import type { Entry, Op, RecordId } from '../../domain/op.ts';
import type { QueueAct, QueueDeed, QueueView } from '../../domain/views.ts';
import { countChanges } from '../../storage/count-changes.ts';
import { readQueue } from '../../storage/read-queue.ts';
import { readRecords } from '../../storage/read-records.ts';
import type { StoredRecord } from '../../storage/store.ts';
import type { OpenSpace } from '../open-space.ts';
import { readPeople, type People } from '../register.ts';
import { subjectOf } from '../subject.ts';

/** What waits for a receipt, as sentences could be made of it; the newest first. */
export async function answerQueue(
  space: OpenSpace,
  { limit }: { readonly limit: number },
): Promise<QueueView> {
  const [register, entries, counts] = await Promise.all([
    readPeople(space),
    readQueue(space.store, limit),
    countChanges(space.store),
  ]);
  const acts: QueueAct[] = [];
  for (const entry of entries) {
    const ids = [...new Set(entry.ops.map((op) => op.id))];
    const records = await readRecords(space.store, ids);
    const known = new Map(records.flatMap((record) => (record ? [[record.id, record]] : [])));
    const { stamp } = entry;
    const deeds = entryToDeeds(register, entry, known);
    acts.push({ stamp, atMillis: stampToClock(stamp).millis, deeds });
  }
  return { total: counts.waiting, acts };
}

type Part = { readonly kind: QueueDeed['kind']; readonly ops: Op[] };

/** One for each kind of deed and table: an import of fifty people is one line, not fifty. */
function entryToDeeds(
  register: People,
  { stamp, ops }: Entry,
  records: ReadonlyMap<RecordId, StoredRecord>,
): QueueDeed[] {
  const parts = new Map<string, Part>();
  for (const op of ops) {
    const kind = kindOf(op, stamp, records.get(op.id)?.state ?? new Map());
    const key = `${kind} ${op.table}`;
    const part = parts.get(key);
    if (part) part.ops.push(op);
    else parts.set(key, { kind, ops: [op] });
  }
  return [...parts.values()].flatMap(({ kind, ops: own }) => {
    const [first] = own;
    if (!first) return [];
    const { table, id, scope } = first;
    const record = records.get(id) ?? { table, id, scope, state: new Map() };
    return {
      kind,
      table,
      id,
      subject: subjectOf(register, record),
      fields: [...new Set(own.map((op) => op.path.split('/')[0] ?? op.path))],
      records: new Set(own.map((op) => op.id)).size,
    };
  });
}

function kindOf(op: Op, stamp: string, state: RecordState): QueueDeed['kind'] {
  if (op.path === deletedPath) return op.value === null ? 'restored' : 'deleted';
  for (const field of state.values()) {
    const isOlder = (other: string) => other < stamp;
    if (field.past.some(isOlder) || field.alive.some((alive) => isOlder(alive.stamp)))
      return 'edited';
  }
  return 'created';
}
