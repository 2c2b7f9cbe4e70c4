import type { RecordId } from '../op.ts';
import {
  admitMembers,
  type Bans,
  type Circle,
  type CircleApplicant,
  type CircleLimits,
} from './circle.ts';
import { compareIds } from './compare-ids.ts';

export type CircleLeader = {
  readonly personId: RecordId;
  readonly topics: readonly string[];
  readonly slots: readonly string[];
  readonly isAdult: boolean;
  readonly grade: number | null;
  /** How many more circles the leader can take. */
  readonly circles: number;
};

/**
 * The biggest circle of a theme that can be formed now: every hour, every pair of leaders and every
 * span of grades is tried. Of equals the first stays, so the earlier hour, the lower ids and the
 * younger members win.
 */
export function findBestCircle(
  theme: string,
  queue: readonly CircleApplicant[],
  leaders: readonly CircleLeader[],
  limits: CircleLimits,
  bans: Bans,
): Circle | undefined {
  const able = leaders.filter(({ topics, circles }) => circles > 0 && topics.includes(theme));
  let best: Circle | undefined;
  for (const frame of listFrames(theme, able, bans)) {
    for (const lowest of listGrades(queue)) {
      const highest = lowest + limits.mostGradesApart;
      const near = queue.filter(
        ({ grade }) => grade === null || (grade >= lowest && grade <= highest),
      );
      const everyone = admitMembers(frame, near, { ...limits, most: Infinity }, bans);
      const most = seatsForOne(everyone.members.length, able.length, limits);
      const circle = admitMembers(frame, near, { ...limits, most }, bans);
      if (circle.members.length < limits.fewest) continue;
      if (circle.members.length > (best?.members.length ?? 0)) best = circle;
    }
  }
  return best;
}

/** How many to seat now, so that those who remain can still make circles of their own. */
function seatsForOne(people: number, leaders: number, { fewest, most }: CircleLimits): number {
  const circles = Math.min(
    Math.ceil(people / most),
    Math.floor(leaders / leadersOfOne),
    Math.floor(people / fewest),
  );
  return Math.min(most, Math.ceil(people / Math.max(1, circles)));
}

const leadersOfOne = 2;

/** Empty circles: two leaders with an hour in common, one of them an adult. */
function listFrames(
  theme: string,
  leaders: readonly CircleLeader[],
  bans: Bans,
): readonly Circle[] {
  const sorted = [...leaders].sort((one, other) => compareIds(one.personId, other.personId));
  const slots = [...new Set(leaders.flatMap((leader) => leader.slots))].sort(compareIds);
  const couples = sorted.flatMap((one, index) =>
    sorted
      .slice(index + 1)
      .filter((other) => one.isAdult || other.isAdult)
      .filter((other) => bans.get(one.personId)?.has(other.personId) !== true)
      .map((other) => [one, other]),
  );
  return slots.flatMap((slot) =>
    couples
      .filter((couple) => couple.every((leader) => leader.slots.includes(slot)))
      .map((couple) => ({
        theme,
        slot,
        leaders: couple.map(({ personId, grade, isAdult }) => ({
          personId,
          grade: isAdult ? null : grade,
        })),
        members: [],
      })),
  );
}

/** The grades a circle can begin with; one attempt where no grade is known. */
function listGrades(queue: readonly CircleApplicant[]): readonly number[] {
  const grades = queue.flatMap(({ grade }) => (grade === null ? [] : [grade]));
  return grades.length === 0 ? [0] : [...new Set(grades)].sort((one, other) => one - other);
}
