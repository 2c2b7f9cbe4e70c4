import postgres from 'postgres';
import { parse } from 'valibot';
import {
  readLogs,
  tables,
  type Ask,
  type LogRow,
  type SqlValue,
  type Transaction,
} from './statements.ts';
import type { Engine } from './store.ts';

type Connection = Pick<postgres.Sql, 'unsafe'>;

/** A pool over one PostgreSQL, which any number of endpoint processes may share. */
export async function openPostgres(databaseUrl: string): Promise<Engine> {
  const sql = postgres(databaseUrl, {
    // Enough commits at once to share the wait for the disk among them.
    max: 20,
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: {
      application_name: 'krug',
      // A log that stays locked answers 'busy' instead of holding on to a connection.
      lock_timeout: 5000,
      // Everything is found by its key; a plan made for empty tables must not outlive them.
      enable_seqscan: 'off',
      // Compiling a question takes longer than any of these.
      jit: 'off',
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
    },
    // Places, numbers and times stay below 2^53; as text they would not compare.
    // While the database is away, requests are answered 'busy' one connection attempt later.
    backoff: () => 0.2,
    types: { int8: { to: 20, from: [20], serialize: String, parse: Number } },
  });
  try {
    await sql.begin(createTables);
  } catch (error) {
    await sql.end({ timeout: 0 });
    throw error;
  }

  const ask = createAsk(sql);
  return {
    findLogs: (logs) => withDeadline(findLogs(ask, logs)),
    ask: (question, values) => withDeadline(ask(question, values)),
    transact: (work) => withDeadline(runTransaction(sql, work)),
    isFarAway: true,
    rowLock: ' FOR UPDATE OF logs',
    isFull: (error) => codeOf(error) === '53100',
    isBusy: (error) => busyCodes.has(codeOf(error)),
    close: () => sql.end({ timeout: 2 }),
  };
}

async function createTables(connection: Connection) {
  // Several processes may start at once over an empty database.
  await connection.unsafe("SELECT pg_advisory_xact_lock(hashtext('krug'))");
  const [found] = await connection.unsafe("SELECT to_regclass('frames') IS NOT NULL AS frames");
  if (found?.['frames'] === true) return;
  await connection.unsafe(tables({ bytes: 'BYTEA', integer: 'BIGINT' }));
  // Sealed bytes cannot be compressed; trying costs time.
  await connection.unsafe('ALTER TABLE frames ALTER COLUMN frame SET STORAGE EXTERNAL');
}

async function runTransaction<Result>(
  sql: postgres.Sql,
  work: (transaction: Transaction) => Promise<Result> | Result,
): Promise<Result> {
  const changes: Promise<unknown>[] = [];
  const done = await sql.begin(async (inside) => {
    const change = (text: string, values: readonly SqlValue[]) => {
      changes.push(inside.unsafe(text, [...values], { prepare: true }).execute());
    };
    return { result: await work({ ask: createAsk(inside), change }) };
  });
  // The changes travelled together with the commit. PostgreSQL answers a commit after a failed
  // change without an error, having rolled back: only the change itself tells.
  await Promise.all(changes);
  return done.result;
}

function createAsk(connection: Connection): Ask {
  return async (question, values) => {
    const rows = await connection.unsafe(question.text, [...values], { prepare: true });
    return rows.map((row) => parse(question.row, row));
  };
}

async function findLogs(ask: Ask, logs: readonly string[]): Promise<readonly LogRow[]> {
  const rows = await ask(readLogs, [`{${logs.map((log) => `"\\\\x${log}"`).join(',')}}`]);
  const epoch = rows[0]?.epoch;
  if (epoch === undefined) throw new Error('The server row is missing.');
  const unwritten: LogRow = { epoch, token: null, seq: null, size: null };
  const found = new Map(rows.map((row) => [row.log, row]));
  return logs.map((log) => found.get(log) ?? unwritten);
}

/** The client library queues without end while the database is away; a request must not. */
function withDeadline<Result>(promise: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(Object.assign(new Error('The database took too long.'), { code: 'DEADLINE' }));
    }, 10_000);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const busyCodes = new Set([
  '40001', // serialization failure
  '40P01', // deadlock
  '53300', // too many connections
  '55P03', // lock timeout
  '57014', // statement timeout
  '57P01', // the server is being shut down
  '57P03', // the server is starting
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'DEADLINE',
]);
