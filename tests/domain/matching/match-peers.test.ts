import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  matchPeers,
  type PeerCard,
  type PeerInput,
} from '../../../src/domain/matching/match-peers.ts';

const cardOf = (
  personId: string,
  can: string,
  want: string,
  fields: Partial<PeerCard> = {},
): PeerCard => ({
  personId,
  can: can.split(' '),
  want: want.split(' '),
  grade: 8,
  slots: ['3-6'],
  ...fields,
});

const inputOf = (cards: readonly PeerCard[], fields: Partial<PeerInput> = {}): PeerInput => ({
  cards,
  bans: [],
  gates: [],
  supervisors: [{ personId: 'teacher', slots: ['3-6'], couplesAtOnce: 5 }],
  mostGradesApart: 2,
  ...fields,
});

/** Scenario 18: six cards, one wish each, and one wish that nobody can fulfil. */
const six = [
  cardOf('1', 'guitar', 'algebra'),
  cardOf('2', 'algebra', 'guitar'),
  cardOf('3', 'english', 'drawing'),
  cardOf('4', 'drawing', 'english'),
  cardOf('5', 'chess', 'physics'),
  cardOf('6', 'algebra', 'chess', { grade: 9 }),
];

test('six cards become three couples with five of six wishes and one teacher for the common hour', () => {
  const { couples, left, wishesCovered, wishesTotal } = matchPeers(inputOf(six));
  expect(couples.map(({ firstId, secondId }) => firstId + secondId)).toEqual(['12', '34', '56']);
  expect([wishesCovered, wishesTotal, left]).toEqual([5, 6, []]);
  expect(couples.map(({ isOneSided }) => isOneSided)).toEqual([false, false, true]);
  expect(couples[0]).toMatchObject({ firstTeaches: ['guitar'], secondTeaches: ['algebra'] });
  for (const { supervision } of couples) {
    expect(supervision).toEqual({ personId: 'teacher', slot: '3-6' });
  }
});

test('couples in which both gain come before couples in which one gains', () => {
  const cards = [
    cardOf('a', 'x', 'y'),
    cardOf('b', 'y', 'x'),
    cardOf('c', 'y', 'q'),
    cardOf('d', 'q', 'x'),
  ];
  const { couples } = matchPeers(inputOf(cards));
  expect(couples.map(({ firstId, secondId }) => firstId + secondId)).toEqual(['ab', 'cd']);
});

test('whoever is left hears why', () => {
  const cards = [
    cardOf('a', 'x', 'y'),
    cardOf('b', 'y', 'x'),
    cardOf('far', 'y', 'x', { grade: 11 }),
    cardOf('gated', 'y', 'x'),
    cardOf('late', 'y', 'x', { slots: ['5-7'] }),
    cardOf('odd', 'z', 'q'),
    cardOf('third', 'y', 'x'),
    cardOf('unloved', 'y', 'x'),
  ];
  const gates = [
    { personId: 'gated', role: 'mentee', blocked: ['no-consent'], warnings: [] } as const,
  ];
  const bans = [{ firstPersonId: 'unloved', secondPersonId: 'a' }];
  const { left } = matchPeers(inputOf(cards, { gates, bans }));
  const first = left.map(({ personId, reasons }) => [personId, reasons[0]?.type]);
  expect(first).toEqual([
    ['far', 'grades-apart'],
    ['gated', 'gated'],
    ['late', 'no-common-time'],
    ['odd', 'nothing-to-share'],
    ['third', 'coupled-with-others'],
    ['unloved', 'banned'],
  ]);
});

test('a couple without an adult in its hour says so', () => {
  const { couples } = matchPeers(inputOf(six.slice(0, 2), { supervisors: [] }));
  expect(couples[0]?.supervision).toBeNull();
});

test('more couples than one adult can look after take the next adult', () => {
  const supervisors = ['anna', 'boris'].map((personId) => ({
    personId,
    slots: ['3-6'],
    couplesAtOnce: 2,
  }));
  const { couples } = matchPeers(inputOf(six, { supervisors }));
  expect(couples.map(({ supervision }) => supervision?.personId)).toEqual([
    'anna',
    'anna',
    'boris',
  ]);
});

test('hours that nobody was asked about keep no couple apart', () => {
  const cards = six.slice(0, 2).map((card) => Object.assign({}, card, { slots: 'not-asked' }));
  expect(matchPeers(inputOf(cards)).couples).toHaveLength(1);
});

test('the order of the cards changes nothing, and nobody is in two couples', () => {
  const skills = ['a', 'b', 'c', 'd', 'e'];
  const card = fc.record({
    can: fc.uniqueArray(fc.constantFrom(...skills), { maxLength: 3 }),
    want: fc.uniqueArray(fc.constantFrom(...skills), { maxLength: 2 }),
    grade: fc.integer({ min: 5, max: 11 }),
    slots: fc.uniqueArray(fc.constantFrom('1-6', '2-6', '3-6'), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(card, { maxLength: 12 }), (drawn) => {
      const cards = drawn.map((one, index) => Object.assign({}, one, { personId: `p${index}` }));
      const result = matchPeers(inputOf(cards));
      expect(matchPeers(inputOf([...cards].reverse()))).toEqual(result);
      const seen = result.couples.flatMap(({ firstId, secondId }) => [firstId, secondId]);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length + result.left.length).toBe(cards.length);
    }),
    { numRuns: 50 },
  );
});
