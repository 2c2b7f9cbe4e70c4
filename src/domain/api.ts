import type { BaseKind } from './bases/base-columns.ts';
import type { Change } from './changes.ts';
import type { ParcelFile, ParcelFileFailure, ParcelsTaken } from './exchange/parcel-file.ts';
import type { LocalDate } from './dates.ts';
import type { DraftChoice, ImportDraft, ImportFailure, ImportRow } from './import/draft.ts';
import type { Json } from './json.ts';
import type { Pin } from './matching/matching-input.ts';
import type { SwapFailure } from './matching/swap-mentors.ts';
import type { RecordId } from './op.ts';
import type { Outcome } from './outcome.ts';
import type { PaperWish } from './papers/draft-papers.ts';
import type { NumberedDraft } from './papers/paper-draft.ts';
import type { Ending } from './pairing/answers.ts';
import type { ChosenOfPlan, MatchingQuestion, PlanChanged } from './pairing/matching-plan.ts';
import type { ChangeFailure } from './plan-change.ts';
import type { NextYearChoice } from './programme/next-year.ts';
import type { SchoolEvent } from './records/event.ts';
import type { MatchAnswer } from './records/match.ts';
import type { Programme } from './records/programme.ts';
import type { RotationFailure } from './rotation/rotation.ts';
import type { EndpointTest, EndpointTestFailure } from './sync-view.ts';
import type { Queries } from './views.ts';

/**
 * All that the page may ask the worker. The worker's object satisfies it, the page wraps it; they
 * share nothing else. Everything crosses as plain data; callbacks cross as Comlink proxies.
 */
export type Api = {
  /** Opens the database. Which one: the school's own, or the example, which lives in a database apart. */
  start: (space: Space) => Promise<StartView>;
  /** Resolves when another tab has taken the database away, for a newer version or for good. */
  whenRetired: () => Promise<void>;
  createProgramme: (fields: NewProgramme) => Promise<Outcome<null, SaveFailure>>;
  /** Fills the (empty) example space. */
  fillExample: (onProgress: (part: number) => void) => Promise<Outcome<null, SaveFailure>>;
  /** Removes every trace of the example space from this device. */
  removeExample: () => Promise<void>;
  /** Takes a link made by `invitation` on another device; what the programme holds then arrives by exchange. */
  joinProgramme: (
    link: string,
    device: NewDevice,
  ) => Promise<Outcome<null, JoinFailure | SaveFailure>>;

  /** Answers at once and again after every change behind the question. The returned function ends it. */
  watch: <Name extends keyof Queries>(
    name: Name,
    question: Queries[Name]['question'],
    onAnswer: (answer: Queries[Name]['answer']) => void,
  ) => Promise<() => void>;

  /** All of the changes or none. `ok` means durable on this device. */
  do: (changes: readonly Change[]) => Promise<Outcome<Saved, ChangeFailure | SaveFailure>>;
  /** Takes an act back, as a new change; what others wrote meanwhile stays. */
  undo: (act: string) => Promise<Outcome<Saved, ChangeFailure | SaveFailure>>;
  newId: () => Promise<string>;
  /** Archives the year that runs and begins the one after it, as one act. */
  startNextYear: (choice: NextYearChoice) => Promise<Outcome<Saved, ChangeFailure | SaveFailure>>;

  /**
   * Writes an event, a new one where there is none with this id. The rounds of a speed evening are
   * planned anew in the same act; those that have begun stay as they were.
   */
  saveEvent: (
    id: RecordId,
    fields: EventEdit,
  ) => Promise<Outcome<Saved, ChangeFailure | SaveFailure | RotationFailure>>;
  /** The pairs of the cards become proposals; everyone else's request says when the search goes on. */
  acceptChoices: (
    event: RecordId,
    searchGoesOn: string,
    today: LocalDate,
  ) => Promise<Outcome<Saved, ChangeFailure | SaveFailure>>;

  /** Unfinished forms, kept on this device only and never exchanged. `null` forgets one. */
  saveDraft: (key: string, form: Json) => Promise<Outcome<null, SaveFailure>>;
  readDraft: (key: string) => Promise<Json>;

  /** The text of papers, to be edited before they are printed and kept. Nothing is saved. */
  draftPapers: (wish: PaperWish) => Promise<readonly NumberedDraft[]>;
  /** Makes proposals of the chosen lines of a plan; one act. */
  acceptMatching: (
    question: MatchingQuestion,
    chosen: ChosenOfPlan,
  ) => Promise<Outcome<Saved, PlanChanged | ChangeFailure | SaveFailure>>;
  /** The pins with which two requests have each other's mentors. */
  swapInMatching: (
    question: MatchingQuestion,
    first: RecordId,
    second: RecordId,
  ) => Promise<Outcome<readonly Pin[], SwapFailure>>;

  /** A no ends the proposal and lets its mentee look again. */
  answerProposal: (given: GivenAnswer) => Promise<Outcome<Saved, ChangeFailure | SaveFailure>>;
  /** The coordinator takes a proposal back: its mentee looks again. */
  withdrawProposal: (match: RecordId) => Promise<Outcome<Saved, ChangeFailure | SaveFailure>>;
  /** With the search for another mentor, if it goes on; one act. */
  endMatch: (
    id: RecordId,
    ending: Ending & { readonly on: LocalDate },
  ) => Promise<Outcome<Saved, ChangeFailure | SaveFailure>>;

  openImport: (
    source: ImportSource,
    onProgress: (part: number) => void,
  ) => Promise<Outcome<ImportDraft, ImportFailure>>;
  reviseImport: (choice: DraftChoice) => Promise<ImportDraft | null>;
  importRows: (offset: number, limit: number) => Promise<readonly ImportRow[]>;
  acceptImport: (
    onProgress: (part: number) => void,
  ) => Promise<Outcome<Saved, ChangeFailure | SaveFailure>>;
  closeImport: () => Promise<void>;

  /** An official base of the year that runs, as .xlsx; `null` where no year has arrived. */
  makeBaseFile: (kind: BaseKind) => Promise<Uint8Array<ArrayBuffer> | null>;

  exchangeNow: () => Promise<void>;
  /** A link whose fragment carries the address and the key: whoever has it can read everything. */
  invitation: (appAddress: string) => Promise<string | null>;
  addEndpoint: (
    url: string,
    registrationCode: string,
  ) => Promise<Outcome<null, AddressFailure | SaveFailure>>;
  /** Asks what is at an address, and nothing else: no test counts as an exchange. */
  testEndpoint: (id: string) => Promise<Outcome<EndpointTest, EndpointTestFailure>>;
  removeEndpoint: (id: string) => Promise<void>;
  /** Everything that this device has, sealed, for a device that no network reaches. */
  makeParcelFile: (
    onProgress: (part: number) => void,
  ) => Promise<Outcome<ParcelFile, ParcelFileFailure | SaveFailure>>;
  /** Twice is once; what is refused has changed nothing. */
  takeParcelFile: (
    bytes: Uint8Array,
    onProgress: (part: number) => void,
  ) => Promise<Outcome<ParcelsTaken, ParcelFileFailure | SaveFailure>>;
  /** What the page notices and the worker cannot: visible again, online, about to be hidden. */
  noteMoment: (moment: 'visible' | 'hidden' | 'online') => Promise<void>;
  /** Everything as one readable text (JSON), for the worst day. */
  exportEverything: () => Promise<string>;
  /** Reads the whole database: for whoever asks where the room went, not for every screen. */
  measureRoom: () => Promise<RoomParts>;
};

/** Bytes of what rests on this device, by what it is for; keys and indexes are not counted. */
export type RoomParts = {
  readonly records: number;
  readonly ownSegments: number;
  /** What other devices wrote: forgotten once a summary of the log covers it. */
  readonly otherSegments: number;
  /** The way back from what was done lately. */
  readonly acts: number;
};

/** What people say of an event; the rest is the planner's and the clock's. */
export type EventEdit = Partial<Omit<SchoolEvent, 'id' | 'plan' | 'clock'>>;
/** `answerer` as in `Match.answers`: a person's id, or `guardian:` and the id of the child. */
export type GivenAnswer = {
  readonly match: RecordId;
  readonly answerer: string;
  readonly answer: MatchAnswer;
};

export type Space = 'school' | 'example';

export type StartView =
  | { readonly state: 'new' }
  | {
      readonly state: 'ready';
      readonly programme: Programme | null;
      readonly head: number;
      readonly device: string;
      /** What stands under `handedOverDraft`: known before the first name is shown. */
      readonly handedOver: Json;
    }
  /** The browser holds a newer database than this version understands. */
  | { readonly state: 'newer-database' }
  | { readonly state: 'broken'; readonly reason: string };

export type NewProgramme = {
  readonly school: string;
  readonly place: string;
  readonly zone: string;
  readonly firstYear: number;
  readonly coordinator: string;
  readonly device: NewDevice;
  /** Where the app came from; the endpoint is looked for there. */
  readonly appAddress: string;
};

export type NewDevice = { readonly name: string; readonly kind: 'laptop' | 'phone' | 'tablet' };

/** `act` names what was done, for undo. */
export type Saved = { readonly act: string };

export type SaveFailure =
  | { readonly type: 'storage-full' }
  | { readonly type: 'storage-broken'; readonly reason: string }
  /** Another tab runs a newer version, or took the database away: this one writes nothing any more. */
  | { readonly type: 'storage-retired' }
  | { readonly type: 'no-programme' }
  | { readonly type: 'nothing-to-undo' };

export type JoinFailure =
  | { readonly type: 'not-an-invitation' }
  | { readonly type: 'already-joined' };

export type AddressFailure = { readonly type: 'not-an-address' };

export type ImportSource =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string };
