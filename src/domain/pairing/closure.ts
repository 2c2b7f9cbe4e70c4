import type { Closure, ExitTalk, Match, Side } from '../records/match.ts';

/** What a closing still has to say. */
export type ClosurePart = 'result' | `${Side}-talk`;

export const sides = ['mentor', 'mentee'] as const satisfies readonly Side[];

/**
 * What a closed match does not say of its end: what came out of it, and the talk with each side, held
 * or impossible for a reason. «Very few close with a formal procedure», and what just fades harms
 * (OJJDP STAR; Grossman & Rhodes 2002; EEPM, standard 6).
 *
 * Only what has worked comes to an end: a proposal that somebody declined or took back leaves nobody
 * to talk with. Nor is anything asked of a match that a list of old brings in as finished: no list
 * says who talked with whom, and nothing is made up for it. Once it has been reopened it is a match
 * like any other.
 */
export const listMissingOfClosure = (
  match: Pick<Match, 'status' | 'history'>,
): readonly ClosurePart[] =>
  match.status.state === 'closed' && hasWorked(match) ? missingParts(match.status.closure) : [];

/** By what is on record: the state before a closing always goes into the history. */
export const hasWorked = ({ history }: Pick<Match, 'history'>): boolean =>
  Object.values(history).some(({ state }) => state === 'active' || state === 'paused');

export const missingParts = (closure: Closure | undefined): readonly ClosurePart[] => [
  ...(closure && closure.result.trim() !== '' ? [] : ['result' as const]),
  ...sides
    .filter((side) => !isTalkTold(closure?.talks[side]))
    .map((side) => `${side}-talk` as const),
];

const isTalkTold = (talk: ExitTalk | null | undefined): boolean =>
  talk?.talk === 'held' || (talk?.talk === 'impossible' && talk.because.trim() !== '');

/** What came out of a match, whoever wrote it down. */
export const resultOf = ({ status, result }: Pick<Match, 'status' | 'result'>): string =>
  status.closure?.result ?? result;

/** Of a match that was closed before and works again: what was written then. */
export const lastClosure = ({ history }: Pick<Match, 'history'>): Closure | undefined =>
  Object.values(history)
    .flatMap(({ on, closure }) => (closure ? [{ on, closure }] : []))
    .reduce<{ on: string; closure: Closure } | undefined>(
      (last, one) => (last && last.on > one.on ? last : one),
      undefined,
    )?.closure;
