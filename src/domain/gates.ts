import { isLocalDate, type LocalDate } from './dates.ts';
import { archivedYearBehind, archivedYearOf, type Touch } from './gates/archive.ts';
import { findBanned } from './gates/bans.ts';
import { isOverloaded, isPlaceTaken, listLoads } from './gates/capacity.ts';
import { listUnpublishable } from './gates/publication.ts';
import { listMissing, listMissingParts, type MatchReadiness } from './gates/readiness.ts';
import type { Json } from './json.ts';
import type { RecordId } from './op.ts';
import { isBeforeChanged } from './gates/surveys.ts';
import { type ClosurePart, listMissingOfClosure } from './pairing/closure.ts';
import type { ReadRecords } from './read-records.ts';
import type { Match } from './records/match.ts';
import { isRunning } from './today/figures.ts';

/**
 * What the school's rules forbid. A gate says why and names what would cure it; the screen offers
 * that one thing.
 *
 * A gate is judged inside the save, against the records as they are then. It looks at what a change
 * changes and at nothing else: what two devices broke together is found again as attention
 * (`today/broken-rules.ts`) and must not stop other edits. Whether two meetings overlap is left to
 * attention altogether: to be sure of it, a save would have to open every meeting of the year.
 */
export type GateFailure =
  | { readonly type: 'match-without-people' }
  | { readonly type: 'own-mentor'; readonly person: RecordId }
  | { readonly type: 'banned-together'; readonly people: readonly RecordId[] }
  /** The papers, the goal or the responsible adult without which a match does not begin. */
  | { readonly type: 'match-not-ready'; readonly readiness: MatchReadiness }
  | {
      readonly type: 'mentor-full';
      readonly person: RecordId;
      readonly mentees: number;
      readonly capacity: number;
      readonly matches: readonly RecordId[];
    }
  | { readonly type: 'no-publication-consent'; readonly people: readonly RecordId[] }
  | { readonly type: 'match-has-meetings'; readonly id: RecordId }
  | { readonly type: 'closing-without-reason' }
  /** What came out of it, or the talk at the end with a side, is not written down. */
  | { readonly type: 'closing-incomplete'; readonly missing: readonly ClosurePart[] }
  /** Of a survey: «after» is filled in, so that «before» stays as it is. */
  | { readonly type: 'survey-locked' }
  /** The school year is archived: it can be read and no longer changed. */
  | { readonly type: 'year-archived'; readonly year: number };

/** Before anything is written: what is archived stays as it was. */
export function checkArchive(touch: Touch, records: ReadRecords): GateFailure | undefined {
  const match = matchOf(touch, records);
  const year = match ? archivedYearOf(match, records) : archivedYearBehind(touch, records);
  return year === undefined ? undefined : { type: 'year-archived', year };
}

function matchOf({ table, id, fields }: Touch, records: ReadRecords): Match | undefined {
  switch (table) {
    case 'match':
      return records.find('match', id);
    case 'step':
    case 'meeting':
    case 'checkIn':
    case 'survey': {
      const known = records.find(table, id)?.match;
      const given = fields?.['match'];
      const owner = typeof given === 'string' ? given : known;
      return owner === undefined ? undefined : records.find('match', owner);
    }
    default:
      return undefined;
  }
}

/** One survey, as it was and as it would be; `stand` are the values of its answers as they were. */
export const checkSurvey = (
  id: RecordId,
  before: ReadRecords,
  after: ReadRecords,
  stand: readonly Json[],
): GateFailure | undefined =>
  isBeforeChanged(id, before, after, stand) ? { type: 'survey-locked' } : undefined;

/**
 * One match, as it was and as it would be: nothing where there is none. `after` holds everything
 * that is done at once. `today` is asked for only where a match carries no day of its own.
 */
export function checkMatch(
  id: RecordId,
  before: ReadRecords,
  after: ReadRecords,
  today: () => LocalDate,
): GateFailure | undefined {
  const was = before.find('match', id);
  const is = after.find('match', id);
  if (!is) return checkDeletion(id, after);
  return (
    checkPeople(was, is, after) ??
    checkClosing(was, is) ??
    checkReadiness(was, is, after, today) ??
    checkCapacity(was, is, after) ??
    checkPublication(was, is, after, today)
  );
}

function checkDeletion(id: RecordId, records: ReadRecords): GateFailure | undefined {
  const isMet = records.list('meeting', id).some(({ state }) => state === 'held');
  return isMet ? { type: 'match-has-meetings', id } : undefined;
}

function checkPeople(
  before: Match | undefined,
  after: Match,
  records: ReadRecords,
): GateFailure | undefined {
  const hasSamePeople =
    before && listNewcomers(before, after).length === 0 && !isEmptied(before, after);
  // A merge may have put one person on both sides of a proposal.
  if (hasSamePeople && !isBeginning(before, after)) return undefined;
  const { mentors, mentees } = after;
  if (mentors.length === 0 || mentees.length === 0) return { type: 'match-without-people' };
  const both = mentors.find((mentor) => mentees.includes(mentor));
  if (both !== undefined) return { type: 'own-mentor', person: both };
  return after.status.state === 'closed' ? undefined : checkBans(after, records);
}

const listNewcomers = (before: Match, after: Match): readonly RecordId[] => [
  ...after.mentors.filter((id) => !before.mentors.includes(id)),
  ...after.mentees.filter((id) => !before.mentees.includes(id)),
];

const isEmptied = (before: Match, after: Match) =>
  (before.mentors.length > 0 && after.mentors.length === 0) ||
  (before.mentees.length > 0 && after.mentees.length === 0);

function checkBans(match: Match, records: ReadRecords): GateFailure | undefined {
  const people = findBanned(match, records.list('ban'));
  return people && { type: 'banned-together', people };
}

function checkClosing(before: Match | undefined, after: Match): GateFailure | undefined {
  const { status, answers } = after;
  if (status.state !== 'closed') return undefined;
  const isOld = before?.status.state === 'closed' && before.status.reason === status.reason;
  // Whoever says no to a proposal need not say why: the answer is the reason.
  const isDeclined = before?.status.state === 'proposed' && isSaidNo(answers);
  const needsReason = !isOld && !isDeclined;
  if (needsReason && status.reason.trim() === '') return { type: 'closing-without-reason' };
  const missing = listMissingOfClosure(after);
  const isMissingOnlyNow = !before || listMissingOfClosure(before).length === 0;
  return missing.length > 0 && isMissingOnlyNow
    ? { type: 'closing-incomplete', missing }
    : undefined;
}

const isSaidNo = (answers: Match['answers']) =>
  Object.values(answers).some(({ answer }) => answer === 'declined');

/** From proposed or closed to running, and from a pause back to work. */
const isBeginning = (before: Match | undefined, after: Match) =>
  isRunning(after) &&
  (!before || !isRunning(before) || isResumed(before.status.state, after.status.state));

const isResumed = (before: string, after: string) => before === 'paused' && after === 'active';

/** Everything when it begins; later whoever joins, and what was there and must not be lost. */
function checkReadiness(
  before: Match | undefined,
  after: Match,
  records: ReadRecords,
  today: () => LocalDate,
): GateFailure | undefined {
  if (!isRunning(after)) return undefined;
  // A newcomer signs when they join, not on the day the others began; a slow clock must not undo it.
  const later = laterOf(after.status.on, today());
  if (!before || isBeginning(before, after)) {
    // On the day it says, and today: what is restored began long ago, and papers end.
    const days = new Set([isLocalDate(after.status.on) ? after.status.on : later, later]);
    const readiness = [...days].map((on) => listMissing(after, records, on));
    const failed = readiness.find(({ isReady }) => !isReady);
    return failed && { type: 'match-not-ready', readiness: failed };
  }
  const newcomers = listNewcomers(before, after);
  const isHeldBefore = before.goal === after.goal && before.supervisor === after.supervisor;
  if (newcomers.length === 0 && isHeldBefore && isSamePeople(before, after)) return undefined;
  const readiness = listMissing(after, records, later);
  const had = listMissingParts(before, records, later);
  const missing = readiness.missing.filter((part) => !had.includes(part));
  const people = readiness.people.filter((one) => newcomers.includes(one.person));
  if (missing.length === 0 && people.every((one) => one.missing.length === 0)) return undefined;
  return { type: 'match-not-ready', readiness: { ...readiness, missing, people } };
}

const isSamePeople = (before: Match, after: Match) =>
  before.mentors.every((id) => after.mentors.includes(id));

const laterOf = (one: LocalDate, other: LocalDate): LocalDate =>
  isLocalDate(one) && one > other ? one : other;

/** Where a place is taken that was not taken before. */
function checkCapacity(
  before: Match | undefined,
  after: Match,
  records: ReadRecords,
): GateFailure | undefined {
  const hasNewMentees = after.mentees.some((id) => before?.mentees.includes(id) !== true);
  const takers = after.mentors.filter(
    (mentor) =>
      isPlaceTaken(after, mentor) && (hasNewMentees || !before || !isHeld(before, mentor)),
  );
  if (takers.length === 0) return undefined;
  const full = listLoads(records.list('match'), records.list('offer')).find(
    (load) => takers.includes(load.mentor) && isOverloaded(load),
  );
  if (!full) return undefined;
  const { mentor, mentees, capacity, matches } = full;
  return { type: 'mentor-full', person: mentor, mentees: mentees.length, capacity, matches };
}

const isHeld = (match: Match, mentor: RecordId) =>
  match.mentors.includes(mentor) && isPlaceTaken(match, mentor);

/** A link to the story on the school's site is publishing it. What a list of old brings is past. */
function checkPublication(
  before: Match | undefined,
  after: Match,
  records: ReadRecords,
  today: () => LocalDate,
): GateFailure | undefined {
  if (!before || after.caseLink === before.caseLink || after.caseLink === '') return undefined;
  const named = [...after.mentees, ...after.mentors];
  const people = listUnpublishable(named, 'story', records, today());
  return people.length === 0 ? undefined : { type: 'no-publication-consent', people };
}
