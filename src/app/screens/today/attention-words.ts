import type { Attention } from '../../../domain/today/attention.ts';
import type { TodayView } from '../../../domain/today/today-view.ts';
import type { Subject } from '../../../domain/views.ts';
import { formatDate } from '../../text/dates.ts';
import { givenAndFamily } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { missingWords } from '../closure-words.ts';
import { matchTitle } from '../match-words.ts';
import { fieldWords, subjectWords } from '../record-words.ts';

/** The short sign and the sentence of a line of attention. */
export function attentionWords(
  line: Attention,
  view: TodayView,
): { sign: string; sentence: string } {
  const words = textOf('today');
  const matchOf = (id: string) => {
    const match = view.matches[id];
    return match ? matchTitle(match) : textOf('records').tables.match;
  };
  const personOf = (id: string, matches: readonly string[]) => {
    const people = matches.flatMap((match) => {
      const row = view.matches[match];
      return row ? [...row.mentors, ...row.mentees] : [];
    });
    const person = people.find((one) => one.id === id);
    return person ? givenAndFamily(person) : textOf('records').tables.person;
  };
  switch (line.code) {
    case 'silence':
      return {
        sign: words.silent(line.days),
        sentence: [
          matchOf(line.match),
          line.lastMeetingOn
            ? words.lastMeeting(formatDate(line.lastMeetingOn))
            : words.noMeetingYet,
        ].join(', '),
      };
    case 'two-values':
      return {
        sign: words.twoValues,
        sentence: words.twoValuesOf(fieldWords(line.field.path), subjectOf(line.field)),
      };
    case 'edited-after-deletion':
      return {
        sign: words.editedAfterDeletion,
        sentence: words.editedAfterDeletionOf(subjectOf(line.record)),
      };
    case 'meeting-not-written':
      return {
        sign: words.unwritten,
        sentence: words.unwrittenOf(matchOf(line.match), formatDate(line.date)),
      };
    case 'duplicate-meetings':
      return {
        sign: words.duplicateMeeting,
        sentence: words.duplicateOf(matchOf(line.match), formatDate(line.date)),
      };
    case 'duplicate-people':
      return {
        sign: words.duplicatePeople,
        sentence: words.duplicatePeopleOf(subjectWords('person', line.subject)),
      };
    case 'own-mentor':
      return { sign: words.ownMentor, sentence: words.ownMentorOf(matchOf(line.match)) };
    case 'match-without-people':
      return { sign: words.emptyMatch, sentence: words.emptyMatchOf(matchOf(line.match)) };
    case 'banned-together':
      return { sign: words.bannedTogether, sentence: words.bannedTogetherOf(matchOf(line.match)) };
    case 'match-not-ready': {
      const sentenceOf = line.missing.includes('goal') ? words.noGoalOf : words.noAdultOf;
      return { sign: words.notReady, sentence: sentenceOf(matchOf(line.match)) };
    }
    case 'person-not-ready':
      return {
        sign: words.personNotReady,
        sentence: words.personNotReadyOf(personOf(line.person, line.matches)),
      };
    case 'closing-incomplete':
      return {
        sign: words.closingIncomplete,
        sentence: words.closingIncompleteOf(matchOf(line.match), missingWords(line.missing)),
      };
    case 'deleted-with-meetings':
      return {
        sign: words.deletedWithMeetings,
        sentence: words.deletedWithMeetingsOf(matchOf(line.match)),
      };
    case 'no-next-date': {
      const [first = '', ...others] = line.matches;
      return {
        sign: words.noNextDate,
        sentence: words.noNextDateOf(matchOf(first), others.length),
      };
    }
    case 'over-capacity':
      return {
        sign: words.overCapacity,
        sentence: words.overCapacityOf(
          personOf(line.person, line.matches),
          line.mentees,
          line.capacity,
        ),
      };
    case 'double-booking':
      return {
        sign: words.doubleBooking,
        sentence: words.doubleBookingOf(
          personOf(line.person, line.matches),
          formatDate(line.date),
          line.time,
        ),
      };
    case 'device-silent': {
      const { name, kind, days } = line.device;
      return {
        sign: words.deviceSilent(days),
        sentence: words.deviceSilentOf(name || textOf('records').deviceKinds[kind]),
      };
    }
    case 'clearances-ending':
      return {
        sign: words.clearancesEnding,
        sentence: words.clearancesEndingOf(line.count, formatDate(line.on)),
      };
    case 'tasks-overdue':
      return {
        sign: words.tasksOverdue(line.tasks),
        sentence: words.tasksOverdueOf(line.words, formatDate(line.due)),
      };
    case 'answers-awaited':
      return {
        sign: words.answersAwaited(line.days),
        sentence: words.answersAwaitedOf(matchOf(line.match)),
      };
    case 'question-asked':
      return {
        sign: words.questionAsked,
        sentence: words.questionAskedOf(matchOf(line.match), line.question),
      };
    case 'requests-waiting':
      return {
        sign: words.requestsWaiting(line.requests),
        sentence: words.requestsWaitingOf(line.days),
      };
  }
}

const subjectOf = ({ table, subject }: { table: string; subject: Subject }) =>
  subjectWords(table, subject);
