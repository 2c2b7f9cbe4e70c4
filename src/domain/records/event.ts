import * as v from 'valibot';
import { type RecordOf, set, text, value } from '../record.ts';

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const talk = v.object({ table: v.number(), mentorId: v.string(), menteeIds: v.array(v.string()) });

const clock = v.object({
  round: v.pipe(v.number(), v.integer(), v.minValue(1)),
  startedAtMillis: v.number(),
  pausedAtMillis: v.nullable(v.number()),
});

export const eventKinds = ['speed', 'training', 'career', 'celebration', 'other'] as const;

/** Something that many come to. Of a speed evening also its tables, rounds and plan. */
export const event = {
  table: 'event',
  fields: {
    kind: value(v.picklist(eventKinds), 'speed'),
    title: text(200),
    when: value(v.object({ date: v.string(), time: v.string(), place: v.string() }), {
      date: '',
      time: '',
      place: '',
    }),
    mentors: set(),
    mentees: set(),
    /** Who is not here, at the door or later in the evening. */
    absent: set(),
    tables: value(whole(1, 100), 6),
    rounds: value(whole(1, 100), 8),
    minutes: value(whole(1, 120), 7),
    changeMinutes: value(whole(0, 30), 1),
    menteesAtTable: value(v.picklist([1, 2]), 1),
    /** Talks that somebody asked for. */
    requested: value(v.array(v.object({ mentorId: v.string(), menteeId: v.string() })), []),
    seed: value(whole(0, 2 ** 31), 1, 'auto'),
    /** Round by round, as `planRotation` gives it; those not played yet change when somebody is absent. */
    plan: value(v.array(v.array(talk)), [], 'auto'),
    /** When which round began, and since when it stands still; `null` before the evening. */
    clock: value(v.nullable(clock), null, 'auto'),
    note: text(4000),
  },
} as const;

export type SchoolEvent = RecordOf<typeof event>;
export type EventKind = SchoolEvent['kind'];
export type EveningClock = NonNullable<SchoolEvent['clock']>;
