/**
 * Every sentence that the endpoint says to its database, for SQLite and PostgreSQL alike. All rows
 * carry their log first, so a sharded PostgreSQL can be split by log without touching this file.
 *
 * A log's row in `logs` is its lock and its counter: whoever adds a frame holds that row until the
 * commit, so a reader who sees a place sees every place before it. A global serial does not give
 * that: a slow transaction commits a lower number after a reader has passed a higher one.
 */
import * as v from 'valibot';

export type SqlValue = string | number | Uint8Array;

/** A question; `isSingle` when one row at most can be the answer. */
export type Question<Row> = {
  readonly text: string;
  readonly row: v.GenericSchema<unknown, Row>;
  readonly isSingle?: boolean;
};

export type Ask = <Row>(
  question: Question<Row>,
  values: readonly SqlValue[],
) => Promise<readonly Row[]>;

export type Transaction = {
  readonly ask: Ask;
  /** Sends the change on its way; it is done, or has failed, when the transaction ends. */
  readonly change: (text: string, values: readonly SqlValue[]) => void;
};

// SQLite hands out an ArrayBuffer where PostgreSQL hands out a Buffer.
const bytes = v.pipe(
  v.union([v.instance(Uint8Array), v.instance(ArrayBuffer)]),
  v.transform((value) => (value instanceof ArrayBuffer ? new Uint8Array(value) : value)),
);

export const writeEpoch = `INSERT INTO server (id, epoch) VALUES (1, $1)
    ON CONFLICT (id) DO UPDATE SET epoch = excluded.epoch`;

export const keepEpoch = 'INSERT INTO server (id, epoch) VALUES (1, $1) ON CONFLICT DO NOTHING';

const logState = v.object({
  epoch: v.string(),
  token: v.nullable(bytes),
  seq: v.nullable(v.number()),
  size: v.nullable(v.number()),
});
export type LogRow = v.InferOutput<typeof logState>;

/** One row always; the log's part of it is null as long as nobody has written to the log. */
export const readLog = {
  text: 'SELECT epoch, token, seq, size FROM server LEFT JOIN logs ON log = $1',
  row: logState,
  isSingle: true,
} satisfies Question<unknown>;

/** `readLog` for several logs at once, in no order; one row at least, or nobody told the epoch. */
export const readLogs = {
  text: `SELECT epoch, encode(log, 'hex') AS log, token, seq, size
    FROM server LEFT JOIN logs ON log = ANY($1::bytea[])`,
  row: v.object({ log: v.nullable(v.string()), ...logState.entries }),
} satisfies Question<unknown>;

/** `rowLock` holds the log's row until the commit; SQLite has one writer and needs none. */
export function lockLog(rowLock: string) {
  return {
    text: `SELECT epoch, seq, size FROM logs CROSS JOIN server WHERE log = $1${rowLock}`,
    row: v.object({ epoch: v.string(), seq: v.number(), size: v.number() }),
    isSingle: true,
  } satisfies Question<unknown>;
}

/** The first token that reaches a log stays its token, also when two come at once. */
export const keepToken = `INSERT INTO logs (log, token, seq, size, created) VALUES ($1, $2, 0, 0, $3)
    ON CONFLICT DO NOTHING`;

export const writeLog = 'UPDATE logs SET seq = $2, size = $3 WHERE log = $1';

export const readHead = {
  text: 'SELECT n, sha256 FROM heads WHERE log = $1 AND device = $2',
  row: v.object({ n: v.number(), sha256: bytes }),
  isSingle: true,
} satisfies Question<unknown>;

export const readHeads = {
  text: 'SELECT device, n, sha256 FROM heads WHERE log = $1 ORDER BY device',
  row: v.object({ device: bytes, n: v.number(), sha256: bytes }),
} satisfies Question<unknown>;

export const writeHead = `INSERT INTO heads (log, device, n, sha256) VALUES ($1, $2, $3, $4)
    ON CONFLICT (log, device) DO UPDATE SET n = excluded.n, sha256 = excluded.sha256`;

export const readReceipt = {
  text: 'SELECT seq, sha256, time FROM frames WHERE log = $1 AND device = $2 AND n = $3',
  row: v.object({ seq: v.number(), sha256: bytes, time: v.number() }),
  isSingle: true,
} satisfies Question<unknown>;

export const readFrame = {
  text: 'SELECT frame FROM frames WHERE log = $1 AND device = $2 AND n = $3',
  row: v.object({ frame: bytes }),
  isSingle: true,
} satisfies Question<unknown>;

export const writeFrame = `INSERT INTO frames (log, seq, device, n, sha256, time, size, frame)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/**
 * A device's next frame with all that goes with it, in one sentence and so in one transaction. It
 * happens only if the log still ends at `$2`, and then the log's row is held until the commit.
 */
export const addFrame = {
  text: `WITH log AS (
      UPDATE logs SET seq = seq + 1, size = size + $7::bigint WHERE log = $1 AND seq = $2
      RETURNING seq
    ), frame AS (
      INSERT INTO frames (log, seq, device, n, sha256, time, size, frame)
      SELECT $1, seq, $3::bytea, $4::bigint, $5::bytea, $6::bigint, $7, $8::bytea FROM log
    ), head AS (
      INSERT INTO heads (log, device, n, sha256) SELECT $1, $3, $4, $5 FROM log
      ON CONFLICT (log, device) DO UPDATE SET n = excluded.n, sha256 = excluded.sha256
    )
    SELECT epoch, seq FROM log CROSS JOIN server`,
  row: v.object({ epoch: v.string(), seq: v.number() }),
  isSingle: true,
} satisfies Question<unknown>;

/** As many frames after a place as fit `$3` bytes, and one at least, or nobody would get past it. */
export const readPage = {
  text: `WITH page AS (
      SELECT seq, size FROM frames WHERE log = $1 AND seq > $2 ORDER BY seq LIMIT 500
    ), measured AS (
      SELECT seq, SUM(size + 4) OVER (ORDER BY seq) AS total, MIN(seq) OVER () AS first FROM page
    )
    SELECT frames.seq, frames.frame FROM measured
      JOIN frames ON frames.log = $1 AND frames.seq = measured.seq
      WHERE measured.total <= $3 OR measured.seq = measured.first
      ORDER BY frames.seq`,
  row: v.object({ seq: v.number(), frame: bytes }),
} satisfies Question<unknown>;

/** The tables of both engines; only the names of the types differ. */
export function tables(types: { readonly bytes: string; readonly integer: string }): string {
  return `
    CREATE TABLE IF NOT EXISTS server (
      id ${types.integer} PRIMARY KEY CHECK (id = 1),
      epoch TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS logs (
      log ${types.bytes} PRIMARY KEY,
      token ${types.bytes} NOT NULL,
      seq ${types.integer} NOT NULL,
      size ${types.integer} NOT NULL,
      created ${types.integer} NOT NULL
    );
    CREATE TABLE IF NOT EXISTS heads (
      log ${types.bytes} NOT NULL,
      device ${types.bytes} NOT NULL,
      n ${types.integer} NOT NULL,
      sha256 ${types.bytes} NOT NULL,
      PRIMARY KEY (log, device)
    );
    CREATE TABLE IF NOT EXISTS frames (
      log ${types.bytes} NOT NULL,
      seq ${types.integer} NOT NULL,
      device ${types.bytes} NOT NULL,
      n ${types.integer} NOT NULL,
      sha256 ${types.bytes} NOT NULL,
      time ${types.integer} NOT NULL,
      size ${types.integer} NOT NULL,
      frame ${types.bytes} NOT NULL,
      PRIMARY KEY (log, device, n)
    );
    CREATE UNIQUE INDEX IF NOT EXISTS frames_by_place ON frames (log, seq);
  `;
}
