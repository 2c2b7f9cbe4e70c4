import { addToJournal, type Attempt, type JournalRow } from '../domain/exchange/journal.ts';
import { errorToSaveFailure, runUnit } from './run-unit.ts';
import type { Store } from './store.ts';

/** The journal is a ring: a helper needs the last days, and a year of tries would only take room. */
export const keptRows = 500;

/**
 * Adds a try to the journal. A full or broken disk loses the row and nothing else: exchange goes on,
 * because it is what may bring help.
 */
export async function noteAttempt(store: Store, attempt: Attempt): Promise<void> {
  const { dexie, journal } = store.database;
  try {
    await runUnit(store, () =>
      dexie.transaction('rw', journal, async () => {
        const last = await journal.where('endpoint').equals(attempt.endpoint).last();
        // A row that grew keeps the id of the one before.
        const id = await journal.put(addToJournal(last, attempt));
        await journal
          .where(':id')
          .belowOrEqual(id - keptRows)
          .delete();
      }),
    );
  } catch (error) {
    if (!errorToSaveFailure(error)) throw error;
  }
}

/** The latest first, and how many there are. */
export function readJournal(
  store: Store,
  limit: number,
): Promise<{ readonly total: number; readonly rows: readonly JournalRow[] }> {
  const { dexie, journal } = store.database;
  return runUnit(store, () =>
    dexie.transaction('r', journal, async () => {
      const [total, rows] = await Promise.all([
        journal.count(),
        journal.orderBy(':id').reverse().limit(limit).toArray(),
      ]);
      return { total, rows: rows.map(({ id: _id, ...row }) => row) };
    }),
  );
}
