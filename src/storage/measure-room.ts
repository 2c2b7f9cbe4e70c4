import type { Table } from 'dexie';
import type { RoomParts } from '../domain/api.ts';
import { runUnit } from './run-unit.ts';
import type { Store } from './store.ts';

/** Seals and parcels are nearly all of it; what an index adds nobody can say. */
export async function measureRoom(store: Store): Promise<RoomParts> {
  const { records, segments, acts } = store.database;
  const parts = { records: 0, ownSegments: 0, otherSegments: 0, acts: 0 };
  await eachRow(
    store,
    records,
    ({ id }) => id,
    ({ sealed }) => {
      parts.records += sealed.length;
    },
  );
  await eachRow(
    store,
    segments,
    ({ device, n }) => [device, n],
    ({ isOwn, bytes }) => {
      parts[isOwn ? 'ownSegments' : 'otherSegments'] += bytes.length;
    },
  );
  await eachRow(
    store,
    acts,
    ({ stamp }) => stamp,
    ({ sealed }) => {
      parts.acts += sealed.length;
    },
  );
  return parts;
}

const pageRows = 500;

/** Page by page: a cursor takes ten times as long, and all at once a phone cannot hold. */
async function eachRow<Row, Key>(
  store: Store,
  table: Table<Row, Key>,
  keyOf: (row: Row) => string | readonly (string | number)[],
  note: (row: Row) => void,
): Promise<void> {
  let after: ReturnType<typeof keyOf> = '';
  for (;;) {
    const from = after;
    const rows = await runUnit(store, () =>
      table.where(':id').above(from).limit(pageRows).toArray(),
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    rows.forEach(note);
    after = keyOf(last);
  }
}
