import * as v from 'valibot';
import type { Change } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import { deriveId } from '../derived-id.ts';
import type { Json } from '../json.ts';
import type { RecordId } from '../op.ts';
import type { Match } from '../records/match.ts';
import {
  itemsAfter,
  type Survey,
  type SurveyAnswers,
  type SurveyItem,
  surveyItems,
  type SurveyMoment,
} from '../records/survey.ts';

const schema = v.object({
  on: v.string(),
  scores: v.record(v.string(), v.number()),
  words: v.string(),
});

/** What a survey holds while it is being typed in; also what a draft keeps. */
export type SurveyForm = v.InferOutput<typeof schema>;

/** A survey as the page of its match knows it; one that was undone can be filled in anew. */
export type KnownSurvey = { readonly survey: Survey; readonly isDeleted: boolean };

export const itemsOf = (side: Survey['side'], moment: SurveyMoment): readonly SurveyItem[] => [
  ...surveyItems[side],
  ...(moment === 'after' ? itemsAfter : []),
];

export const beginSurvey = (answers: SurveyAnswers | null, today: LocalDate): SurveyForm => ({
  on: answers?.on ?? today,
  scores: { ...answers?.scores },
  words: answers?.words ?? '',
});

/** A draft comes from this device's own store, but perhaps from an older version of the form. */
export function readSurveyForm(draft: Json): SurveyForm | null {
  const read = v.safeParse(schema, draft);
  return read.success ? read.output : null;
}

export const sideOf = (match: Pick<Match, 'mentors'>, person: RecordId): Survey['side'] =>
  match.mentors.includes(person) ? 'mentor' : 'mentee';

export const knownOf = (
  surveys: readonly KnownSurvey[],
  person: RecordId,
): KnownSurvey | undefined => surveys.find(({ survey }) => survey.person === person);

export const surveyId = (match: RecordId, person: RecordId): RecordId =>
  deriveId(match, `survey ${person}`);

/** Nothing where nothing was filled in, or it was taken back. */
export const filledOf = (known: KnownSurvey | undefined): Survey['filled'] =>
  known && !known.isDeleted ? known.survey.filled : { before: null, after: null };

/** Writes the answers of one moment, or takes them away; the other moment stays as it is. */
export function surveyToChanges(
  match: Pick<Match, 'id' | 'mentors'>,
  person: RecordId,
  known: KnownSurvey | undefined,
  moment: SurveyMoment,
  answers: SurveyAnswers | null,
): readonly Change[] {
  const filled = { ...filledOf(known), [moment]: answers };
  if (known) {
    const { id } = known.survey;
    return [
      ...(known.isDeleted ? [{ type: 'restore', table: 'survey', id } as const] : []),
      { type: 'edit', table: 'survey', id, fields: { filled } },
    ];
  }
  // Two devices that ask one person make one record: what differs is then seen.
  const id = surveyId(match.id, person);
  const fields = { match: match.id, person, side: sideOf(match, person), filled };
  return [{ type: 'create', table: 'survey', id, fields }];
}
