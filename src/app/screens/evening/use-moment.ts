import { useEffect, useState } from 'preact/hooks';
import type { SchoolEvent } from '../../../domain/records/event.ts';
import { type EveningMoment, readEveningClock } from '../../../domain/rotation/evening-clock.ts';

const lookEveryMs = 200;

/** Where the evening stands, looked at several times a second as long as the time runs. */
export function useMoment(event: SchoolEvent): EveningMoment {
  const [now, setNow] = useState(() => Date.now());
  const moment = readEveningClock(event, now);
  const runs = isRunning(moment);
  useEffect(() => {
    // The record came after the last look: a start in the meantime must not seem to lie ahead.
    setNow(Date.now());
    if (!runs) return undefined;
    const timer = setInterval(() => setNow(Date.now()), lookEveryMs);
    return () => clearInterval(timer);
  }, [event.clock, runs]);
  return moment;
}

export const isRunning = (moment: EveningMoment): boolean =>
  (moment.phase === 'talk' || moment.phase === 'change') && !moment.isPaused;

const minuteMillis = 60_000;

/** A round of one minute is all last minute: nobody needs to be told. */
export const isLastMinute = (moment: EveningMoment): boolean =>
  moment.phase === 'talk' &&
  moment.lengthMillis > minuteMillis &&
  moment.leftMillis <= minuteMillis;

/** The round whose seating counts now: during a change, the one to walk to. */
export function seatedRound(moment: EveningMoment, rounds: number): number {
  switch (moment.phase) {
    case 'before':
      return 1;
    case 'talk':
      return moment.round;
    case 'change':
      return moment.round + 1;
    case 'over':
      return rounds + 1;
  }
}
