import type { Closing, ExitTalk, Match, Side } from '../records/match.ts';

/** What a closing still has to say. */
export type ClosingPart = 'result' | `${Side}-talk`;

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
export const listMissingOfClosing = (
  match: Pick<Match, 'status' | 'history'>,
): readonly ClosingPart[] =>
  match.status.state === 'closed' && hasWorked(match) ? missingParts(match.status.closing) : [];

/** By what is on record: the state before a closing always goes into the history. */
const hasWorked = ({ history }: Pick<Match, 'history'>): boolean =>
  Object.values(history).some(({ state }) => state === 'active' || state === 'paused');

export const missingParts = (closing: Closing | undefined): readonly ClosingPart[] => [
  ...(closing && closing.result.trim() !== '' ? [] : ['result' as const]),
  ...sides
    .filter((side) => !isTalkTold(closing?.talks[side]))
    .map((side) => `${side}-talk` as const),
];

const isTalkTold = (talk: ExitTalk | null | undefined): boolean =>
  talk?.talk === 'held' || (talk?.talk === 'impossible' && talk.because.trim() !== '');

/** What came out of a match, whoever wrote it down. */
export const resultOf = ({ status, result }: Pick<Match, 'status' | 'result'>): string =>
  status.closing?.result ?? result;

/** Of a match that was closed before and works again: what was written then. */
export const lastClosing = ({ history }: Pick<Match, 'history'>): Closing | undefined =>
  Object.values(history)
    .flatMap(({ on, closing }) => (closing ? [{ on, closing }] : []))
    .reduce<{ on: string; closing: Closing } | undefined>(
      (last, one) => (last && last.on > one.on ? last : one),
      undefined,
    )?.closing;
