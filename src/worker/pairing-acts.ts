import type { GivenAnswer, SaveFailure, Saved } from '../domain/api.ts';
import type { Change } from '../domain/changes.ts';
import type { LocalDate } from '../domain/dates.ts';
import { newRecordId } from '../domain/ids.ts';
import { type Outcome, refused } from '../domain/outcome.ts';
import type { RecordId } from '../domain/op.ts';
import { acceptPlan } from '../domain/pairing/accept-plan.ts';
import {
  answerProposal,
  type Ending,
  endMatch,
  withdrawProposal,
} from '../domain/pairing/answers.ts';
import type {
  ChosenOfPlan,
  MatchingQuestion,
  PlanChanged,
} from '../domain/pairing/matching-plan.ts';
import type { ChangeFailure } from '../domain/plan-change.ts';
import type { ReadRecords } from '../domain/read-records.ts';
import type { Match } from '../domain/records/match.ts';
import { saveChanges } from '../storage/save-changes.ts';
import type { OpenSpace } from './open-space.ts';
import { readRuleRecords } from './rule-records.ts';

/** The chosen lines of the plan become proposals, all of them or none. */
export async function acceptMatching(
  space: OpenSpace,
  { today, pins }: MatchingQuestion,
  chosen: ChosenOfPlan,
): Promise<Outcome<Saved, PlanChanged | ChangeFailure | SaveFailure>> {
  const changes = acceptPlan(chosen, pins, {
    records: await readRuleRecords(space),
    today,
    newId: idsOf(space),
    searchGoesOn: chosen.searchGoesOn,
  });
  return changes.ok ? saveChanges(space.store, changes.value) : changes;
}

/** What one side said to a proposal. */
export const answerMatchProposal = (
  space: OpenSpace,
  { match, answerer, answer }: GivenAnswer,
): Promise<SavedOutcome> =>
  changeMatch(space, match, (found, records) => answerProposal(found, answerer, answer, records));

export const withdrawProposalOf = (space: OpenSpace, id: RecordId): Promise<SavedOutcome> =>
  changeMatch(space, id, withdrawProposal);

export const endMatchOf = (
  space: OpenSpace,
  id: RecordId,
  ending: Ending & { readonly on: LocalDate },
): Promise<SavedOutcome> =>
  changeMatch(space, id, (match, records) =>
    endMatch(match, ending, { records, today: ending.on, newId: idsOf(space) }),
  );

type SavedOutcome = Outcome<Saved, ChangeFailure | SaveFailure>;

async function changeMatch(
  space: OpenSpace,
  id: RecordId,
  changesOf: (match: Match, records: ReadRecords) => readonly Change[],
): Promise<SavedOutcome> {
  const records = await readRuleRecords(space);
  const match = records.find('match', id);
  if (!match) return refused({ type: 'record-missing', id });
  return saveChanges(space.store, changesOf(match, records));
}

const idsOf =
  ({ surroundings }: OpenSpace) =>
  (): RecordId =>
    newRecordId(surroundings.now(), surroundings.randomBytes(10));
