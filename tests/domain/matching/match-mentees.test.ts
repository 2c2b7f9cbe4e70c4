import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchMentees } from '../../../src/domain/matching/match-mentees.ts';
import type { MatchingInput, MatchingOffer } from '../../../src/domain/matching/matching-input.ts';
import type { MatchingResult } from '../../../src/domain/matching/matching-result.ts';
import { inputOf, offerOf, requestOf } from './build-matching.ts';
import { inventMatching } from './random-matching.ts';

const school = fc
  .record({
    seed: fc.nat(100_000),
    mentees: fc.integer({ min: 1, max: 24 }),
    mentors: fc.integer({ min: 1, max: 16 }),
    places: fc.integer({ min: 1, max: 4 }),
  })
  .map(inventMatching);

test('no mentor gets more mentees than there are places, and nobody two mentors', () => {
  fc.assert(
    fc.property(school, (input) => {
      const { pairs, leftOver } = matchMentees(input);
      for (const offer of input.offers) {
        const taken = pairs.filter((pair) => pair.offerId === offer.id).length;
        expect(taken).toBeLessThanOrEqual(Math.max(0, offer.capacity - offer.menteesNow.length));
      }
      const seen = [...pairs, ...leftOver].map((one) => one.requestId);
      expect(seen.sort()).toEqual(input.requests.map((request) => request.id).sort());
    }),
  );
});

test('bans, gates and spoken refusals hold for every pair, pinned or not', () => {
  fc.assert(
    fc.property(school, (input) => {
      for (const { menteeId, mentorId } of matchMentees(input).pairs) {
        const isBanned = input.bans.some(
          (ban) => ban.firstPersonId === menteeId && ban.secondPersonId === mentorId,
        );
        const isGated = input.gates.some(
          (gate) => gate.personId === menteeId || gate.personId === mentorId,
        );
        expect([isBanned, isGated, hasRefused(input, menteeId, mentorId)]).toEqual([
          false,
          false,
          false,
        ]);
      }
    }),
  );
});

test('the order in which people were entered changes nothing', () => {
  fc.assert(
    fc.property(school, fc.nat(), (input, turn) => {
      const turned: MatchingInput = {
        ...input,
        requests: rotate(input.requests, turn).map(reverseWishes),
        offers: rotate(input.offers, turn).reverse().map(reverseWishes),
        bans: rotate(input.bans, turn),
        pins: rotate(input.pins, turn),
        gates: rotate(input.gates, turn),
      };
      expect(matchMentees(turned)).toEqual(matchMentees(input));
    }),
  );
});

test('every pair says why: its parts add up to its score', () => {
  fc.assert(
    fc.property(school, (input) => {
      for (const { parts, points } of matchMentees(input).pairs) {
        expect(parts).toHaveLength(8);
        const sum = parts.reduce((total, part) => total + part.value * part.weight, 0);
        expect(Math.round(1000 * sum)).toBe(points);
        expect(parts.every(({ value }) => value >= 0 && value <= 1)).toBe(true);
      }
    }),
  );
});

test('everyone left over hears why not, and no free place would have suited', () => {
  fc.assert(
    fc.property(school, (input) => {
      const result = matchMentees(input);
      for (const { reasons } of result.leftOver) {
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) {
          if (reason.type === 'mentors-full') expectFull(input, result, reason.mentors);
        }
      }
    }),
  );
});

test('a pinned pair is kept, or handed back with the reason', () => {
  fc.assert(
    fc.property(school, (input) => {
      const { pairs, refusedPins } = matchMentees(input);
      for (const pin of input.pins) {
        const isKept = pairs.some(
          (pair) =>
            pair.isPinned && pair.requestId === pin.requestId && pair.offerId === pin.offerId,
        );
        const isRefused = refusedPins.some(
          (one) => one.requestId === pin.requestId && one.offerId === pin.offerId,
        );
        expect(isKept || isRefused).toBe(true);
      }
      expect(refusedPins.every(({ reasons }) => reasons.length > 0)).toBe(true);
    }),
  );
});

test('who was left over before goes first when there is one place for two', () => {
  const requests = [requestOf('a'), requestOf('b', { leftOverBefore: 1 })];
  const { pairs, leftOver } = matchMentees(inputOf(requests, [offerOf('mentor')]));
  expect(pairs.map((pair) => pair.requestId)).toEqual(['b']);
  expect(leftOver).toEqual([
    {
      requestId: 'a',
      menteeId: 'person of a',
      reasons: [
        { type: 'mentors-full', mentors: [{ offerId: 'mentor', takenBy: ['person of b'] }] },
      ],
    },
  ]);
});

test('who was left over before goes first even where another would fit better', () => {
  const better = requestOf('a', { wishes: [{ personId: 'person of mentor', rating: 3 }] });
  const waiting = requestOf('b', { leftOverBefore: 1, urgency: 'ordinary' });
  const urgent = requestOf('c', { urgency: 'urgent' });
  const { pairs } = matchMentees(inputOf([better, waiting, urgent], [offerOf('mentor')]));
  expect(pairs.map((pair) => pair.requestId)).toEqual(['b']);
});

test('nobody is left over to make another pair better', () => {
  // Mentor x suits both, mentor y suits only the first: the first gives the better place away.
  const first = requestOf('first', { wishes: [{ personId: 'person of x', rating: 3 }] });
  const second = requestOf('second', { slots: ['2-6'] });
  const offers = [offerOf('x', { slots: ['1-6', '2-6'] }), offerOf('y')];
  const { pairs } = matchMentees(inputOf([first, second], offers));
  expect(pairs.map((pair) => `${pair.requestId}-${pair.offerId}`)).toEqual(['first-y', 'second-x']);
});

test('two mentors who fit alike share the mentees instead of loading one', () => {
  const requests = ['a', 'b', 'c', 'd'].map((id) => requestOf(id));
  const offers = ['x', 'y'].map((id) => offerOf(id, { capacity: 4 }));
  const { pairs } = matchMentees(inputOf(requests, offers));
  expect(pairs.filter((pair) => pair.offerId === 'x')).toHaveLength(2);
});

test('a pair below the minimum score is not proposed', () => {
  const request = requestOf('a', {
    theme: 'chess',
    wantedOutcomes: ['courage'],
    interests: ['chess'],
    places: ['school'],
    age: 9,
  });
  const offer = offerOf('mentor', { kinds: ['educational'] });
  const { leftOver } = matchMentees(inputOf([request], [offer]));
  expect(leftOver[0]?.reasons).toEqual([{ type: 'below-minimum', offerIds: ['mentor'] }]);
});

test('a school without mentors says so, and a missing consent comes before everything', () => {
  const gates = [
    { personId: 'person of b', role: 'mentee', blocked: ['no-consent'], warnings: [] } as const,
  ];
  const { leftOver } = matchMentees(inputOf([requestOf('a'), requestOf('b')], [], { gates }));
  expect(leftOver.map(({ reasons }) => reasons)).toEqual([
    [{ type: 'no-mentors' }],
    [{ type: 'mentee-gated', gates: ['no-consent'] }],
  ]);
});

test('a theme nobody offers is told apart from hours that never meet', () => {
  const requests = [requestOf('a', { theme: 'profession' }), requestOf('b', { slots: ['5-6'] })];
  const offers = ['x', 'y'].map((id) => offerOf(id));
  const { leftOver } = matchMentees(inputOf(requests, offers));
  expect(leftOver.map(({ reasons }) => reasons)).toEqual([
    [{ type: 'no-mentor-for-theme', theme: 'profession' }],
    [{ type: 'refused', code: 'time', offerIds: ['x', 'y'] }],
  ]);
});

test('a mentor with no hours a month is not proposed', () => {
  const offer = offerOf('mentor', { hoursAMonth: { lasting: 0, flash: 2 } });
  const requests = [requestOf('a'), requestOf('b', { model: 'flash' })];
  const { pairs } = matchMentees(inputOf(requests, [offer]));
  expect(pairs.map((pair) => pair.requestId)).toEqual(['b']);
});

test('a pin sets a theme or an hour aside and says so, but never a ban', () => {
  const requests = [requestOf('a', { theme: 'profession', slots: ['5-6'] }), requestOf('b')];
  const offers = [offerOf('x'), offerOf('y')];
  const pins = [
    { requestId: 'a', offerId: 'x' },
    { requestId: 'b', offerId: 'y' },
    { requestId: 'b', offerId: 'gone' },
  ];
  const bans = [{ firstPersonId: 'person of y', secondPersonId: 'person of b' }];
  const { pairs, refusedPins } = matchMentees(inputOf(requests, offers, { pins, bans }));
  expect(pairs.map((pair) => [pair.requestId, pair.overridden])).toEqual([
    ['a', ['theme', 'time']],
  ]);
  expect(pairs[0]?.warnings).toEqual(['below-minimum']);
  expect(refusedPins.map(({ offerId, reasons }) => [offerId, reasons])).toEqual([
    ['gone', ['unknown-record']],
    ['y', ['banned']],
  ]);
});

test('a full mentor and a second pin of the same mentee are handed back', () => {
  const requests = [requestOf('a'), requestOf('b')];
  const offers = [offerOf('x'), offerOf('y')];
  const pins = [
    { requestId: 'a', offerId: 'x' },
    { requestId: 'a', offerId: 'y' },
    { requestId: 'b', offerId: 'x' },
  ];
  const { pairs, refusedPins } = matchMentees(inputOf(requests, offers, { pins }));
  expect(refusedPins.map(({ reasons }) => reasons)).toEqual([['already-pinned'], ['mentor-full']]);
  expect(pairs.map((pair) => `${pair.requestId}-${pair.offerId}`)).toEqual(['a-x', 'b-y']);
});

test('warnings of the gates and hours that nobody asked about stand beside the pair', () => {
  const gates = [
    {
      personId: 'person of mentor',
      role: 'mentor',
      blocked: [],
      warnings: ['training-short'],
    } as const,
  ];
  const offer = offerOf('mentor', { slots: 'not-asked' });
  const { pairs } = matchMentees(inputOf([requestOf('a')], [offer], { gates }));
  expect(pairs[0]?.warnings).toEqual(['training-short', 'time-not-asked']);
});

test('an older pupil helps a younger one, never the other way round', () => {
  const offers = [offerOf('pupil of 8', { grade: 8 })];
  const requests = [requestOf('a', { grade: 9 }), requestOf('b', { grade: 8 })];
  const { pairs } = matchMentees(inputOf(requests, offers));
  expect(pairs.map((pair) => pair.requestId)).toEqual(['b']);
});

test('mentors with free places are listed, with what keeps them out', () => {
  const gates = [
    { personId: 'person of x', role: 'mentor', blocked: ['no-clearance'], warnings: [] } as const,
  ];
  const offers = [offerOf('x', { capacity: 2 }), offerOf('y'), offerOf('z', { capacity: 3 })];
  const requests = [requestOf('a'), requestOf('b')];
  const { freeMentors } = matchMentees(inputOf(requests, offers, { gates }));
  expect(freeMentors).toEqual([
    { offerId: 'x', mentorId: 'person of x', places: 2, gates: ['no-clearance'] },
    { offerId: 'z', mentorId: 'person of z', places: 2, gates: [] },
  ]);
});

function hasRefused(input: MatchingInput, menteeId: string, mentorId: string): boolean {
  const request = input.requests.find((one) => one.personId === menteeId);
  const offer = input.offers.find((one) => one.personId === mentorId);
  return refuses(request?.wishes ?? [], mentorId) || refuses(offer?.wishes ?? [], menteeId);
}

const refuses = (wishes: MatchingOffer['wishes'], personId: string): boolean =>
  wishes.some((wish) => wish.personId === personId && wish.rating === 0);

function expectFull(
  input: MatchingInput,
  result: MatchingResult,
  full: readonly { readonly offerId: string; readonly takenBy: readonly string[] }[],
): void {
  for (const { offerId, takenBy } of full) {
    const offer = input.offers.find((one) => one.id === offerId);
    const pairs = result.pairs.filter((pair) => pair.offerId === offerId);
    expect(takenBy).toEqual([...(offer?.menteesNow ?? []), ...pairs.map((pair) => pair.menteeId)]);
    expect(takenBy.length).toBeGreaterThanOrEqual(offer?.capacity ?? Infinity);
  }
}

const rotate = <One>(list: readonly One[], turn: number): One[] => {
  const start = list.length === 0 ? 0 : turn % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
};

const reverseWishes = <Side extends { readonly wishes: MatchingOffer['wishes'] }>(
  side: Side,
): Side => Object.assign({}, side, { wishes: [...side.wishes].reverse() });
