import type { CalendarView } from './calendar-view.ts';
import type { BaseKind } from './bases/base-columns.ts';
import type { BaseView } from './bases/base-view.ts';
import type { LocalDate } from './dates.ts';
import type { JournalRow } from './exchange/journal.ts';
import type { MatchReadiness, PersonReadiness } from './gates/readiness.ts';
import type { Counted, Figure, Indicators } from './indicators/count-indicators.ts';
import type { Json } from './json.ts';
import type { Candidate } from './matching/list-candidates.ts';
import type { SideAverages } from './surveys/average-surveys.ts';
import type { KnownSurvey } from './surveys/survey-form.ts';
import type { SurveySeat } from './surveys/survey-seats.ts';
import type { RecordId } from './op.ts';
import type { RegisterCount } from './programme/contingent.ts';
import type { Stage } from './programme/stage.ts';
import type { MatchingQuestion, MatchingView } from './pairing/matching-plan.ts';
import type { NeedsQuestion, OfferRow, RequestRow } from './pairing/needs-view.ts';
import type { ThemeOfMap } from './pairing/request-map.ts';
import type { CheckIn } from './records/check-in.ts';
import type { ChoiceCard } from './records/choice-card.ts';
import type { Clearance } from './records/clearance.ts';
import type { DocumentKind } from './records/document.ts';
import type { Consent } from './records/consent.ts';
import type { Interview } from './records/interview.ts';
import type { SchoolDocument } from './records/document.ts';
import type { SchoolEvent } from './records/event.ts';
import type { Match, MatchState } from './records/match.ts';
import type { Model } from './records/forms.ts';
import type { Meeting } from './records/meeting.ts';
import type { Offer } from './records/offer.ts';
import type { Person } from './records/person.ts';
import type { CircleOfInfluence } from './records/circles.ts';
import type { Programme } from './records/programme.ts';
import type { Request } from './records/request.ts';
import type { StageTask } from './records/stage-task.ts';
import type { Training } from './records/training.ts';
import type { Step } from './records/step.ts';
import type { ChoiceInput, ChoiceResult, ChosenPair } from './rotation/pair-by-choice.ts';
import type { EveningSummary } from './rotation/seat-event.ts';
import type { SyncView } from './sync-view.ts';
import type { TodayView } from './today/today-view.ts';

/**
 * What a screen can watch: the question by name, its parameters, its answer. The answer comes again
 * whenever the records behind it change, on this device or by exchange.
 */
export type Queries = {
  navigation: Query<{ today: LocalDate }, NavigationView>;
  programme: Query<Record<string, never>, Programme | null>;
  today: Query<{ today: LocalDate }, TodayView>;
  /** One school year; `null` is the one that runs. */
  year: Query<{ today: LocalDate; programme: RecordId | null }, YearView | null>;
  nextYear: Query<Record<string, never>, NextYearView | null>;
  contingent: Query<{ on: LocalDate }, RegisterCount>;
  /** What participants answered before and after. */
  surveys: Query<Record<string, never>, readonly SideAverages[] | null>;
  /** Who has a survey to fill in this year, and who has filled it in. */
  surveySeats: Query<Record<string, never>, readonly SurveySeatRow[]>;
  indicators: Query<{ today: LocalDate }, IndicatorsView | null>;
  /** Of the year that runs; `null` where no year has arrived. */
  officialBase: Query<{ kind: BaseKind; today: LocalDate }, BaseView | null>;
  people: Query<PeopleQuestion, PeopleView>;
  person: Query<{ id: RecordId }, PersonView | null>;
  mentoring: Query<Record<string, never>, MentoringCounts>;
  matching: Query<MatchingQuestion, MatchingView>;
  /** Whom else the mentee of a request could have; the best first. */
  mentorChoices: Query<MatchingQuestion & { id: RecordId }, readonly Candidate[]>;
  requests: Query<NeedsQuestion, readonly RequestRow[]>;
  offers: Query<NeedsQuestion, readonly OfferRow[]>;
  request: Query<{ id: RecordId }, Request | null>;
  offer: Query<{ id: RecordId }, Offer | null>;
  /** What others asked for and offered already, the most frequent first. */
  themes: Query<Record<string, never>, readonly string[]>;
  requestMap: Query<Record<string, never>, readonly ThemeOfMap[]>;
  /** Whose printed form carries this short code; in a big school two can share one. */
  peopleByCode: Query<{ code: string }, readonly PersonRow[]>;
  personRows: Query<{ ids: readonly RecordId[] }, readonly PersonRow[]>;
  matches: Query<{ states: readonly MatchState[] }, readonly MatchRow[]>;
  match: Query<{ id: RecordId; today: LocalDate }, MatchView | null>;
  meeting: Query<{ id: RecordId }, MeetingView | null>;
  documents: Query<Record<string, never>, readonly DocumentRow[]>;
  document: Query<{ id: RecordId }, DocumentView | null>;
  /** Days from `from` to `until`, both included. */
  calendar: Query<{ from: LocalDate; until: LocalDate }, CalendarView>;
  event: Query<{ id: RecordId }, EventView | null>;
  /** Whom an event can be prepared with at one touch. */
  eventCandidates: Query<Record<string, never>, EventCandidates>;
  /** What the cards of choice propose. */
  eventPairs: Query<{ id: RecordId; today: LocalDate }, EventPairsView | null>;
  deleted: Query<Record<string, never>, readonly DeletedRow[]>;
  waiting: Query<Record<string, never>, readonly WaitingField[]>;
  queue: Query<{ limit: number }, QueueView>;
  sync: Query<Record<string, never>, SyncView>;
  /** Everybody who takes part or wants to, with what is missing. */
  candidates: Query<{ today: LocalDate }, readonly CandidateRow[]>;
  bans: Query<Record<string, never>, readonly BanRow[]>;
  /** The tries to exchange, the latest first. */
  journal: Query<{ limit: number }, JournalView>;
};

type Query<Question, Answer> = { readonly question: Question; readonly answer: Answer };

export type YearView = {
  readonly programme: Programme;
  /** All seven, in order. */
  readonly stages: readonly Stage[];
  /** The road map, in its order. */
  readonly tasks: readonly StageTask[];
  /** Tasks that were taken off the road map and can come back. */
  readonly removedTasks: readonly RecordId[];
  /** Late, in a stage that is not done. */
  readonly overdueTasks: readonly RecordId[];
  /** The latest order that launched the programme. */
  readonly launchOrder: Pick<SchoolDocument, 'id' | 'number' | 'on'> | null;
  /** Every school year that is known, the latest first. */
  readonly years: readonly Pick<Programme, 'id' | 'firstYear' | 'status'>[];
};

/** What can go over from the year that runs into the next one. */
export type NextYearView = {
  readonly programme: Pick<Programme, 'id' | 'firstYear'>;
  /** Everyone with an offer that is not finished. */
  readonly mentors: readonly {
    readonly offer: RecordId;
    readonly isReserve: boolean;
    readonly person: PersonRow;
  }[];
  readonly openRequests: number;
  readonly runningMatches: number;
  readonly classes: readonly { readonly schoolClass: string; readonly pupils: number }[];
  /** Of whom some leave although the school goes on. */
  readonly ninthGraders: readonly PersonRow[];
};

/** The official indicators of the year that runs, with the names behind every number. */
export type IndicatorsView = Omit<Indicators, 'figures'> & {
  readonly programme: Programme;
  /** In the whole register. */
  readonly everyone: number;
  readonly figures: readonly FigureView[];
};

export type FigureView = {
  readonly figure: Figure;
  /** In the order of the alphabet. */
  readonly counted: readonly (Omit<Counted, 'people'> & {
    readonly people: readonly PersonRow[];
  })[];
  readonly unknown: readonly PersonRow[];
};

/** The numbers beside the places of the rail. */
export type NavigationView = {
  readonly attention: number;
  readonly people: number;
  readonly matches: number;
};

/** The numbers beside the tabs of mentoring. */
export type MentoringCounts = {
  /** Requests that wait for a mentor. */
  readonly requests: number;
  /** People with an offer in this programme. */
  readonly mentors: number;
  /** Proposed ones included. */
  readonly matches: number;
  readonly finished: number;
};

export type PeopleQuestion = {
  readonly text: string;
  readonly circle: CircleOfInfluence | null;
  readonly schoolClass: string | null;
  readonly role: 'mentee' | 'mentor' | 'none' | null;
  /** The window of rows that is wanted. */
  readonly offset: number;
  readonly limit: number;
};

export type PeopleView = {
  /** Everyone in the register, whatever the filters. */
  readonly everyone: number;
  /** Everyone who fits the filters; `rows` is a window of them. */
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly PersonRow[];
  readonly circles: readonly { readonly circle: CircleOfInfluence; readonly count: number }[];
  readonly classes: readonly string[];
};

/** A person in a list, a pair, a picker. */
export type PersonRow = {
  readonly id: RecordId;
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic: string;
  readonly circle: CircleOfInfluence;
  readonly schoolClass: string;
  readonly position: string;
  readonly workplace: string;
  /** For the grammar of sentences. */
  readonly sex: 'female' | 'male' | null;
  /** Own, or the guardian's where there is none. */
  readonly phone: string;
  readonly isMentee: boolean;
  readonly isMentor: boolean;
};

export type PersonView = {
  readonly person: Person;
  readonly requests: readonly Request[];
  readonly offers: readonly Offer[];
  readonly matches: readonly MatchRow[];
  readonly consents: readonly Consent[];
  readonly clearances: readonly Clearance[];
  readonly trainings: readonly Training[];
  readonly interviews: readonly Interview[];
  readonly waiting: readonly WaitingField[];
  readonly isDeleted: boolean;
};

export type MatchRow = {
  readonly id: RecordId;
  readonly model: Model;
  readonly official: Match['official'];
  readonly title: string;
  readonly theme: string;
  readonly mentors: readonly PersonRow[];
  readonly mentees: readonly PersonRow[];
  readonly state: MatchState;
  readonly period: Match['period'];
  readonly lastMeetingOn: LocalDate | null;
  readonly nextMeetingOn: LocalDate | null;
  readonly meetingsHeld: number;
  /** An order names it. */
  readonly hasOrder: boolean;
};

export type MatchView = {
  readonly match: Match;
  readonly row: MatchRow;
  readonly supervisor: PersonRow | null;
  readonly steps: readonly Step[];
  /** The latest first; planned ones before held ones. */
  readonly meetings: readonly Meeting[];
  readonly checkIns: readonly CheckIn[];
  /** Deleted ones included. */
  readonly surveys: readonly KnownSurvey[];
  /** Whose yes a proposal needs, by the key of their answer; empty once it is no proposal. */
  readonly answerers: readonly string[];
  /** The kept papers that name it, the latest first. */
  readonly papers: readonly DocumentRow[];
  /** What keeps the match from beginning. */
  readonly readiness: MatchReadiness;
  readonly waiting: readonly WaitingField[];
  readonly isDeleted: boolean;
};

export type SurveySeatRow = SurveySeat & {
  readonly row: PersonRow;
  readonly otherRows: readonly PersonRow[];
};

export type MeetingView = {
  readonly meeting: Meeting;
  readonly row: MatchRow;
  /** 7 in «Встреча 7». */
  readonly number: number;
  readonly waiting: readonly WaitingField[];
};

export type CandidateRow = PersonReadiness & {
  readonly row: PersonRow;
  /** «Старкова Ирина Викторовна, мать» */
  readonly guardian: string;
  /** As on the printed form: see `papers/short-code.ts`. */
  readonly code: string;
};

export type BanRow = {
  readonly id: RecordId;
  readonly people: readonly PersonRow[];
  readonly reason: string;
};

/** A kept paper in a list, without its words. */
export type DocumentRow = {
  readonly id: RecordId;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly number: string;
  readonly on: LocalDate;
  readonly people: readonly PersonRow[];
  readonly matches: readonly RecordId[];
};

export type DocumentView = {
  readonly row: DocumentRow;
  /** In the marks of `papers/paper-blocks.ts`. */
  readonly text: string;
  readonly isDeleted: boolean;
};

export type EventView = {
  readonly event: SchoolEvent;
  /** Everyone who is invited or stands in the plan. */
  readonly people: readonly PersonRow[];
  readonly summary: EveningSummary;
  readonly cards: readonly ChoiceCard[];
  /** Those who chose each other. */
  readonly mutual: readonly ChosenPair[];
  readonly waiting: readonly WaitingField[];
  readonly isDeleted: boolean;
};

/** Mentors with an offer and a free place, and mentees with an open request. */
export type EventCandidates = {
  readonly mentors: readonly PersonRow[];
  readonly mentees: readonly PersonRow[];
};

export type EventPairsView = {
  readonly event: SchoolEvent;
  readonly people: readonly PersonRow[];
  readonly result: ChoiceResult;
  readonly mentors: ChoiceInput['mentors'];
  /** What was accepted before. */
  readonly made: readonly MatchRow[];
};

export type DeletedRow = {
  readonly table: string;
  readonly id: RecordId;
  readonly subject: Subject;
  readonly deletedAtMillis: number;
  readonly isEditedSince: boolean;
};

/** What a record is about, for sentences: the people and the day, never a ready text. */
export type Subject = {
  readonly people: readonly PersonRow[];
  readonly title: string;
  readonly date: LocalDate | null;
};

/** Different values that wait in one field until somebody decides. */
export type WaitingField = {
  readonly table: string;
  readonly id: RecordId;
  /** As in `Op`. */
  readonly path: string;
  readonly subject: Subject;
  readonly values: readonly WaitingValue[];
};

export type WaitingValue = {
  readonly value: Json;
  readonly device: string;
  readonly isThisDevice: boolean;
  readonly atMillis: number;
};

/** What was done here and has no receipt yet, readable, and how much there is; the newest first. */
export type QueueView = { readonly total: number; readonly acts: readonly QueueAct[] };

export type JournalView = { readonly total: number; readonly rows: readonly JournalRow[] };

/** One change, as all the numbers of exchange count them, and what it did. */
export type QueueAct = {
  readonly stamp: string;
  readonly atMillis: number;
  readonly deeds: readonly QueueDeed[];
};

export type QueueDeed = {
  readonly kind: 'created' | 'edited' | 'deleted' | 'restored';
  readonly table: string;
  readonly id: RecordId;
  readonly subject: Subject;
  readonly fields: readonly string[];
  /** How many records of this table the same act touched. */
  readonly records: number;
};
