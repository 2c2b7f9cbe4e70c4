import type { Queries } from '../domain/views.ts';
import type { OpenSpace } from './open-space.ts';
import { answerBans, answerCandidates } from './queries/candidates.ts';
import { answerContingent } from './queries/contingent.ts';
import { answerDeleted } from './queries/deleted.ts';
import { answerDocument, answerDocuments } from './queries/documents.ts';
import { answerJournal } from './queries/journal.ts';
import { answerMatch } from './queries/match.ts';
import { answerMatches } from './queries/matches.ts';
import { answerMentoring } from './queries/mentoring.ts';
import { answerMeeting } from './queries/meeting.ts';
import { answerNavigation } from './queries/navigation.ts';
import { answerNextYear } from './queries/next-year.ts';
import { answerPeople } from './queries/people.ts';
import { answerPerson } from './queries/person.ts';
import { answerPersonRows } from './queries/person-rows.ts';
import { answerProgramme } from './queries/programme.ts';
import { answerQueue } from './queries/queue.ts';
import { answerSync } from './queries/sync.ts';
import { answerToday } from './queries/today.ts';
import { answerWaiting } from './queries/waiting.ts';
import { answerYear } from './queries/year.ts';

type Answers = {
  readonly [Name in keyof Queries]: {
    /** The answer can only change when one of these did; `log` stands for segments and receipts. */
    readonly behind: readonly string[];
    /** Answered first of all only when no other question waits for its first answer. */
    readonly isPatient?: true;
    readonly answer: (
      space: OpenSpace,
      question: Queries[Name]['question'],
    ) => Promise<Queries[Name]['answer']>;
  };
};

const rows = ['person', 'match', 'meeting', 'programme'];
const papers = ['consent', 'clearance', 'training', 'interview'] as const;
/** What the seven stages are counted from. */
const stages = [...rows, ...papers, 'request', 'offer', 'document', 'stageTask'] as const;
const anything = [
  ...stages,
  'checkIn',
  'step',
  'device',
  'importLayout',
  'event',
  'choiceCard',
  'survey',
] as const;

const everything = [...anything, 'ban'] as const;

const candidates = ['person', 'match', 'programme', 'request', 'offer', ...papers];
const needs = ['person', 'match', 'programme', ...papers, 'request', 'offer', 'ban'];

/** Heavy, and of use on one screen: fetched when it is opened. */
const loadMatching = () => import('./queries/matching.ts');

const loadNeeds = () => import('./queries/needs.ts');

/** Who answers each question of `domain/views.ts`, and what the answer hangs on. */
export const answers: Answers = {
  navigation: { behind: everything, isPatient: true, answer: answerNavigation },
  programme: { behind: ['programme'], answer: answerProgramme },
  today: { behind: everything, answer: answerToday },
  people: { behind: ['person', 'match', 'programme'], answer: answerPeople },
  year: { behind: stages, answer: answerYear },
  nextYear: {
    behind: ['person', 'match', 'programme', 'request', 'offer'],
    answer: answerNextYear,
  },
  indicators: {
    behind: ['person', 'match', 'programme', 'survey'],
    answer: async (...asked) =>
      (await import('./queries/indicators.ts')).answerIndicators(...asked),
  },
  officialBase: {
    behind: ['person', 'match', 'programme', 'request', 'offer'],
    answer: async (...asked) => (await import('./queries/base.ts')).answerBase(...asked),
  },
  surveys: {
    behind: ['survey', 'match', 'programme'],
    answer: async (space) => (await import('./queries/surveys.ts')).answerSurveys(space),
  },
  surveySeats: {
    behind: ['survey', 'person', 'match', 'programme'],
    answer: async (space) => (await import('./queries/survey-seats.ts')).answerSurveySeats(space),
  },
  contingent: { behind: ['person'], answer: answerContingent },
  person: { behind: [...rows, ...papers, 'request', 'offer'], answer: answerPerson },
  mentoring: { behind: ['match', 'request', 'offer'], answer: answerMentoring },
  matching: {
    behind: needs,
    isPatient: true,
    answer: async (...asked) => (await loadMatching()).answerMatching(...asked),
  },
  mentorChoices: {
    behind: needs,
    answer: async (...asked) => (await loadMatching()).answerMentorChoices(...asked),
  },
  requests: {
    behind: needs,
    answer: async (...asked) => (await loadNeeds()).answerRequests(...asked),
  },
  offers: { behind: needs, answer: async (...asked) => (await loadNeeds()).answerOffers(...asked) },
  request: {
    behind: ['request'],
    answer: async (...asked) => (await loadNeeds()).answerRequest(...asked),
  },
  offer: {
    behind: ['offer'],
    answer: async (...asked) => (await loadNeeds()).answerOffer(...asked),
  },
  themes: {
    behind: ['request', 'offer'],
    answer: async (space) => (await loadNeeds()).answerThemes(space),
  },
  requestMap: {
    behind: ['request', 'offer', 'match'],
    answer: async (space) => (await loadNeeds()).answerRequestMap(space),
  },
  peopleByCode: {
    behind: ['person', 'match'],
    answer: async (...asked) => (await loadNeeds()).answerPeopleByCode(...asked),
  },
  personRows: { behind: ['person', 'match'], answer: answerPersonRows },
  matches: { behind: rows, answer: answerMatches },
  match: {
    behind: [...rows, ...papers, 'document', 'step', 'checkIn', 'survey'],
    answer: answerMatch,
  },
  meeting: { behind: rows, answer: answerMeeting },
  documents: { behind: ['document', 'person', 'match'], answer: answerDocuments },
  document: { behind: ['document', 'person', 'match'], answer: answerDocument },
  candidates: { behind: candidates, answer: answerCandidates },
  bans: { behind: ['ban', 'person'], answer: answerBans },
  deleted: { behind: everything, answer: answerDeleted },
  waiting: { behind: everything, answer: answerWaiting },
  queue: { behind: [...everything, 'log'], answer: answerQueue },
  calendar: {
    behind: [...rows, 'event'],
    answer: async (space, question) =>
      (await import('./queries/calendar.ts')).answerCalendar(space, question),
  },
  event: {
    behind: [...rows, 'event', 'choiceCard', 'ban', 'offer'],
    answer: async (space, question) =>
      (await import('./queries/event.ts')).answerEvent(space, question),
  },
  eventCandidates: {
    behind: ['person', 'match', 'request', 'offer'],
    answer: async (space) =>
      (await import('./queries/event-candidates.ts')).answerEventCandidates(space),
  },
  eventPairs: {
    behind: [...rows, 'event', 'choiceCard', 'ban', 'offer', 'request'],
    answer: async (space, question) =>
      (await import('./queries/event-pairs.ts')).answerEventPairs(space, question),
  },
  sync: { behind: [...anything, 'log'], answer: answerSync },
  journal: { behind: ['log'], answer: answerJournal },
};
