import { daysBetween, isLocalDate, type LocalDate } from '../dates.ts';
import type { SilentDevice } from '../exchange/silent-devices.ts';
import { listAwaitedAnswers } from '../pairing/waiting-requests.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Match } from '../records/match.ts';
import type { Meeting } from '../records/meeting.ts';
import type { CheckIn } from '../records/check-in.ts';
import type { Person } from '../records/person.ts';
import type { Request } from '../records/request.ts';
import type { StageTask } from '../records/stage-task.ts';
import type { DeletedRow, Subject, WaitingField } from '../views.ts';
import type { Attention, Severity } from './attention.ts';
import { findBrokenRules } from './broken-rules.ts';
import { findDeletedWithMeetings } from './deleted-with-meetings.ts';
import { findDoubleBookings } from './double-bookings.ts';
import { findEndingClearances } from './ending-clearances.ts';
import { findMeetingMatters } from './meeting-matters.ts';
import { findWithoutNextDate } from './next-dates.ts';
import type { RowsByMatch } from './meeting-row.ts';
import { type Silence, silenceDays } from './silence.ts';

export type AttentionInput = {
  readonly today: LocalDate;
  readonly people: readonly Pick<Person, 'id' | 'phone' | 'guardianPhone'>[];
  readonly requests: readonly Pick<Request, 'status' | 'enteredOn'>[];
  readonly matches: readonly Match[];
  readonly deletedMatches: readonly Match[];
  /** What the gates look at. */
  readonly rules: ReadRecords;
  readonly checkIns: readonly Pick<CheckIn, 'match' | 'quietUntil'>[];
  readonly rowsByMatch: RowsByMatch;
  /** The opened meetings of today and later. */
  readonly comingMeetings: readonly Meeting[];
  readonly silences: readonly Silence[];
  /** The one that is late longest first. */
  readonly overdueTasks: readonly Pick<StageTask, 'words' | 'due'>[];
  readonly waiting: readonly WaitingField[];
  readonly deleted: readonly DeletedRow[];
  readonly duplicatePeople: readonly DuplicatePeople[];
  readonly silentDevices: readonly SilentDevice[];
};

type DuplicatePeople = { readonly people: readonly RecordId[]; readonly subject: Subject };

/** «Ждут вашего внимания»: the late first, then what waits, then what differs. */
export function listAttention(given: AttentionInput): readonly Attention[] {
  const found = [
    ...given.silences.filter(({ isQuiet }) => !isQuiet).map(silenceToAttention(given)),
    ...findBrokenRules(given.rules, given.today),
    ...findEndingClearances(given.rules, given.today),
    ...findMeetingMatters(given.matches, given.rowsByMatch, given.today),
    ...findDoubleBookings(given.matches, given.comingMeetings, given.today),
    ...findWithoutNextDate(given),
    ...findWaitingRequests(given.requests, given.today),
    ...given.matches.flatMap(questionsToAttention),
    ...findAwaitedAnswers(given),
    ...findDeletedWithMeetings(given.deletedMatches, given.rowsByMatch),
    ...findOverdueTasks(given.overdueTasks),
    ...given.waiting.map(waitingToAttention),
    ...given.deleted.filter(({ isEditedSince }) => isEditedSince).map(deletedToAttention),
    ...given.duplicatePeople.map(duplicatesToAttention),
    ...given.silentDevices.map(silentDeviceToAttention),
  ];
  return severities.flatMap((severity) => found.filter((line) => line.severity === severity));
}

const severities: readonly Severity[] = ['overdue', 'waits', 'differs'];

function silenceToAttention({ people, matches }: AttentionInput) {
  const peopleById = new Map(people.map((person) => [person.id, person]));
  const matchesById = new Map(matches.map((match) => [match.id, match]));
  return ({ match, days, lastMeetingOn }: Silence): Attention => {
    const { mentors = [], mentees = [] } = matchesById.get(match) ?? {};
    const phones = [...mentors, ...mentees].map((person) => {
      const { phone = '', guardianPhone = '' } = peopleById.get(person) ?? {};
      return { person, phone: phone || guardianPhone };
    });
    return {
      key: `silence ${match}`,
      severity: days >= silenceDays.overdue ? 'overdue' : 'waits',
      code: 'silence',
      action: 'call',
      match,
      days,
      lastMeetingOn,
      call: phones.find(({ phone }) => phone !== '') ?? null,
    };
  };
}

const requestWaitsDays = 7;

/** Whoever has no mentor stands on a list; here is one line for all of them. */
function findWaitingRequests(requests: AttentionInput['requests'], today: LocalDate): Attention[] {
  const waits = requests
    .filter(({ status, enteredOn }) => status === 'open' && isLocalDate(enteredOn))
    .map(({ enteredOn }) => daysBetween(enteredOn, today))
    .filter((days) => days >= requestWaitsDays);
  if (waits.length === 0) return [];
  const days = waits.reduce((longest, one) => Math.max(longest, one), 0);
  const code = 'requests-waiting';
  return [
    { key: code, severity: 'waits', code, action: 'open-requests', requests: waits.length, days },
  ];
}

/** One line for the whole road map: in a late September it is not alone. */
function findOverdueTasks([first, ...others]: AttentionInput['overdueTasks']): Attention[] {
  if (!first) return [];
  const { words, due } = first;
  const code = 'tasks-overdue';
  const tasks = 1 + others.length;
  return [{ key: code, severity: 'waits', code, action: 'open-road-map', tasks, words, due }];
}

/** One line for each proposal: each has somebody of its own to be reminded. */
function findAwaitedAnswers({ rules, today }: AttentionInput): Attention[] {
  return listAwaitedAnswers(rules, today).flatMap((one): Attention[] => {
    const [answerer] = one.awaited;
    if (one.match === null || one.due === 'nothing' || answerer === undefined) return [];
    return [
      {
        key: `answers-awaited ${one.match}`,
        severity: one.due === 'offer-again' ? 'overdue' : 'waits',
        code: 'answers-awaited',
        action: one.due,
        match: one.match,
        request: one.request,
        answerer,
        days: one.days,
      },
    ];
  });
}

/** A question waits for the coordinator from the day it was asked. */
const questionsToAttention = ({ id, status, answers }: Match): Attention[] =>
  status.state !== 'proposed'
    ? []
    : Object.entries(answers)
        .filter(([, { answer }]) => answer === 'question')
        .map(([answerer, { reason }]) => ({
          key: `question-asked ${id} ${answerer}`,
          severity: 'waits',
          code: 'question-asked',
          action: 'open-match',
          match: id,
          answerer,
          question: reason,
        }));

const waitingToAttention = (field: WaitingField): Attention => ({
  key: `two-values ${field.id} ${field.path}`,
  severity: 'differs',
  code: 'two-values',
  action: 'compare',
  field,
});

const deletedToAttention = (record: DeletedRow): Attention => ({
  key: `edited-after-deletion ${record.id}`,
  severity: 'differs',
  code: 'edited-after-deletion',
  action: 'decide',
  record,
});

const silentDeviceToAttention = (device: SilentDevice): Attention => ({
  key: `device-silent ${device.id}`,
  severity: 'waits',
  code: 'device-silent',
  action: 'open-exchange',
  device,
});

const duplicatesToAttention = ({ people, subject }: DuplicatePeople): Attention => ({
  key: `duplicate-people ${people.join(' ')}`,
  severity: 'differs',
  code: 'duplicate-people',
  action: 'compare-people',
  people,
  subject,
});
