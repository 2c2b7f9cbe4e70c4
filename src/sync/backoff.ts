import type { Fault } from './ask.ts';

const shortestMs = 5000;
const longestMs = 5 * 60_000;
const fullMs = 60 * 60_000;

/**
 * How long to leave an endpoint alone after so many failures in a row. Spread by chance, because a
 * village's devices all come back at the moment when the mast does. `null`: until a person asks.
 */
export function backoffMillis(fault: Fault, failures: number, chance: number): number | null {
  if (fault.type === 'not-allowed' || fault.type === 'registration-needed') return null;
  const base =
    fault.type === 'endpoint-full' ? fullMs : Math.min(longestMs, shortestMs * 2 ** failures);
  return Math.round(Math.max(fault.waitMillis ?? 0, base * (0.5 + chance)));
}
