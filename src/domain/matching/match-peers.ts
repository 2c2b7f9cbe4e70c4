import type { RecordId } from '../op.ts';
import { compareIds } from './compare-ids.ts';
import { alone, couplePeople } from './couple-people.ts';
import { listBans } from './list-bans.ts';
import type { Ban, Gate, Slots } from './matching-input.ts';
import { attachSupervisors, type Supervision, type Supervisor } from './attach-supervisors.ts';

export type PeerInput = {
  readonly cards: readonly PeerCard[];
  readonly bans: readonly Ban[];
  readonly gates: readonly Gate[];
  readonly supervisors: readonly Supervisor[];
  /** «Равный – равному»: usually 2. */
  readonly mostGradesApart: number;
};

/** What a pupil can teach and wants to learn. */
export type PeerCard = {
  readonly personId: RecordId;
  readonly can: readonly string[];
  readonly want: readonly string[];
  readonly grade: number | null;
  readonly slots: Slots;
};

export type PeerResult = {
  readonly couples: readonly PeerCouple[];
  readonly left: readonly PeerLeft[];
  readonly wishesCovered: number;
  readonly wishesTotal: number;
};

export type PeerCouple = {
  readonly firstId: RecordId;
  readonly secondId: RecordId;
  /** The two goals of the pair, one in each direction. */
  readonly firstTeaches: readonly string[];
  readonly secondTeaches: readonly string[];
  /** Only one side gains: hidden tutoring, to be looked at. */
  readonly isOneSided: boolean;
  readonly commonSlots: readonly string[];
  /** `null`: no adult has the hour; without one the pair may not start. */
  readonly supervision: Supervision | null;
};

export type PeerLeft = { readonly personId: RecordId; readonly reasons: readonly PeerReason[] };

export type PeerReason =
  | { readonly type: 'gated'; readonly gates: readonly string[] }
  | {
      readonly type: PeerObstacle | 'coupled-with-others';
      readonly personIds: readonly RecordId[];
    };

type PeerObstacle =
  | 'other-gated'
  | 'nothing-to-share'
  | 'banned'
  | 'grades-apart'
  | 'no-common-time';

/**
 * Couples pupils who teach each other, and gives each couple a grown-up in the same hour.
 *
 * What is best, in this order: as many wishes as possible come true; as many couples as possible in
 * which both gain; as many people as possible have somebody; near grades and more common hours.
 * Symmetry is what makes this model differ from tutoring (peer and cross-age mentoring are told
 * apart in the «Peer Mentoring» supplement of MENTOR, 2020).
 */
export function matchPeers(input: PeerInput): PeerResult {
  const peers = preparePeers(input);
  const partners = couplePeople(peers.length, rankCouples(peers, input.mostGradesApart));
  const couples = peers.flatMap((one, index) => {
    const other = peers[partners[index] ?? alone];
    return other !== undefined && index < (partners[index] ?? alone) ? [{ one, other }] : [];
  });
  const slots = couples.map(({ one, other }) => listCommonSlots(one, other));
  const supervisions = attachSupervisors(slots, input.supervisors);
  const left = peers.filter((_, index) => partners[index] === alone);
  return {
    couples: couples.map(({ one, other }, index) => ({
      firstId: one.card.personId,
      secondId: other.card.personId,
      firstTeaches: listTaught(one, other),
      secondTeaches: listTaught(other, one),
      isOneSided: isOneSided(one, other),
      commonSlots: slots[index] ?? [],
      supervision: supervisions[index] ?? null,
    })),
    left: left.map((peer) => explainLeft(peer, peers, input.mostGradesApart)),
    wishesCovered: couples.reduce((sum, { one, other }) => sum + countCovered(one, other), 0),
    wishesTotal: peers.reduce((sum, { card }) => sum + card.want.length, 0),
  };
}

type Peer = {
  readonly card: PeerCard;
  readonly can: ReadonlySet<string>;
  readonly blocked: readonly string[];
  readonly banned: ReadonlySet<RecordId>;
};

function preparePeers({ cards, bans, gates }: PeerInput): readonly Peer[] {
  const banned = listBans(bans);
  return [...cards]
    .sort((one, other) => compareIds(one.personId, other.personId))
    .map((card) => ({
      card,
      can: new Set(card.can),
      blocked: gates
        .filter((gate) => gate.personId === card.personId)
        .flatMap((gate) => gate.blocked),
      banned: banned.get(card.personId) ?? new Set(),
    }));
}

/** One whole number in which a lower goal can never outweigh a higher one. */
function rankCouples(peers: readonly Peer[], mostGradesApart: number) {
  const couple = peers.length * (mostCloseness + 1);
  const mutual = couple * (peers.length + 1);
  const wish = mutual * (peers.length + 1);
  const worthOf = (one: Peer, other: Peer): number => {
    if (findObstacle(one, other, mostGradesApart) !== undefined) return 0;
    const covered = countCovered(one, other);
    const both = isOneSided(one, other) ? 0 : mutual;
    return covered * wish + both + couple + measureCloseness(one, other);
  };
  const worths = peers.map((one) =>
    peers.map((other) => (one === other ? 0 : worthOf(one, other))),
  );
  return (one: number, other: number): number => worths[one]?.[other] ?? 0;
}

function findObstacle(one: Peer, other: Peer, mostGradesApart: number): PeerObstacle | undefined {
  if (countCovered(one, other) === 0) return 'nothing-to-share';
  if (one.blocked.length > 0 || other.blocked.length > 0) return 'other-gated';
  if (one.banned.has(other.card.personId)) return 'banned';
  if (gradesApart(one, other) > mostGradesApart) return 'grades-apart';
  const bothAsked = one.card.slots !== 'not-asked' && other.card.slots !== 'not-asked';
  return bothAsked && listCommonSlots(one, other).length === 0 ? 'no-common-time' : undefined;
}

const listTaught = (teacher: Peer, learner: Peer): readonly string[] =>
  learner.card.want.filter((wish) => teacher.can.has(wish));

const countCovered = (one: Peer, other: Peer): number =>
  listTaught(one, other).length + listTaught(other, one).length;

const isOneSided = (one: Peer, other: Peer): boolean =>
  listTaught(one, other).length === 0 || listTaught(other, one).length === 0;

const gradesApart = (one: Peer, other: Peer): number =>
  one.card.grade === null || other.card.grade === null
    ? 0
    : Math.abs(one.card.grade - other.card.grade);

function listCommonSlots({ card: one }: Peer, { card: other }: Peer): readonly string[] {
  if (one.slots === 'not-asked' || other.slots === 'not-asked') return [];
  const slots = new Set(other.slots);
  return one.slots.filter((slot) => slots.has(slot));
}

const mostCloseness = 6;

const measureCloseness = (one: Peer, other: Peer): number =>
  Math.max(0, 3 - gradesApart(one, other)) + Math.min(3, listCommonSlots(one, other).length);

function explainLeft(peer: Peer, peers: readonly Peer[], mostGradesApart: number): PeerLeft {
  const { personId } = peer.card;
  if (peer.blocked.length > 0)
    return { personId, reasons: [{ type: 'gated', gates: peer.blocked }] };
  const othersByType = new Map<PeerObstacle | 'coupled-with-others', RecordId[]>();
  for (const other of peers) {
    if (other === peer) continue;
    const type = findObstacle(peer, other, mostGradesApart) ?? 'coupled-with-others';
    othersByType.set(type, [...(othersByType.get(type) ?? []), other.card.personId]);
  }
  const reasons = peerReasonOrder.flatMap((type) => {
    const personIds = othersByType.get(type);
    return personIds === undefined ? [] : [{ type, personIds }];
  });
  return { personId, reasons };
}

/** The nearest to a pair first. */
const peerReasonOrder = [
  'coupled-with-others',
  'no-common-time',
  'grades-apart',
  'other-gated',
  'banned',
  'nothing-to-share',
] as const;
