import { type Candidate, listCandidates } from '../../domain/matching/list-candidates.ts';
import { matchMentees } from '../../domain/matching/match-mentees.ts';
import type { Pin } from '../../domain/matching/matching-input.ts';
import { type SwapFailure, swapMentors } from '../../domain/matching/swap-mentors.ts';
import type { RecordId } from '../../domain/op.ts';
import { done, type Outcome } from '../../domain/outcome.ts';
import type { MatchingQuestion, MatchingView } from '../../domain/pairing/matching-plan.ts';
import { recordsToMatchingInput } from '../../domain/pairing/matching-records.ts';
import { planMatching } from '../../domain/pairing/plan-matching.ts';
import type { OpenSpace } from '../open-space.ts';
import { readRuleRecords } from '../rule-records.ts';
import { readPeople } from '../register.ts';
import { personRow } from '../rows.ts';

export async function answerMatching(
  space: OpenSpace,
  question: MatchingQuestion,
): Promise<MatchingView> {
  const [register, records] = await Promise.all([readPeople(space), readRuleRecords(space)]);
  const { plan } = planMatching(records, question);
  const wanted = new Set([
    ...records.list('request').map(({ mentee }) => mentee),
    ...records.list('offer').map(({ mentor }) => mentor),
    ...plan.circles.flatMap(({ leaders }) => leaders.map(({ personId }) => personId)),
  ]);
  // Whoever holds a place is named where a mentor is full.
  for (const match of records.list('match')) {
    if (match.status.state !== 'closed') match.mentees.forEach((id) => wanted.add(id));
  }
  const people = [...wanted].flatMap((id) => personRow(register, id) ?? []);
  return { ...plan, people: Object.fromEntries(people.map((row) => [row.id, row])) };
}

export async function answerMentorChoices(
  space: OpenSpace,
  { id, today, pins }: MatchingQuestion & { readonly id: RecordId },
): Promise<readonly Candidate[]> {
  const input = recordsToMatchingInput(await readRuleRecords(space), today, pins);
  return listCandidates(input, matchMentees(input), id);
}

export async function swapInMatching(
  space: OpenSpace,
  { today, pins }: MatchingQuestion,
  first: RecordId,
  second: RecordId,
): Promise<Outcome<readonly Pin[], SwapFailure>> {
  const input = recordsToMatchingInput(await readRuleRecords(space), today, pins);
  const swapped = swapMentors(input, matchMentees(input), first, second);
  return swapped.ok ? done(swapped.value.pins) : swapped;
}
