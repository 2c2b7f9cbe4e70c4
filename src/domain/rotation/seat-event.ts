import type { RecordId } from '../op.ts';
import { type Outcome, done } from '../outcome.ts';
import { eventToRotationInput } from '../pairing/event-records.ts';
import type { ReadRecords } from '../read-records.ts';
import type { SchoolEvent } from '../records/event.ts';
import { describeRotation } from './describe-rotation.ts';
import { countBegunRounds } from './evening-clock.ts';
import { planRotation } from './plan-rotation.ts';
import type { Rotation, RotationFailure, Talk, TalkCount, UnmetRequest } from './rotation.ts';

/** The rounds of an event as it is now; those that have begun stay. Other kinds of event have none. */
export function seatEvent(
  event: SchoolEvent,
  records: ReadRecords,
  nowMillis: number,
): Outcome<Rotation['rounds'], RotationFailure> {
  if (event.kind !== 'speed') return done([]);
  const begun = countBegunRounds(event, nowMillis);
  const planned = planRotation(eventToRotationInput(event, records, begun));
  return planned.ok ? done(planned.value.rounds) : planned;
}

/** What the coordinator asks about a plan. */
export type EveningSummary = {
  readonly talks: number;
  /** Of those who are here; `null` where there is nobody. */
  readonly ofMentors: TalkRange | null;
  readonly ofMentees: TalkRange | null;
  readonly unmetRequests: readonly UnmetRequest[];
  /** A round to come seats somebody who is not here (any more): two devices met, or a list changed. */
  readonly isStale: boolean;
};

type TalkRange = { readonly least: number; readonly most: number };

export function summariseEvening(
  event: SchoolEvent,
  records: ReadRecords,
  nowMillis: number,
): EveningSummary {
  const input = eventToRotationInput(event, records);
  const { mentors, mentees, unmetRequests } = describeRotation(input, event.plan);
  const here = new Set(
    [...event.mentors, ...event.mentees].filter((id) => !event.absent.includes(id)),
  );
  const coming = event.plan.slice(countBegunRounds(event, nowMillis));
  return {
    talks: event.plan.flat().reduce((sum, { menteeIds }) => sum + menteeIds.length, 0),
    ofMentors: rangeOf(mentors, here),
    ofMentees: rangeOf(mentees, here),
    unmetRequests,
    isStale: coming.flat().some((talk) => seatedAt(talk).some((id) => !here.has(id))),
  };
}

const seatedAt = ({ mentorId, menteeIds }: Talk): readonly RecordId[] => [mentorId, ...menteeIds];

function rangeOf(counts: readonly TalkCount[], here: ReadonlySet<RecordId>): TalkRange | null {
  const talks = counts.filter(({ personId }) => here.has(personId)).map((one) => one.talks);
  return talks.length === 0 ? null : { least: Math.min(...talks), most: Math.max(...talks) };
}
