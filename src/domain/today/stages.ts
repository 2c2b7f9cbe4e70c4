import { daysBetween, isLocalDate, type LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { Match } from '../records/match.ts';
import type { Model } from '../records/forms.ts';
import type { Offer } from '../records/offer.ts';
import type { Programme } from '../records/programme.ts';
import { isRunning } from './figures.ts';
import { isHeldBy, type RowsByMatch } from './meeting-row.ts';

type StageNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type Stage = {
  readonly number: StageNumber;
  /** `current` is the first stage that is not done; `part` has some evidence, though its turn has not come. */
  readonly state: 'done' | 'current' | 'part' | 'none';
  /** 0 to 1. */
  readonly part: number;
  /** What speaks for it: so many of so many. */
  readonly evidence: { readonly count: number; readonly of: number };
};

type StagesInput = {
  readonly today: LocalDate;
  readonly programme: Programme | null;
  readonly requests: number;
  readonly offers: readonly Pick<Offer, 'mentor'>[];
  readonly matches: readonly Match[];
  readonly rowsByMatch: RowsByMatch;
};

/**
 * The seven official stages, each closed by what the records show and by nothing else: conditions,
 * base of mentees, base of mentors, selection, pairs, their work, its completion.
 */
export function computeStages(given: StagesInput): readonly Stage[] {
  const started = given.matches.filter((match) => match.status.state !== 'proposed');
  const closed = started.filter((match) => match.status.state === 'closed');
  const withResult = closed.filter((match) => match.result.trim() !== '');
  const parts = [
    share(given.programme ? 1 : 0, 1),
    share(Math.min(1, given.requests), 1, given.requests),
    share(Math.min(1, given.offers.length), 1, given.offers.length),
    selectionPart(given),
    share(Math.min(1, started.length), 1, started.length),
    workPart(given, started),
    share(withResult.length, started.length),
  ];
  const current = parts.findIndex(({ part }) => part < 1);
  return parts.map(({ part, evidence }, index) => ({
    number: stageNumbers[index] ?? 7,
    state: stateOf(part, index === current),
    part,
    evidence,
  }));
}

const stageNumbers: readonly StageNumber[] = [1, 2, 3, 4, 5, 6, 7];

function stateOf(part: number, isCurrent: boolean): Stage['state'] {
  if (part >= 1) return 'done';
  if (isCurrent) return 'current';
  return part > 0 ? 'part' : 'none';
}

const share = (reached: number, of: number, count = reached) => ({
  part: of === 0 ? 0 : reached / of,
  evidence: { count, of },
});

/** Until trainings are recorded: a mentor who works was selected, if what they offer is known. */
function selectionPart({ matches, offers }: StagesInput) {
  const mentors = new Set<RecordId>(matches.filter(isRunning).flatMap((match) => match.mentors));
  const offering = new Set(offers.map((offer) => offer.mentor));
  return share([...mentors].filter((mentor) => offering.has(mentor)).length, mentors.size);
}

/** Acquaintance, trial, planning, work, closing meeting; a flash or a speed talk is one meeting. */
const meetingsOfArc: Readonly<Record<Model, number>> = {
  traditional: 5,
  peer: 5,
  group: 5,
  reverse: 5,
  flash: 1,
  speed: 1,
};

/**
 * The work is done when every match has come to its end. Until then a match counts by its meetings,
 * yet no further than its time has gone: five meetings in October do not end a school year.
 */
function workPart({ today, rowsByMatch }: StagesInput, started: readonly Match[]) {
  const isHeld = isHeldBy(today);
  const met = started.map((match) => (rowsByMatch.get(match.id) ?? []).filter(isHeld).length);
  const progress = started.map((match, index) => {
    if (match.status.state === 'closed') return 1;
    const arc = Math.min(1, (met[index] ?? 0) / meetingsOfArc[match.model]);
    return Math.min(arc, elapsedPart(match.period, today));
  });
  const part = progress.reduce((sum, one) => sum + one, 0) / Math.max(1, started.length);
  const withMeetings = met.filter((meetings) => meetings > 0).length;
  return { part, evidence: { count: withMeetings, of: started.length } };
}

/** Below 1 while the match runs; a half where its time is not known. */
function elapsedPart({ from, until }: Match['period'], today: LocalDate): number {
  if (!isLocalDate(from) || !isLocalDate(until) || until <= from) return 0.5;
  return Math.min(0.99, Math.max(0, daysBetween(from, today) / daysBetween(from, until)));
}
