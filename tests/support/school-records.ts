import type { Closure, Match } from '../../src/domain/records/match.ts';
import { match } from '../../src/domain/records/match.ts';
import type { Meeting } from '../../src/domain/records/meeting.ts';
import { meeting } from '../../src/domain/records/meeting.ts';
import type { Offer } from '../../src/domain/records/offer.ts';
import { offer } from '../../src/domain/records/offer.ts';
import type { Person } from '../../src/domain/records/person.ts';
import { person } from '../../src/domain/records/person.ts';
import type { Programme } from '../../src/domain/records/programme.ts';
import { programme } from '../../src/domain/records/programme.ts';
import type { Request } from '../../src/domain/records/request.ts';
import { request } from '../../src/domain/records/request.ts';
import type { StageTask } from '../../src/domain/records/stage-task.ts';
import { stageTask } from '../../src/domain/records/stage-task.ts';
import type { StageEvidence } from '../../src/domain/programme/stage-evidence.ts';
import { readRecord } from '../../src/domain/record.ts';
import type { MeetingRow } from '../../src/domain/today/meeting-row.ts';
import type { MatchRow } from '../../src/domain/views.ts';

/** Records with only the fields that a test speaks of; the others are empty. */
export const aPerson = (id: string, fields: Partial<Person> = {}): Person => ({
  ...readRecord(person, id, new Map()),
  ...fields,
});

/** A pair of `alexey` and `masha` that runs since 1 September and meets on Tuesdays. */
export const aMatch = (id: string, fields: Partial<Match> = {}): Match => ({
  ...readRecord(match, id, new Map()),
  mentors: ['alexey'],
  mentees: ['masha'],
  status: { state: 'active', on: '2026-09-01', reason: '' },
  period: { from: '2026-09-01', until: '2027-05-25' },
  slot: '2-6',
  ...fields,
});

/** All that the end of a match has to say. */
export const toldClosure: Closure = {
  result: 'Данные за осень',
  talks: {
    mentor: { talk: 'held', because: '' },
    mentee: { talk: 'impossible', because: 'Уехал с родителями' },
  },
};

export const aMeeting = (id: string, date: string, fields: Partial<Meeting> = {}): Meeting => ({
  ...readRecord(meeting, id, new Map()),
  match: 'pair',
  state: 'held',
  when: { date, time: '', place: '' },
  ...fields,
});

export const aRow = (id: string, date: string, fields: Partial<MeetingRow> = {}): MeetingRow => ({
  id,
  match: 'pair',
  date,
  minutes: 45,
  state: 'held',
  ...fields,
});

export const anOffer = (mentor: string, fields: Partial<Offer> = {}): Offer => ({
  ...readRecord(offer, `offer-of-${mentor}`, new Map()),
  mentor,
  ...fields,
});

export const aRequest = (mentee: string, fields: Partial<Request> = {}): Request => ({
  ...readRecord(request, `request-of-${mentee}`, new Map()),
  mentee,
  ...fields,
});

/** Of `aProgramme`. */
export const aTask = (id: string, fields: Partial<StageTask> = {}): StageTask => ({
  ...readRecord(stageTask, id, new Map()),
  programme: 'programme',
  ...fields,
});

export const noEvidence: StageEvidence = {
  tasks: [],
  documents: [],
  consents: [],
  interviews: [],
  trainings: [],
};

export const aProgramme = (fields: Partial<Programme> = {}): Programme => ({
  ...readRecord(programme, 'programme', new Map()),
  firstYear: 2026,
  ...fields,
});

export const toMatchRow = (from: Match): MatchRow => ({
  id: from.id,
  model: from.model,
  official: from.official,
  title: from.title,
  theme: from.theme,
  mentors: [],
  mentees: [],
  state: from.status.state,
  period: from.period,
  lastMeetingOn: null,
  nextMeetingOn: null,
  meetingsHeld: 0,
  hasOrder: false,
});
