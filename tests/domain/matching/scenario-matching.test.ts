import { expect, test } from 'vitest';
import { listCandidates } from '../../../src/domain/matching/list-candidates.ts';
import { matchMentees } from '../../../src/domain/matching/match-mentees.ts';
import type { MatchingInput } from '../../../src/domain/matching/matching-input.ts';
import { swapMentors } from '../../../src/domain/matching/swap-mentors.ts';
import { inputOf, offerOf, requestOf } from './build-matching.ts';

const numbered = (word: string, number: number): string =>
  `${word} ${String(number).padStart(2, '0')}`;

const count = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** Scenario 7: 12 mentors with 20 places, 23 mentees, 2 bans, 3 pinned pairs. */
const themes = ['mathematics', 'newcomer', 'profession', 'talking', 'project'];
const bans = [
  { firstPersonId: 'person of mentee 01', secondPersonId: 'person of mentor 01' },
  { firstPersonId: 'person of mentor 02', secondPersonId: 'person of mentee 06' },
];
const pins = [
  { requestId: 'mentee 03', offerId: 'mentor 08' },
  { requestId: 'mentee 10', offerId: 'mentor 00' },
  { requestId: 'mentee 22', offerId: 'mentor 05' },
];
const school: MatchingInput = inputOf(
  count(23).map((index) =>
    requestOf(numbered('mentee', index), {
      theme: themes[index % 5] ?? '',
      interests: [index % 2 === 0 ? 'chess' : 'forest'],
      slots: [`${(index % 3) + 1}-6`, `${(index % 3) + 1}-7`],
    }),
  ),
  count(12).map((index) =>
    offerOf(numbered('mentor', index), {
      topics: [themes[index % 5] ?? '', themes[(index + 1) % 5] ?? ''],
      interests: [index % 3 === 0 ? 'forest' : 'chess'],
      slots: ['1-6', '2-6', '3-7'],
      capacity: index < 8 ? 2 : 1,
    }),
  ),
  { bans, pins },
);

test('23 mentees and 20 places give 20 pairs; pins are kept, bans hold, nobody is overloaded', () => {
  const { pairs, leftOver, refusedPins } = matchMentees(school);
  expect(pairs).toHaveLength(20);
  expect(leftOver).toHaveLength(3);
  expect(refusedPins).toEqual([]);
  const pinned = pairs.filter((pair) => pair.isPinned);
  expect(pinned.map(({ requestId, offerId }) => ({ requestId, offerId }))).toEqual(pins);
  const together = new Set(pairs.map((pair) => `${pair.menteeId} ${pair.mentorId}`));
  expect(together.has('person of mentee 01 person of mentor 01')).toBe(false);
  expect(together.has('person of mentee 06 person of mentor 02')).toBe(false);
  for (const offer of school.offers) {
    const taken = pairs.filter((pair) => pair.offerId === offer.id).length;
    expect(taken).toBeLessThanOrEqual(offer.capacity);
  }
});

test('the three without a pair learn who holds the places of their mentors', () => {
  for (const { reasons } of matchMentees(school).leftOver) {
    const [first] = reasons;
    expect(first?.type).toBe('mentors-full');
    if (first?.type !== 'mentors-full') continue;
    expect(first.mentors.every(({ takenBy }) => takenBy.length > 0)).toBe(true);
  }
});

test('the same school gives the same pairs again', () => {
  expect(matchMentees(school)).toEqual(matchMentees(structuredClone(school)));
});

test('the coordinator swaps two and matches the rest again; nobody pinned moves', () => {
  const before = matchMentees(school);
  const [one, other] = findSwappable(school);
  const swapped = swapMentors(school, before, one.requestId, other.requestId);
  if (!swapped.ok) throw new Error(swapped.error.type);
  const { result, pins: kept } = swapped.value;
  expect(kept).toHaveLength(5);
  expect(result.pairs).toHaveLength(20);
  const after = new Map(result.pairs.map((pair) => [pair.requestId, pair]));
  expect(after.get(one.requestId)).toMatchObject({ offerId: other.offerId, isPinned: true });
  expect(after.get(other.requestId)).toMatchObject({ offerId: one.offerId, isPinned: true });
  for (const pin of pins) expect(after.get(pin.requestId)?.offerId).toBe(pin.offerId);
});

test('a swap that a ban forbids is refused with the ban', () => {
  const input = inputOf(
    [requestOf('a'), requestOf('b')],
    [offerOf('x', { interests: ['chess'] }), offerOf('y')],
    { bans: [{ firstPersonId: 'person of a', secondPersonId: 'person of y' }] },
  );
  expect(swapMentors(input, matchMentees(input), 'a', 'b')).toEqual({
    ok: false,
    error: {
      type: 'swap-refused',
      pins: [{ requestId: 'a', offerId: 'y', reasons: ['banned'] }],
    },
  });
  expect(swapMentors(input, { pairs: [] }, 'a', 'b')).toEqual({
    ok: false,
    error: { type: 'nothing-to-swap' },
  });
});

test('somebody without a mentor can take the place of another, who is matched again', () => {
  const input = inputOf([requestOf('a', { leftOverBefore: 1 }), requestOf('b')], [offerOf('x')]);
  const swapped = swapMentors(input, matchMentees(input), 'a', 'b');
  if (!swapped.ok) throw new Error(swapped.error.type);
  expect(swapped.value.pins).toEqual([{ requestId: 'b', offerId: 'x' }]);
  expect(swapped.value.result.leftOver.map((one) => one.requestId)).toEqual(['a']);
});

test('other candidates come the suitable first, then by score, each with its places', () => {
  const result = matchMentees(school);
  const candidates = listCandidates(school, result, 'mentee 00');
  expect(candidates).toHaveLength(12);
  const suitable = candidates.filter(({ pair }) => pair.overridden.length === 0);
  expect(candidates.slice(0, suitable.length)).toEqual(suitable);
  const points = suitable.map(({ pair }) => pair.points);
  expect(points).toEqual([...points].sort((one, other) => other - one));
  expect(candidates.filter(({ isChosen }) => isChosen)).toHaveLength(1);
  const places = candidates.map(({ takenBy, placesLeft }) => takenBy.length + placesLeft);
  expect(places.reduce((sum, one) => sum + one, 0)).toBe(20);
  expect(listCandidates(school, result, 'nobody')).toEqual([]);
});

/** Two proposed pairs whose themes and hours also suit the other way round. */
function findSwappable(input: MatchingInput) {
  const free = matchMentees(input).pairs.filter((pair) => !pair.isPinned);
  const suits = (requestId: string, offerId: string): boolean =>
    listCandidates(input, { pairs: [] }, requestId).some(
      ({ pair }) => pair.offerId === offerId && pair.overridden.length === 0,
    );
  for (const one of free) {
    for (const other of free) {
      if (one.offerId === other.offerId) continue;
      if (suits(one.requestId, other.offerId) && suits(other.requestId, one.offerId)) {
        return [one, other] as const;
      }
    }
  }
  throw new Error('no two to swap');
}
