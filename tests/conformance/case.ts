import type { Target } from './target.ts';

export type Case = {
  readonly name: string;
  /** Throws when the endpoint does not do what the name says. */
  readonly run: (target: Target) => Promise<void>;
};
