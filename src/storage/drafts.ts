import type { Json } from '../domain/json.ts';
import { runUnit } from './run-unit.ts';
import type { Store } from './store.ts';

/** Unfinished forms; `null` forgets one. They never leave this device. */
export async function saveDraft(store: Store, key: string, form: Json): Promise<null> {
  const { drafts } = store.database;
  await store.settle();
  await runUnit(store, async () => {
    if (form === null) await drafts.delete(key);
    else await drafts.put({ key, sealed: store.seal(draftPlace(key), JSON.stringify(form)) });
  });
  return null;
}

export async function readDraft(store: Store, key: string): Promise<Json> {
  const row = await runUnit(store, () => store.database.drafts.get(key));
  return row ? JSON.parse(store.open(draftPlace(key), row.sealed)) : null;
}

const draftPlace = (key: string) => `draft ${key}`;
