import type { SaveFailure, Saved } from '../domain/api.ts';
import { newRecordId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { acceptPlan } from '../domain/pairing/accept-plan.ts';
import type {
  ChosenOfPlan,
  MatchingQuestion,
  PlanChanged,
} from '../domain/pairing/matching-plan.ts';
import type { ChangeFailure } from '../domain/plan-change.ts';
import { saveChanges } from '../storage/save-changes.ts';
import type { OpenSpace } from './open-space.ts';
import { readPairingRecords } from './pairing-records.ts';

/** The chosen lines of the plan become proposals, all of them or none. */
export async function acceptMatching(
  space: OpenSpace,
  { today, pins }: MatchingQuestion,
  chosen: ChosenOfPlan,
): Promise<Outcome<Saved, PlanChanged | ChangeFailure | SaveFailure>> {
  const { now, randomBytes } = space.surroundings;
  const changes = acceptPlan(chosen, pins, {
    records: await readPairingRecords(space),
    today,
    newId: () => newRecordId(now(), randomBytes(10)),
    searchGoesOn: chosen.searchGoesOn,
  });
  return changes.ok ? saveChanges(space.store, changes.value) : changes;
}
