import Database from 'libsql';
import { parse } from 'valibot';
import { hexToBytes } from '../sync/wire-hex.ts';
import type { Engine } from './store.ts';
import { readLog, tables, type Ask, type SqlValue, type Transaction } from './statements.ts';

type Job = {
  /** Returns what to call once the commit is on the disk. */
  readonly run: (transaction: Transaction) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
};

/**
 * One file, one writing and one reading connection. A commit waits for the disk, so transactions
 * that arrive meanwhile share the next one: each is answered only when its own bytes are safe, and
 * the disk is asked once for all of them.
 */
export function openSqlite(path: string): Engine {
  const writer = new Database(path);
  writer.pragma('journal_mode = WAL');
  writer.pragma('synchronous = FULL');
  writer.pragma('busy_timeout = 5000');
  writer.exec(tables({ bytes: 'BLOB', integer: 'INTEGER' }));
  // Readers must not see what is not committed yet, and on one connection they would.
  const reader = new Database(path);
  reader.pragma('busy_timeout = 5000');

  const transaction = createTransaction(writer);
  let waiting: Job[] = [];
  let committing: Promise<void> | undefined;

  async function commitWaiting() {
    while (waiting.length > 0) {
      // Requests of the same moment arrive in the same turn of the event loop.
      await new Promise(setImmediate);
      const jobs = waiting;
      waiting = [];
      await commitTogether(writer, transaction, jobs);
    }
    committing = undefined;
  }

  const { ask } = createTransaction(reader);
  return {
    ask,
    findLogs: async (logs) => {
      const found = await Promise.all(logs.map((log) => ask(readLog, [hexToBytes(log)])));
      return found.flat();
    },
    transact: (work) =>
      new Promise((resolve, reject) => {
        const run = async (inside: Transaction) => {
          const result = await work(inside);
          return () => resolve(result);
        };
        waiting.push({ run, fail: reject });
        committing ??= commitWaiting();
      }),
    isFarAway: false,
    rowLock: '',
    isFull: (error) => hasCode(error, 'SQLITE_FULL'),
    isBusy: (error) => hasCode(error, 'SQLITE_BUSY'),
    close: async () => {
      await committing;
      reader.close();
      writer.close();
    },
  };
}

/** All or none: a failure here is the disk's, and then none of them is safe. */
async function commitTogether(
  db: Database.Database,
  transaction: Transaction,
  jobs: readonly Job[],
) {
  try {
    const done: (() => void)[] = [];
    db.exec('BEGIN IMMEDIATE');
    for (const job of jobs) done.push(await job.run(transaction));
    db.exec('COMMIT');
    for (const report of done) report();
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    for (const job of jobs) job.fail(error);
  }
}

function createTransaction(db: Database.Database): Transaction {
  const preparedByText = new Map<string, Database.Statement>();

  function prepare(text: string): Database.Statement {
    // `$1` would count as a name here and be bound in order of appearance.
    const prepared = preparedByText.get(text) ?? db.prepare(text.replaceAll('$', '?'));
    preparedByText.set(text, prepared);
    return prepared;
  }

  // The list of values stays one argument: libsql aborts the process on a bare Buffer.
  const ask: Ask = async (question, values) => {
    const prepared = prepare(question.text);
    const found = question.isSingle ? [prepared.get(values)] : prepared.all(values);
    return found.flatMap((row) => (row === undefined ? [] : [parse(question.row, row)]));
  };
  const change = (text: string, values: readonly SqlValue[]) => void prepare(text).run(values);
  return { ask, change };
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith(code);
}
