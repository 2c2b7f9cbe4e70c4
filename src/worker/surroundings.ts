import type { Space } from '../domain/api.ts';

/** What the worker has of the world: handed in once by `main.ts`, replaced in tests. */
export type Surroundings = {
  readonly databaseNames: Readonly<Record<Space, string>>;
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array<ArrayBuffer>;
  /** Where the app came from; an invitation may leave it out. */
  readonly appAddress: string;
  readonly fetch: typeof globalThis.fetch;
};
