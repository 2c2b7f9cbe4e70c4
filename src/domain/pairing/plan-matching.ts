import { formCircles } from '../matching/form-circles.ts';
import { matchMentees } from '../matching/match-mentees.ts';
import { matchPeers, type PeerCouple } from '../matching/match-peers.ts';
import type { MatchingOffer } from '../matching/matching-input.ts';
import type { ProposedPair } from '../matching/matching-result.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';
import { recordsToCircleInput } from './circle-records.ts';
import { recordsToMatchingInput } from './matching-records.ts';
import type {
  Findings,
  LeftInPlan,
  MatchingPlan,
  MatchingQuestion,
  PlannedCircle,
  PlannedPair,
} from './matching-plan.ts';
import { listOpenRequests } from './needs.ts';
import { listPeerRequests, recordsToPeerInput } from './peer-records.ts';

/** Pairs, equals and circles for everyone who waits. The same records give the same plan. */
export function planMatching(
  records: ReadRecords,
  { today, pins }: MatchingQuestion,
): { readonly plan: MatchingPlan; readonly found: Findings } {
  const input = recordsToMatchingInput(records, today, pins);
  const pairs = matchMentees(input);
  const peers = matchPeers(recordsToPeerInput(records, today));
  const circles = formCircles(recordsToCircleInput(records, today));
  const found = { pairs, peers, circles };
  const plan: MatchingPlan = {
    pairs: listPairs(pairs.pairs, input.offers, records),
    couples: peers.couples.map((couple) => Object.assign({}, couple, { key: coupleKey(couple) })),
    circles: [...listJoined(found, records), ...listFormed(found)],
    rest: listRest(found, records),
    refusedPins: pairs.refusedPins,
    requests: listOpenRequests(records).length,
    freeMentors: input.offers.filter(hasPlace).length,
    mentorOf: Object.fromEntries(input.offers.map(({ id, personId }) => [id, personId])),
  };
  return { plan, found };
}

const pairKey = ({ requestId, offerId }: Pick<ProposedPair, 'requestId' | 'offerId'>) =>
  `pair ${requestId} ${offerId}`;

export const coupleKey = ({ firstId, secondId }: Pick<PeerCouple, 'firstId' | 'secondId'>) =>
  `couple ${firstId} ${secondId}`;

export const joinKey = (circle: RecordId) => `join ${circle}`;

export const circleKey = ({ theme, slot, members }: Omit<PlannedCircle, 'key' | 'id'>) =>
  `circle ${theme} ${slot} ${members.map(({ personId }) => personId).join(' ')}`;

const hasPlace = ({ capacity, menteesNow }: MatchingOffer) => capacity > menteesNow.length;

/** The best fitting first, as they are read. */
function listPairs(
  pairs: readonly ProposedPair[],
  offers: readonly MatchingOffer[],
  records: ReadRecords,
): readonly PlannedPair[] {
  const taken = new Map(offers.map(({ id, menteesNow }) => [id, menteesNow.length]));
  return [...pairs]
    .sort((one, other) => other.points - one.points)
    .map((pair) => {
      const place = (taken.get(pair.offerId) ?? 0) + 1;
      taken.set(pair.offerId, place);
      const request = records.find('request', pair.requestId);
      return Object.assign({}, pair, {
        key: pairKey(pair),
        model: request?.model ?? ('traditional' as const),
        wish: request?.outcome || request?.words || '',
        place,
      });
    });
}

const toPerson = (personId: RecordId) => ({ personId, grade: null });

function listJoined({ circles }: Findings, records: ReadRecords): readonly PlannedCircle[] {
  const ids = [...new Set(circles.joined.map(({ circleId }) => circleId))];
  return ids.flatMap((id) => {
    const match = records.find('match', id);
    if (!match) return [];
    const members = circles.joined.filter(({ circleId }) => circleId === id);
    return [
      {
        key: joinKey(id),
        id,
        theme: match.title || match.theme,
        slot: match.slot,
        leaders: match.mentors.map(toPerson),
        members: members.map(({ personId }) => toPerson(personId)),
      },
    ];
  });
}

const listFormed = ({ circles }: Findings): readonly PlannedCircle[] =>
  circles.formed.map((circle) => ({ ...circle, key: circleKey(circle), id: null }));

function listRest({ pairs, peers, circles }: Findings, records: ReadRecords) {
  const rest = (requestId: RecordId, personId: RecordId, why: LeftInPlan['why']): LeftInPlan => {
    const request = records.find('request', requestId);
    const model = request?.model ?? 'traditional';
    return { requestId, personId, model, why, nextStepOn: request?.nextStepOn ?? '' };
  };
  const peerRequests = listPeerRequests(records);
  return [
    ...pairs.leftOver.map(({ requestId, menteeId, reasons }) =>
      rest(requestId, menteeId, { of: 'pair', reasons }),
    ),
    ...peers.left.flatMap(({ personId, reasons }) =>
      peerRequests
        .filter(({ mentee }) => mentee === personId)
        .map(({ id }) => rest(id, personId, { of: 'couple', reasons })),
    ),
    ...circles.waiting.map(({ requestId, personId, reasons }) =>
      rest(requestId, personId, { of: 'circle', reasons }),
    ),
  ];
}
