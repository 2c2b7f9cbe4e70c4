import { planRotation } from '../../src/domain/rotation/plan-rotation.ts';
import type { RotationInput } from '../../src/domain/rotation/rotation.ts';
import { eveningOf, planOf } from '../domain/rotation/build-rotation.ts';

/**
 * Prints how long a plan takes, one JSON line for each size: the middle of seven runs.
 * Processor time, which on an idle machine is what the clock shows, and does not grow when others
 * use the machine.
 */
measure('rotation 6 × 14 × 8', () => eveningOf(6, 14, 8));
measure('rotation 5 × 12 after absences at the door', () =>
  eveningOf(6, 14, 8, { absentIds: ['mentor 03', 'mentee 05', 'mentee 11'] }),
);
measure('rotation 30 × 60 × 12', (seed) => eveningOf(30, 60, 12, { seed }));
measure('rotation 30 × 60 × 12, two at a table', (seed) =>
  eveningOf(30, 60, 12, { seed, menteesAtTable: 2 }),
);
measure('rotation 30 × 60 × 12, absences after four rounds', (seed) => {
  const evening = eveningOf(30, 60, 12, { seed });
  const absentIds = ['mentor 03', 'mentor 17', 'mentee 05', 'mentee 41'];
  return { ...evening, absentIds, played: planOf(evening).rounds.slice(0, 4) };
});

function measure(name: string, prepare: (seed: number) => RotationInput): void {
  const durationsMs = [1, 2, 3, 4, 5, 6, 7].map((seed) => {
    const input = prepare(seed);
    const start = process.cpuUsage();
    planRotation(input);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const middleMs = durationsMs.sort((one, other) => one - other)[3] ?? NaN;
  const value = Math.round(middleMs * 10) / 10;
  console.log(JSON.stringify({ name, value, unit: 'ms', limit: 1000 }));
}
