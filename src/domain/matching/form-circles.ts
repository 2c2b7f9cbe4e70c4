import type { RecordId } from '../op.ts';
import {
  admitMembers,
  type Bans,
  type Circle,
  type CircleApplicant,
  type CircleLimits,
  type CircleObstacle,
  findCircleObstacle,
} from './circle.ts';
import { compareIds } from './compare-ids.ts';
import { type CircleLeader, findBestCircle } from './find-best-circle.ts';
import { listBans } from './list-bans.ts';
import type { Ban, Gate } from './matching-input.ts';

export type CircleInput = {
  readonly applicants: readonly CircleApplicant[];
  readonly leaders: readonly CircleLeader[];
  /** Circles that meet already and take further members. */
  readonly openCircles: readonly OpenCircle[];
  readonly bans: readonly Ban[];
  readonly gates: readonly Gate[];
  readonly limits?: CircleLimits;
};

export type OpenCircle = Circle & { readonly id: RecordId };

export type CircleResult = {
  readonly joined: readonly { readonly circleId: RecordId; readonly personId: RecordId }[];
  readonly formed: readonly Circle[];
  /** Theme by theme, in the order in which seats are offered. */
  readonly waiting: readonly Waiting[];
};

export type Waiting = {
  readonly requestId: RecordId;
  readonly personId: RecordId;
  readonly theme: string;
  /** 1 is the next to be asked. */
  readonly place: number;
  readonly reasons: readonly WaitingReason[];
};

export type WaitingReason =
  | { readonly type: 'gated'; readonly gates: readonly string[] }
  /** What keeps the applicant out of the circles of the theme. */
  | { readonly type: CircleObstacle }
  /** No circle of the theme could be formed with those who wait. */
  | { readonly type: 'too-few-leaders' | 'too-few-together' };

/**
 * Four to six young people for each of two leaders is what group mentoring was studied with
 * (Project Arrive: Kuperminc and Thompson 2013); one of the leaders is an adult.
 */
const defaultCircleLimits: CircleLimits = { fewest: 4, most: 8, mostGradesApart: 3 };

/**
 * Fills the open circles, then forms new ones theme by theme, the most wanted theme first; whoever
 * finds no seat stands on the theme's waiting list with the reason. Those left over before choose
 * first, then those who applied earlier. Where the leaders suffice for two circles, nine people
 * become five and four instead of eight and one who waits.
 */
export function formCircles(input: CircleInput): CircleResult {
  const limits = input.limits ?? defaultCircleLimits;
  const bans = listBans(input.bans);
  const applicants = [...input.applicants].sort(compareInQueue);
  const gatesOf = (role: Gate['role'], personId: RecordId): readonly string[] =>
    input.gates
      .filter((gate) => gate.role === role && gate.personId === personId)
      .flatMap((gate) => gate.blocked);
  const invited = applicants.filter(({ personId }) => gatesOf('mentee', personId).length === 0);
  const leaders = input.leaders.filter(({ personId }) => gatesOf('mentor', personId).length === 0);

  const open = fillOpenCircles(input.openCircles, invited, limits, bans);
  const formed = formNewCircles(open.queue, leaders, limits, bans);
  const circles = [...open.filled, ...formed.circles];
  const seated = new Set(invited.filter((one) => !formed.queue.includes(one)));
  const explain = (applicant: CircleApplicant): readonly WaitingReason[] => {
    const gates = gatesOf('mentee', applicant.personId);
    if (gates.length > 0) return [{ type: 'gated', gates }];
    return explainWaiting(applicant, circles, leaders, limits, bans);
  };
  return {
    joined: open.joined,
    formed: formed.circles,
    waiting: listWaiting(
      applicants.filter((one) => !seated.has(one)),
      explain,
    ),
  };
}

const compareInQueue = (one: CircleApplicant, other: CircleApplicant): number =>
  other.leftOverBefore - one.leftOverBefore ||
  compareIds(one.appliedOn, other.appliedOn) ||
  compareIds(one.requestId, other.requestId);

function fillOpenCircles(
  circles: readonly OpenCircle[],
  invited: readonly CircleApplicant[],
  limits: CircleLimits,
  bans: Bans,
) {
  let queue = invited;
  const joined: { circleId: RecordId; personId: RecordId }[] = [];
  const filled = [...circles]
    .sort((one, other) => compareIds(one.id, other.id))
    .map((circle) => {
      const full = admitMembers(circle, queue, limits, bans);
      const added = full.members.slice(circle.members.length);
      joined.push(...added.map(({ personId }) => ({ circleId: circle.id, personId })));
      queue = withoutMembers(queue, circle.theme, added);
      return full;
    });
  return { queue, joined, filled };
}

function formNewCircles(
  invited: readonly CircleApplicant[],
  leadersAtFirst: readonly CircleLeader[],
  limits: CircleLimits,
  bans: Bans,
) {
  let queue = invited;
  let leaders = leadersAtFirst;
  const circles: Circle[] = [];
  for (const theme of listThemesByDemand(invited)) {
    for (;;) {
      const wanting = queue.filter((one) => one.theme === theme);
      const circle = findBestCircle(theme, wanting, leaders, limits, bans);
      if (circle === undefined) break;
      circles.push(circle);
      queue = withoutMembers(queue, theme, circle.members);
      leaders = takeLeaders(leaders, circle);
    }
  }
  return { queue, circles };
}

function listThemesByDemand(applicants: readonly CircleApplicant[]): readonly string[] {
  const demand = new Map<string, number>();
  for (const { theme } of applicants) demand.set(theme, (demand.get(theme) ?? 0) + 1);
  return [...demand]
    .sort((one, other) => other[1] - one[1] || compareIds(one[0], other[0]))
    .map(([theme]) => theme);
}

const withoutMembers = (
  queue: readonly CircleApplicant[],
  theme: string,
  members: Circle['members'],
): readonly CircleApplicant[] => {
  const ids = new Set(members.map(({ personId }) => personId));
  return queue.filter((one) => one.theme !== theme || !ids.has(one.personId));
};

/** Whoever leads this circle has one circle less to give, and is busy in its hour. */
const takeLeaders = (leaders: readonly CircleLeader[], circle: Circle): readonly CircleLeader[] =>
  leaders.map((leader) => {
    if (!circle.leaders.some(({ personId }) => personId === leader.personId)) return leader;
    const slots = leader.slots.filter((slot) => slot !== circle.slot);
    return Object.assign({}, leader, { slots, circles: leader.circles - 1 });
  });

function listWaiting(
  applicants: readonly CircleApplicant[],
  explain: (applicant: CircleApplicant) => readonly WaitingReason[],
): readonly Waiting[] {
  const themes = [...new Set(applicants.map(({ theme }) => theme))].sort(compareIds);
  return themes.flatMap((theme) =>
    applicants
      .filter((applicant) => applicant.theme === theme)
      .map((applicant, index) => ({
        requestId: applicant.requestId,
        personId: applicant.personId,
        theme,
        place: index + 1,
        reasons: explain(applicant),
      })),
  );
}

function explainWaiting(
  applicant: CircleApplicant,
  circles: readonly Circle[],
  leaders: readonly CircleLeader[],
  limits: CircleLimits,
  bans: Bans,
): readonly WaitingReason[] {
  const ofTheme = circles.filter(({ theme }) => theme === applicant.theme);
  const obstacles = ofTheme.flatMap(
    (circle) => findCircleObstacle(applicant, circle, limits, bans) ?? [],
  );
  if (obstacles.length > 0) return [...new Set(obstacles)].map((type) => ({ type }));
  const able = leaders.filter(({ topics }) => topics.includes(applicant.theme));
  const canLead = able.length >= 2 && able.some(({ isAdult }) => isAdult);
  return [{ type: canLead ? 'too-few-together' : 'too-few-leaders' }];
}
