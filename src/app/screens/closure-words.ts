import { type ClosurePart, sides } from '../../domain/pairing/closure.ts';
import type { Closure, Side } from '../../domain/records/match.ts';
import { textOf } from '../text/text-of.ts';

/** «Итоговый разговор с наставником: был», one for each side that is told of. */
export const talksWords = (
  { talks }: Closure,
  countOf: (side: Side) => number = () => 1,
): readonly (readonly [label: string, told: string])[] =>
  sides.flatMap((side) => {
    const told = talks[side];
    if (!told) return [];
    const words = textOf('records');
    const answer = [words.exitTalks[told.talk], told.because].filter(Boolean).join(': ');
    return [[words.talkWith[side](countOf(side)), answer] as const];
  });

/** The whole closing in one line, for history and for comparing. */
export const closureWords = (closure: Closure): readonly string[] => [
  closure.result,
  ...talksWords(closure).map(([label, told]) => `${label}: ${told}`),
];

/** «что получилось, разговор с наставником» */
export const missingWords = (missing: readonly ClosurePart[]): string =>
  missing.map((part) => textOf('records').closureParts[part]).join(', ');
