import type { SaveFailure } from '../domain/api.ts';
import { type Outcome, refused } from '../domain/outcome.ts';
import type { Store } from './store.ts';

/** After three lost connections the disk is broken, not tired. */
const retries = 3;

/**
 * Runs one idempotent unit of work. IndexedDB handles die under a living page (over a million such
 * errors a month in one published app), and a dead handle never recovers: close, open again, do the
 * whole unit again. What cannot be cured is thrown.
 */
export async function runUnit<Value>(store: Store, unit: () => Promise<Value>): Promise<Value> {
  for (let retried = 0; ; retried += 1) {
    try {
      return await unit();
    } catch (error) {
      if (!isConnectionLost(error) || store.connection.isRetired || retried === retries)
        throw error;
    }
    await reopen(store);
  }
}

/** What a save may fail of through no fault of its author; `undefined` for everything else, which is a bug. */
export function errorToSaveFailure(error: unknown): SaveFailure | undefined {
  if (errorNames(error).includes('QuotaExceededError')) return { type: 'storage-full' };
  if (isConnectionLost(error)) {
    return { type: 'storage-broken', reason: errorNames(error).join(' ') };
  }
  return undefined;
}

/** The work's answer, or what the disk did to it. `Failure` is what the work itself may say. */
export async function orSaveFailure<Value, Failure extends { readonly type: string }>(
  { connection }: Pick<Store, 'connection'>,
  work: () => Promise<Outcome<Value, Failure>>,
): Promise<Outcome<Value, Failure | SaveFailure>> {
  try {
    return await work();
  } catch (error) {
    const failure = errorToSaveFailure(error);
    if (!failure) throw error;
    return refused(connection.isRetired ? { type: 'storage-retired' } : failure);
  }
}

/** Units that run side by side meet the same dead handle: one of them opens it again for all. */
async function reopen({ database, connection }: Store): Promise<void> {
  connection.reopening ??= (async () => {
    database.dexie.close({ disableAutoOpen: false });
    await database.dexie.open();
  })();
  try {
    await connection.reopening;
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
  } finally {
    connection.reopening = undefined;
  }
}

const connectionErrors = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InternalError',
  'InvalidStateError',
  'OpenFailedError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
]);

function isConnectionLost(error: unknown): boolean {
  const names = errorNames(error);
  return !names.includes('QuotaExceededError') && names.some((name) => connectionErrors.has(name));
}

/** Dexie wraps what the browser threw; the cause is inside. */
function errorNames(error: unknown): string[] {
  if (!(error instanceof Error || error instanceof DOMException)) return [];
  const inner = 'inner' in error ? errorNames(error.inner) : [];
  return [error.name, ...inner];
}
