import type { Change } from '../changes.ts';
import { isLocalDate, type LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';
import { readRecord } from '../record.ts';
import type { SchoolEvent } from '../records/event.ts';
import type { Match } from '../records/match.ts';
import { type Request, request } from '../records/request.ts';
import type { ChoiceInput, ChoiceResult } from '../rotation/pair-by-choice.ts';
import type { RotationInput } from '../rotation/rotation.ts';
import { isMatchOpen, listBanPairs, listMenteesNow, listOffersNow } from './needs.ts';
import {
  createMatch,
  editRequest,
  markMatched,
  type ProposalContext,
  proposalFields,
} from './propose-matches.ts';

/** The evening as `planRotation` wants it; the first `roundsPlayed` rounds of its plan stay as they were. */
export const eventToRotationInput = (
  event: SchoolEvent,
  records: ReadRecords,
  roundsPlayed = 0,
): RotationInput => ({
  mentorIds: event.mentors,
  menteeIds: event.mentees,
  absentIds: event.absent,
  rounds: event.rounds,
  tables: event.tables,
  menteesAtTable: event.menteesAtTable,
  bans: listBanPairs(records),
  requested: event.requested,
  played: event.plan.slice(0, roundsPlayed),
  seed: event.seed,
});

/** Minutes from the first bell to the last, the changes of table included: 8 × (7 + 1) = 64. */
export const eventMinutes = ({
  rounds,
  minutes,
  changeMinutes,
}: Pick<SchoolEvent, 'rounds' | 'minutes' | 'changeMinutes'>): number =>
  rounds * (minutes + changeMinutes);

/** How many mentees more a mentor can take; without an offer there is room for one. */
export function countFreePlaces(mentor: RecordId, records: ReadRecords): number {
  const own = listOffersNow(records).filter((one) => one.mentor === mentor);
  const capacity = own.length === 0 ? 1 : Math.max(...own.map((one) => one.capacity));
  return Math.max(0, capacity - listMenteesNow(mentor, records).length);
}

/** What came of the evening: the matches of two who met there, proposed on its day or later. */
export const listMatchesOfEvent = (event: SchoolEvent, records: ReadRecords): readonly Match[] =>
  records
    .list('match')
    .filter(isMatchOpen)
    .filter(
      ({ mentors, mentees, proposedOn, model }) =>
        model !== 'group' &&
        proposedOn >= event.when.date &&
        mentors.some((id) => event.mentors.includes(id)) &&
        mentees.some((id) => event.mentees.includes(id)),
    );

/**
 * Everyone who was there and has found nobody yet, the free places of the mentors, and what stands
 * on the cards. Whoever was matched after the evening is not asked for again, so that cards which
 * come later are only added.
 */
export function eventToChoiceInput(
  event: SchoolEvent,
  records: ReadRecords,
  today: LocalDate,
): ChoiceInput {
  const absent = new Set(event.absent);
  const matched = new Set(listMatchesOfEvent(event, records).flatMap(({ mentees }) => mentees));
  return {
    menteeIds: event.mentees.filter((id) => !absent.has(id) && !matched.has(id)),
    mentors: event.mentors
      .filter((id) => !absent.has(id))
      .map((personId) => ({ personId, places: countFreePlaces(personId, records) })),
    cards: records
      .list('choiceCard')
      .filter((card) => card.event === event.id)
      .flatMap(({ person, ratings }) =>
        Object.entries(ratings).map(([toId, rating]) => ({ fromId: person, toId, rating })),
      ),
    bans: listBanPairs(records),
    eventOn: isLocalDate(event.when.date) ? event.when.date : today,
  };
}

/** What the coordinator has accepted: a proposal for each pair, and a next step for everyone else. */
export const choicesToChanges = (
  result: Pick<ChoiceResult, 'pairs' | 'rest'>,
  context: ProposalContext,
): readonly Change[] => [
  ...result.pairs.flatMap(({ menteeId, mentorId }) => chosenToChanges(menteeId, mentorId, context)),
  ...result.rest.flatMap(({ menteeId, on }) => restToChanges(menteeId, on, context)),
];

/** Of somebody who came without a request, the evening itself is one. */
function chosenToChanges(
  mentee: RecordId,
  mentor: RecordId,
  context: ProposalContext,
): readonly Change[] {
  const open = findOpenRequest(mentee, context.records);
  const asked = open ?? emptyRequest(mentee, context);
  const fields = { ...proposalFields({ mentor, request: asked }, context), pinned: true };
  const created = open ? [] : [createRequest(asked)];
  return [...created, createMatch(fields, context), markMatched(asked.id)];
}

function restToChanges(
  mentee: RecordId,
  on: LocalDate,
  context: ProposalContext,
): readonly Change[] {
  const open = findOpenRequest(mentee, context.records);
  // Accepted before: the search goes on already.
  if (open?.nextStepOn === on && open.nextStep === context.searchGoesOn) return [];
  const asked = open ?? emptyRequest(mentee, context);
  const next = { nextStep: context.searchGoesOn, nextStepOn: on };
  const created = open ? [] : [createRequest(asked)];
  return [...created, editRequest(asked.id, { ...next, leftOver: asked.leftOver + 1 })];
}

const emptyRequest = (
  mentee: RecordId,
  { newId, today }: Pick<ProposalContext, 'newId' | 'today'>,
): Request => ({ ...readRecord(request, newId(), new Map()), mentee, enteredOn: today });

const createRequest = ({ id, mentee, enteredOn }: Request): Change => ({
  type: 'create',
  table: 'request',
  id,
  fields: { mentee, enteredOn },
});

const findOpenRequest = (mentee: RecordId, records: ReadRecords): Request | undefined =>
  records.list('request').find((one) => one.mentee === mentee && one.status === 'open');
