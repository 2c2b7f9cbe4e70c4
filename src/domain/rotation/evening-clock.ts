import type { EveningClock, SchoolEvent } from '../records/event.ts';

/** Where a speed evening stands. */
export type EveningMoment =
  | { readonly phase: 'before' }
  /** `change`: the round is over, and the mentees walk to the next table. */
  | {
      readonly phase: 'talk' | 'change';
      /** 1 is the first; during a change, the one that has just ended. */
      readonly round: number;
      readonly leftMillis: number;
      readonly lengthMillis: number;
      readonly isPaused: boolean;
    }
  | { readonly phase: 'over' };

type Timed = Pick<SchoolEvent, 'clock' | 'plan' | 'minutes' | 'changeMinutes'>;

const minuteMillis = 60_000;

/**
 * The clock is read, never wound: rounds follow each other by themselves, and whoever opens the
 * evening after a reload, a kill or in another tab reads the same moment from the same record. A
 * laptop whose clock was set back waits in the round that began.
 */
export function readEveningClock(event: Timed, nowMillis: number): EveningMoment {
  const { clock, plan, minutes, changeMinutes } = event;
  if (!clock) return { phase: 'before' };
  const [talkMillis, changeMillis] = [minutes * minuteMillis, changeMinutes * minuteMillis];
  const elapsed = Math.max(0, (clock.pausedAtMillis ?? nowMillis) - clock.startedAtMillis);
  const roundsSince = Math.floor(elapsed / (talkMillis + changeMillis));
  const round = clock.round + roundsSince;
  const inRound = elapsed - roundsSince * (talkMillis + changeMillis);
  const isTalk = inRound < talkMillis;
  if (round > plan.length || (round === plan.length && !isTalk)) return { phase: 'over' };
  return {
    phase: isTalk ? 'talk' : 'change',
    round,
    leftMillis: (isTalk ? talkMillis : talkMillis + changeMillis) - inRound,
    lengthMillis: isTalk ? talkMillis : changeMillis,
    isPaused: clock.pausedAtMillis !== null,
  };
}

/** How many rounds have taken place or are taking place: a new plan leaves them as they are. */
export function countBegunRounds(event: Timed, nowMillis: number): number {
  const moment = readEveningClock(event, nowMillis);
  switch (moment.phase) {
    case 'before':
      return 0;
    case 'over':
      return event.plan.length;
    case 'talk':
    case 'change':
      return moment.round;
  }
}

export const startRound = (round: number, nowMillis: number): EveningClock => ({
  round,
  startedAtMillis: nowMillis,
  pausedAtMillis: null,
});

export const pauseClock = (clock: EveningClock, nowMillis: number): EveningClock => ({
  ...clock,
  pausedAtMillis: clock.pausedAtMillis ?? nowMillis,
});

/** The time that stood still does not count. */
export const resumeClock = (clock: EveningClock, nowMillis: number): EveningClock =>
  clock.pausedAtMillis === null
    ? clock
    : {
        round: clock.round,
        startedAtMillis: clock.startedAtMillis + nowMillis - clock.pausedAtMillis,
        pausedAtMillis: null,
      };
