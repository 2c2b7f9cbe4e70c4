import type { EveningClock, SchoolEvent } from '../../../domain/records/event.ts';
import {
  type EveningMoment,
  pauseClock,
  resumeClock,
  startRound,
} from '../../../domain/rotation/evening-clock.ts';
import { act } from '../../acts.ts';
import { textOf } from '../../text/text-of.ts';
import { unlockSound } from './sound.ts';

/** What one can do with the clock. Each is a tap, and a tap lets the page sound. */
export type ClockActs = {
  readonly start: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly next: () => void;
  readonly reset: () => void;
};

export function clockActs(event: SchoolEvent, moment: EveningMoment): ClockActs {
  const set = (clock: EveningClock | null, done?: string) => {
    void unlockSound();
    void act([{ type: 'edit', table: 'event', id: event.id, fields: { clock } }], done);
  };
  const begin = (round: number) =>
    set(startRound(round, Date.now()), textOf('evening').roundBegan(round));
  return {
    start: () => set(startRound(1, Date.now())),
    pause: () => event.clock && set(pauseClock(event.clock, Date.now())),
    resume: () => event.clock && set(resumeClock(event.clock, Date.now())),
    // Beyond the last round the evening is over.
    next: () => {
      if (moment.phase !== 'talk' && moment.phase !== 'change') return;
      if (moment.round < event.plan.length) begin(moment.round + 1);
      else set(startRound(event.plan.length + 1, Date.now()), textOf('evening').overShort);
    },
    reset: () => set(null, textOf('evening').wasReset),
  };
}
