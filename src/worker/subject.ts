import type { LocalDate } from '../domain/dates.ts';
import type { Json } from '../domain/json.ts';
import { shownValue } from '../domain/merge.ts';
import type { RecordId } from '../domain/op.ts';
import { readRecord } from '../domain/record.ts';
import { ban } from '../domain/records/ban.ts';
import { checkIn } from '../domain/records/check-in.ts';
import { clearance } from '../domain/records/clearance.ts';
import { consent } from '../domain/records/consent.ts';
import { device } from '../domain/records/device.ts';
import { document } from '../domain/records/document.ts';
import { interview } from '../domain/records/interview.ts';
import { choiceCard } from '../domain/records/choice-card.ts';
import { event } from '../domain/records/event.ts';
import { match } from '../domain/records/match.ts';
import { meeting } from '../domain/records/meeting.ts';
import { offer } from '../domain/records/offer.ts';
import { programme } from '../domain/records/programme.ts';
import { request } from '../domain/records/request.ts';
import { survey } from '../domain/records/survey.ts';
import { step } from '../domain/records/step.ts';
import { training } from '../domain/records/training.ts';
import type { Subject } from '../domain/views.ts';
import type { StoredRecord } from '../storage/store.ts';
import { personRows } from './rows.ts';
import type { People } from './register.ts';

/** What a record of any kind is about: whom and which day, for a sentence on the screen. */
export function subjectOf(register: People, { table, id, state }: StoredRecord): Subject {
  switch (table) {
    case 'person':
      return about(register, [id]);
    case 'request':
      return about(register, [readRecord(request, id, state).mentee]);
    case 'offer':
      return about(register, [readRecord(offer, id, state).mentor]);
    case 'match': {
      const { mentors, mentees, title } = readRecord(match, id, state);
      return about(register, [...mentors, ...mentees], title);
    }
    case 'meeting':
      return ofMatch(register, shownValue(state, 'match'), {
        date: readRecord(meeting, id, state).when.date,
      });
    case 'step':
      return ofMatch(register, shownValue(state, 'match'), {
        title: readRecord(step, id, state).words,
      });
    case 'checkIn':
      return ofMatch(register, shownValue(state, 'match'), {
        date: readRecord(checkIn, id, state).on,
      });
    case 'survey':
      return about(register, [readRecord(survey, id, state).person]);
    case 'ban':
      return about(register, readRecord(ban, id, state).people);
    case 'consent':
      return about(register, [readRecord(consent, id, state).person]);
    case 'clearance':
      return about(register, [readRecord(clearance, id, state).person]);
    case 'interview':
      return about(register, [readRecord(interview, id, state).mentor]);
    case 'training': {
      const { people, topic, on } = readRecord(training, id, state);
      return about(register, people, topic, on);
    }
    case 'document': {
      const { people, title, on } = readRecord(document, id, state);
      return about(register, people, title, on);
    }
    case 'event': {
      const { title, when } = readRecord(event, id, state);
      return about(register, [], title, when.date || null);
    }
    case 'choiceCard':
      return about(register, [readRecord(choiceCard, id, state).person]);
    case 'programme':
      return about(register, [], readRecord(programme, id, state).school);
    case 'device':
      return about(register, [], readRecord(device, id, state).name);
    default:
      return about(register, []);
  }
}

function about(
  register: People,
  people: readonly RecordId[],
  title = '',
  date: LocalDate | null = null,
): Subject {
  return { people: personRows(register, people), title, date };
}

function ofMatch(
  register: People,
  id: Json | undefined,
  { title = '', date = '' }: { title?: string; date?: LocalDate },
): Subject {
  const kept = typeof id === 'string' ? register.matches.get(id) : undefined;
  const people = kept ? [...kept.record.mentors, ...kept.record.mentees] : [];
  return about(register, people, title || (kept?.record.title ?? ''), date || null);
}
