import type { EveningMoment } from '../../../domain/rotation/evening-clock.ts';
import { textOf } from '../../text/text-of.ts';
import { isLastMinute } from './use-moment.ts';

/** The sentence under the digits. It changes a few times a round, so that it can be read out. */
export function momentWords(moment: EveningMoment): string {
  const words = textOf('evening');
  if ('isPaused' in moment && moment.isPaused) return words.paused;
  switch (moment.phase) {
    case 'before':
      return words.before;
    case 'talk':
      return isLastMinute(moment) ? words.lastMinute : words.talking;
    case 'change':
      return words.changing(moment.round + 1);
    case 'over':
      return words.over;
  }
}

/** Over the digits: which round it is, or that it is over. */
export function roundWords(moment: EveningMoment, rounds: number): string {
  const words = textOf('evening');
  switch (moment.phase) {
    case 'before':
      return words.roundOf(1, rounds);
    case 'talk':
    case 'change':
      return words.roundOf(moment.round, rounds);
    case 'over':
      return words.overShort;
  }
}

export function secondsLeft(moment: EveningMoment, minutes: number): number {
  switch (moment.phase) {
    case 'before':
      return minutes * 60;
    case 'talk':
    case 'change':
      return moment.leftMillis / 1000;
    case 'over':
      return 0;
  }
}
