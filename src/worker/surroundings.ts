import type { Space } from '../domain/api.ts';
import type { Fetch, SetTimer } from '../sync/ask.ts';
import type { Locks } from '../sync/exchange-lock.ts';

/** What the worker has of the world: handed in once by `main.ts`, replaced in tests. */
export type Surroundings = {
  readonly databaseNames: Readonly<Record<Space, string>>;
  readonly now: () => number;
  /** Milliseconds since some moment; goes on evenly when somebody sets the clock. */
  readonly elapsed: () => number;
  readonly setTimer: SetTimer;
  readonly randomBytes: (count: number) => Uint8Array<ArrayBuffer>;
  /** Where the app came from; an invitation may leave it out. */
  readonly appAddress: string;
  /** Another one for each build of this worker. */
  readonly build: string;
  readonly fetch: Fetch;
  readonly locks: Locks;
  /** See `storage/leave-torn-log.ts`. */
  readonly leaveTornLog: () => Promise<void>;
  /** A bug or a broken disk, met while nobody was waiting for an answer. */
  readonly onCrash: (error: unknown) => void;
};
