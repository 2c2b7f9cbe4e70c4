import { listBans } from '../matching/list-bans.ts';
import type { RecordId } from '../op.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { chooseTalks, type Participant } from './choose-talks.ts';
import { dealTalks, type UnseatedTalk } from './deal-talks.ts';
import { describeRotation } from './describe-rotation.ts';
import { listMet } from './list-met.ts';
import type { RequestedTalk, Rotation, RotationFailure, RotationInput, Talk } from './rotation.ts';
import { orderBySeed } from './seeded-order.ts';

/**
 * Plans who talks with whom at which table in each round of a speed evening, or the rest of it when
 * somebody has not come: call it again with `absentIds` and the rounds already played.
 *
 * Nobody meets the same person twice or sits at two tables, and bans hold. Then there are as many
 * talks as possible; their numbers are as even as bans and played rounds allow, on both sides; and
 * as many requested pairs meet as that leaves room for, in the earliest rounds.
 *
 * Two exact steps lead there: first whom everybody meets (`chooseTalks`), then when (`dealTalks`).
 * Every choice that respects the numbers of rounds and tables can be dealt, so nothing is tried out
 * by chance. The meeting is stage 5 of the target model, «общая встреча» (МР-42/02).
 */
export function planRotation(input: RotationInput): Outcome<Rotation, RotationFailure> {
  const onBothSides = input.mentorIds.filter((id) => input.menteeIds.includes(id));
  if (onBothSides.length > 0) {
    return refused({ type: 'person-on-both-sides', personIds: onBothSides });
  }
  const evening = prepareEvening(input);
  if (input.menteesAtTable > 1 && input.tables < evening.mentorIds.length) {
    return refused({ type: 'too-few-tables', tablesNeeded: evening.mentorIds.length });
  }
  const rounds = dealTalks({
    talks: chooseForEvening(input, evening),
    tables: evening.tables,
    menteesAtTable: input.menteesAtTable,
    mostRounds: evening.roundsLeft,
    bans: evening.bans,
  });
  const tableOf = assignTables(input, evening.mentorIds);
  const coming = putRequestedFirst(rounds, evening.requested);
  return done(
    describeRotation(input, [...input.played, ...coming.map((round) => seatTalks(round, tableOf))]),
  );
}

/** What is left of the evening: the people who are here, the tables they can fill, the rounds. */
type Evening = ReturnType<typeof prepareEvening>;

function prepareEvening(input: RotationInput) {
  const isHere = (id: RecordId) => !input.absentIds.includes(id);
  const mentorIds = input.mentorIds.filter(isHere);
  return {
    mentorIds,
    menteeIds: input.menteeIds.filter(isHere),
    tables: Math.min(input.tables, mentorIds.length),
    roundsLeft: Math.max(0, input.rounds - input.played.length),
    bans: listBans(input.bans),
    requested: new Set(input.requested.map(talkToKey)),
  };
}

function chooseForEvening(input: RotationInput, evening: Evening): readonly RequestedTalk[] {
  const met = listMet(input.played);
  const participate = (personId: RecordId): Participant => ({
    personId,
    talks: met.get(personId)?.size ?? 0,
  });
  const { bans, requested, roundsLeft, tables } = evening;
  return chooseTalks({
    mentors: orderBySeed(evening.mentorIds, input.seed).map(participate),
    mentees: orderBySeed(evening.menteeIds, input.seed).map(participate),
    mayMeet: (mentorId, menteeId) =>
      met.get(mentorId)?.has(menteeId) !== true && bans.get(mentorId)?.has(menteeId) !== true,
    isRequested: (mentorId, menteeId) => requested.has(talkToKey({ mentorId, menteeId })),
    mostForMentor: roundsLeft * input.menteesAtTable,
    mostForMentee: roundsLeft,
    mostTalks: roundsLeft * tables * input.menteesAtTable,
  });
}

const talkToKey = ({ mentorId, menteeId }: RequestedTalk): string => `${mentorId} ${menteeId}`;

/** Should the evening end early, the talks that were asked for have taken place. */
function putRequestedFirst(
  rounds: readonly (readonly UnseatedTalk[])[],
  requested: ReadonlySet<string>,
): readonly (readonly UnseatedTalk[])[] {
  const countRequested = (round: readonly UnseatedTalk[]): number =>
    round
      .flatMap(({ mentorId, menteeIds }) =>
        menteeIds.map((menteeId) => talkToKey({ mentorId, menteeId })),
      )
      .filter((key) => requested.has(key)).length;
  return rounds
    .map((round) => ({ round, count: countRequested(round) }))
    .sort((one, other) => other.count - one.count)
    .map(({ round }) => round);
}

/** Mentors stay at one table and mentees walk, unless there are fewer tables than mentors. */
function assignTables(
  { mentorIds, tables }: RotationInput,
  here: readonly RecordId[],
): ReadonlyMap<RecordId, number> {
  const seated = mentorIds.length <= tables ? mentorIds : here;
  return new Map(seated.length <= tables ? seated.map((id, index) => [id, index + 1]) : []);
}

const seatTalks = (
  round: readonly UnseatedTalk[],
  tableOf: ReadonlyMap<RecordId, number>,
): readonly Talk[] =>
  round
    .map(({ mentorId, menteeIds }, index) => ({
      table: tableOf.get(mentorId) ?? index + 1,
      mentorId,
      menteeIds,
    }))
    .sort((one, other) => one.table - other.table);
