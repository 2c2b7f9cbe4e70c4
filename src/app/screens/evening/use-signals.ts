import { useEffect, useRef } from 'preact/hooks';
import type { EveningMoment } from '../../../domain/rotation/evening-clock.ts';
import { playSignal, type Signal } from './sound.ts';
import { isLastMinute } from './use-moment.ts';

/** Rings when a round begins, has a minute left, or ends; never for what was slept over. */
export function useSignals(moment: EveningMoment): void {
  const before = useRef<{ readonly step: Step; readonly atMillis: number } | null>(null);
  const step = stepOf(moment);
  useEffect(() => {
    const last = before.current;
    before.current = { step, atMillis: performance.now() };
    if (last === null || last.step === step) return;
    const signal = performance.now() - last.atMillis < missedAfterMs ? signalOf(step) : null;
    if (signal) playSignal(signal);
  });
}

/** A laptop that was closed for a round must not ring for it when it is opened. */
const missedAfterMs = 5000;

type Step = 'before' | 'over' | `change ${number}` | `talk ${number}` | `last minute ${number}`;

function stepOf(moment: EveningMoment): Step {
  switch (moment.phase) {
    case 'before':
    case 'over':
      return moment.phase;
    case 'change':
      return `change ${moment.round}`;
    case 'talk':
      return isLastMinute(moment) ? `last minute ${moment.round}` : `talk ${moment.round}`;
  }
}

function signalOf(step: Step): Signal | null {
  if (step === 'before') return null;
  if (step === 'over' || step.startsWith('change')) return 'end';
  return step.startsWith('talk') ? 'begin' : 'warning';
}
