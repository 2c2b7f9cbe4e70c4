import * as v from 'valibot';
import type { Json } from '../json.ts';
import type { Closure, ExitTalk, Match } from '../records/match.ts';
import type { Ending } from './answers.ts';
import { type ClosurePart, hasWorked, lastClosure, missingParts, resultOf } from './closure.ts';

const talk = v.object({
  talk: v.nullable(v.picklist(['held', 'impossible'])),
  because: v.string(),
});

const schema = v.object({
  reason: v.string(),
  result: v.string(),
  talks: v.object({ mentor: talk, mentee: talk }),
  isSearchedAgain: v.boolean(),
});

/** What the closing of a match holds while it is being filled in; also what a draft keeps. */
export type ClosureForm = v.InferOutput<typeof schema>;
export type TalkForm = v.InferOutput<typeof talk>;

/**
 * What is known already stands there. Of an earlier closing that was taken back only the result does:
 * the talks at this end are yet to come.
 */
export function beginClosure(match: Match): ClosureForm {
  const { closure, reason, state } = match.status;
  return {
    reason: state === 'closed' ? reason : '',
    result: resultOf(match) || (lastClosure(match)?.result ?? ''),
    talks: {
      mentor: closure?.talks.mentor ?? { talk: null, because: '' },
      mentee: closure?.talks.mentee ?? { talk: null, because: '' },
    },
    isSearchedAgain: false,
  };
}

/** A proposal that never began has nobody to talk with: of it only the reason is asked. */
export const isClosureAsked = (match: Pick<Match, 'status' | 'history'>): boolean =>
  match.status.state !== 'proposed' || hasWorked(match);

/** What is still missing; nothing where the match can be closed. */
export const missingOfForm = (
  form: ClosureForm,
  match: Match,
): readonly ('reason' | ClosurePart)[] => [
  ...(form.reason.trim() === '' ? ['reason' as const] : []),
  ...(isClosureAsked(match) ? missingParts(closureOf(form)) : []),
];

export const formToEnding = (form: ClosureForm, match: Match): Ending => ({
  reason: form.reason.trim(),
  isSearchedAgain: form.isSearchedAgain,
  ...(isClosureAsked(match) && { closure: closureOf(form) }),
});

const closureOf = ({ result, talks }: ClosureForm): Closure => ({
  result: result.trim(),
  talks: { mentor: talkOf(talks.mentor), mentee: talkOf(talks.mentee) },
});

const talkOf = (form: TalkForm): ExitTalk | null =>
  form.talk && {
    talk: form.talk,
    because: form.talk === 'impossible' ? form.because.trim() : '',
  };

/** A draft comes from this device's own store, but perhaps from an older version of the form. */
export function readClosureForm(draft: Json): ClosureForm | null {
  const read = v.safeParse(schema, draft);
  return read.success ? read.output : null;
}
