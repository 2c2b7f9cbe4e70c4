import * as v from 'valibot';
import type { Json } from '../json.ts';
import type { Closing, ExitTalk, Match } from '../records/match.ts';
import type { Ending } from './answers.ts';
import { type ClosingPart, lastClosing, missingParts, resultOf } from './closing.ts';

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
export type ClosingForm = v.InferOutput<typeof schema>;
export type TalkForm = v.InferOutput<typeof talk>;

/**
 * What is known already stands there. Of an earlier closing that was taken back only the result does:
 * the talks at this end are yet to come.
 */
export function beginClosing(match: Match): ClosingForm {
  const { closing, reason, state } = match.status;
  return {
    reason: state === 'closed' ? reason : '',
    result: resultOf(match) || (lastClosing(match)?.result ?? ''),
    talks: {
      mentor: closing?.talks.mentor ?? { talk: null, because: '' },
      mentee: closing?.talks.mentee ?? { talk: null, because: '' },
    },
    isSearchedAgain: false,
  };
}

/** A proposal that never began has nobody to talk with: of it only the reason is asked. */
export const isClosingAsked = ({ status }: Pick<Match, 'status'>): boolean =>
  status.state !== 'proposed';

/** What is still missing; nothing where the match can be closed. */
export const missingOfForm = (
  form: ClosingForm,
  match: Match,
): readonly ('reason' | ClosingPart)[] => [
  ...(form.reason.trim() === '' ? ['reason' as const] : []),
  ...(isClosingAsked(match) ? missingParts(closingOf(form)) : []),
];

export const formToEnding = (form: ClosingForm, match: Match): Ending => ({
  reason: form.reason.trim(),
  isSearchedAgain: form.isSearchedAgain,
  ...(isClosingAsked(match) && { closing: closingOf(form) }),
});

const closingOf = ({ result, talks }: ClosingForm): Closing => ({
  result: result.trim(),
  talks: { mentor: talkOf(talks.mentor), mentee: talkOf(talks.mentee) },
});

const talkOf = (form: TalkForm): ExitTalk | null =>
  form.talk && {
    talk: form.talk,
    because: form.talk === 'impossible' ? form.because.trim() : '',
  };

/** A draft comes from this device's own store, but perhaps from an older version of the form. */
export function readClosingForm(draft: Json): ClosingForm | null {
  const read = v.safeParse(schema, draft);
  return read.success ? read.output : null;
}
