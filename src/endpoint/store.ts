import { randomBytes } from 'node:crypto';
import type { Heads } from '../sync/protocol.ts';
import { bytesToHex, hexToBytes } from '../sync/wire-hex.ts';
import { groupAsks } from './group-asks.ts';
import { pushFrames, pushNext, type PushedFrame, type PushResult } from './push-frames.ts';
import {
  keepEpoch,
  keepToken,
  readFrame,
  readHeads,
  readPage,
  writeEpoch,
  type Ask,
  type LogRow,
  type Transaction,
} from './statements.ts';

/** What SQLite and PostgreSQL each have to offer; everything else is the same code. */
export type Engine = {
  readonly ask: Ask;
  /** A row for each log, in their order. */
  readonly findLogs: (logs: readonly string[]) => Promise<readonly LogRow[]>;
  /** Runs `work` in one transaction, durable when the promise resolves. */
  readonly transact: <Result>(
    work: (transaction: Transaction) => Promise<Result> | Result,
  ) => Promise<Result>;
  /** Each sentence costs a way there and back: better one than four. */
  readonly isFarAway: boolean;
  /** What makes a SELECT hold the log's row until the commit. */
  readonly rowLock: string;
  readonly isFull: (error: unknown) => boolean;
  readonly isBusy: (error: unknown) => boolean;
  readonly close: () => Promise<void>;
};

export type LogState = {
  readonly epoch: string;
  /** sha256 of the log's token; null as long as nobody has written to the log */
  readonly tokenHash: Uint8Array | null;
  readonly seq: number;
  readonly size: number;
};

type Page = { readonly cursor: number; readonly frames: readonly Uint8Array[] };

/** All that the endpoint can remember. Ids and hashes are lowercase hex, as on the wire. */
export type Store = {
  readonly findLog: (log: string) => Promise<LogState>;
  /** Gives the log this token, unless another one was first. */
  readonly registerLog: (log: string, tokenHash: Uint8Array) => Promise<void>;
  /** To a registered log, as it was found. */
  readonly push: (
    state: LogState & { readonly log: string },
    frames: readonly PushedFrame[],
  ) => Promise<readonly PushResult[]>;
  /** Frames after a place, oldest first: as many as fit `maxBytes`, and one at least. */
  readonly pull: (log: string, after: number, maxBytes: number) => Promise<Page>;
  readonly findFrame: (log: string, device: string, n: number) => Promise<Uint8Array | undefined>;
  readonly heads: (log: string) => Promise<Heads['heads']>;
  /** Tells every client to compare heads and push again: after a restore from a backup. */
  readonly renewEpoch: () => Promise<string>;
  readonly isFull: (error: unknown) => boolean;
  readonly isBusy: (error: unknown) => boolean;
  readonly close: () => Promise<void>;
};

export type StoreOptions = { readonly now: () => number; readonly maxLogBytes: number };

export async function createStore(engine: Engine, options: StoreOptions): Promise<Store> {
  const { ask, transact } = engine;
  await transact(({ change }) => change(keepEpoch, [createEpoch()]));
  const findLog = groupAsks(engine.findLogs);

  return {
    findLog: async (log) => {
      const { epoch, token, seq, size } = await findLog(log);
      return { epoch, tokenHash: token, seq: seq ?? 0, size: size ?? 0 };
    },
    registerLog: async (log, tokenHash) => {
      await transact(({ change }) => {
        change(keepToken, [hexToBytes(log), tokenHash, options.now()]);
      });
    },
    push: async (state, frames) => {
      const { rowLock } = engine;
      const limits = { rowLock, time: options.now(), maxLogBytes: options.maxLogBytes };
      const [only, ...others] = frames;
      if (engine.isFarAway && only !== undefined && others.length === 0) {
        const added = await pushNext(ask, state, only, limits);
        if (added !== undefined) return [added];
      }
      return transact((inside) => pushFrames(inside, state.log, frames, limits));
    },
    pull: async (log, after, maxBytes) => {
      const rows = await ask(readPage, [hexToBytes(log), after, maxBytes]);
      return { cursor: rows.at(-1)?.seq ?? after, frames: rows.map((row) => row.frame) };
    },
    findFrame: async (log, device, n) => {
      const [row] = await ask(readFrame, [hexToBytes(log), hexToBytes(device), n]);
      return row?.frame;
    },
    heads: async (log) => {
      const rows = await ask(readHeads, [hexToBytes(log)]);
      return rows.map((row) => [bytesToHex(row.device), row.n, bytesToHex(row.sha256)]);
    },
    renewEpoch: async () => {
      const epoch = createEpoch();
      await transact(({ change }) => change(writeEpoch, [epoch]));
      return epoch;
    },
    isFull: engine.isFull,
    isBusy: engine.isBusy,
    close: engine.close,
  };
}

function createEpoch(): string {
  return randomBytes(8).toString('hex');
}
