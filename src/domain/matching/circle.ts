import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { Slots } from './matching-input.ts';

/** A group around one theme that meets in one hour. */
export type Circle = {
  readonly theme: string;
  readonly slot: string;
  readonly leaders: readonly CirclePerson[];
  readonly members: readonly CirclePerson[];
};

/** `grade` is `null` for a grown-up, or unknown. */
export type CirclePerson = { readonly personId: RecordId; readonly grade: number | null };

export type CircleApplicant = CirclePerson & {
  readonly requestId: RecordId;
  readonly theme: string;
  readonly slots: Slots;
  readonly leftOverBefore: number;
  readonly appliedOn: LocalDate;
};

export type CircleLimits = {
  /** Members, leaders not counted. */
  readonly fewest: number;
  readonly most: number;
  readonly mostGradesApart: number;
};

/** Those who must not be put together with a person. */
export type Bans = ReadonlyMap<RecordId, ReadonlySet<RecordId>>;

export type CircleObstacle = 'no-common-slot' | 'grades-apart' | 'banned' | 'circle-full';

/** Why an applicant cannot sit in a circle of the right theme; `undefined`: welcome. */
export function findCircleObstacle(
  applicant: CircleApplicant,
  circle: Circle,
  limits: CircleLimits,
  bans: Bans,
): CircleObstacle | undefined {
  if (applicant.slots !== 'not-asked' && !applicant.slots.includes(circle.slot)) {
    return 'no-common-slot';
  }
  if (!isNearInGrade(applicant, circle, limits)) return 'grades-apart';
  const others = [...circle.leaders, ...circle.members].map(({ personId }) => personId);
  const banned = bans.get(applicant.personId);
  if (others.some((other) => other === applicant.personId || banned?.has(other) === true)) {
    return 'banned';
  }
  return circle.members.length >= limits.most ? 'circle-full' : undefined;
}

/** No pupil leads an older one, and the members lie few grades apart. */
function isNearInGrade({ grade }: CircleApplicant, circle: Circle, limits: CircleLimits): boolean {
  if (grade === null) return true;
  if (circle.leaders.some((leader) => leader.grade !== null && leader.grade < grade)) return false;
  return circle.members.every(
    (member) => member.grade === null || Math.abs(member.grade - grade) <= limits.mostGradesApart,
  );
}

/** The circle with everyone from the queue who may join, in the order of the queue. */
export function admitMembers(
  circle: Circle,
  queue: readonly CircleApplicant[],
  limits: CircleLimits,
  bans: Bans,
): Circle {
  const members = [...circle.members];
  const filled = { ...circle, members };
  for (const applicant of queue) {
    if (applicant.theme !== circle.theme) continue;
    if (findCircleObstacle(applicant, filled, limits, bans) !== undefined) continue;
    members.push({ personId: applicant.personId, grade: applicant.grade });
  }
  return filled;
}
