import { expect, test } from 'vitest';
import type { SchoolEvent } from '../../../src/domain/records/event.ts';
import {
  countBegunRounds,
  pauseClock,
  readEveningClock,
  resumeClock,
  startRound,
} from '../../../src/domain/rotation/evening-clock.ts';

const minute = 60_000;
const evening = (clock: SchoolEvent['clock'], rounds = 8) => ({
  clock,
  plan: Array.from({ length: rounds }, () => []),
  minutes: 7,
  changeMinutes: 1,
});

test('before the first tap no round has begun', () => {
  expect(readEveningClock(evening(null), 0)).toEqual({ phase: 'before' });
  expect(countBegunRounds(evening(null), 0)).toBe(0);
});

test('a round of seven minutes is followed by a minute of walking and the next round', () => {
  const event = evening(startRound(1, 0));
  expect(readEveningClock(event, 2 * minute)).toEqual({
    phase: 'talk',
    round: 1,
    leftMillis: 5 * minute,
    lengthMillis: 7 * minute,
    isPaused: false,
  });
  expect(readEveningClock(event, 7.5 * minute)).toMatchObject({
    phase: 'change',
    round: 1,
    leftMillis: 0.5 * minute,
    lengthMillis: minute,
  });
  expect(readEveningClock(event, 8 * minute)).toMatchObject({
    phase: 'talk',
    round: 2,
    leftMillis: 7 * minute,
  });
});

test('eight rounds end after 63 minutes: nobody walks after the last one', () => {
  const event = evening(startRound(1, 0));
  expect(readEveningClock(event, 63 * minute - 1)).toMatchObject({ phase: 'talk', round: 8 });
  expect(readEveningClock(event, 63 * minute)).toEqual({ phase: 'over' });
  expect(countBegunRounds(event, 100 * minute)).toBe(8);
});

test('a pause stands still for as long as it lasts, and the time then goes on from there', () => {
  const paused = pauseClock(startRound(3, 0), 2 * minute);
  expect(readEveningClock(evening(paused), 60 * minute)).toMatchObject({
    round: 3,
    leftMillis: 5 * minute,
    isPaused: true,
  });
  const resumed = resumeClock(paused, 60 * minute);
  expect(readEveningClock(evening(resumed), 61 * minute)).toMatchObject({
    round: 3,
    leftMillis: 4 * minute,
    isPaused: false,
  });
});

test('a second tap on pause or on go changes nothing', () => {
  const paused = pauseClock(startRound(1, 0), minute);
  expect(pauseClock(paused, 5 * minute)).toEqual(paused);
  const running = startRound(1, 0);
  expect(resumeClock(running, minute)).toEqual(running);
});

test('a laptop whose clock was set back waits at the beginning of the round', () => {
  expect(readEveningClock(evening(startRound(2, 10 * minute)), 0)).toMatchObject({
    round: 2,
    leftMillis: 7 * minute,
  });
});

test('without minutes for walking one round follows the other at once', () => {
  const event = { ...evening(startRound(1, 0)), changeMinutes: 0 };
  expect(readEveningClock(event, 7 * minute)).toMatchObject({ phase: 'talk', round: 2 });
});

test('the round that goes on counts as begun, also while people walk away from it', () => {
  const event = evening(startRound(1, 0));
  expect(countBegunRounds(event, 3 * minute)).toBe(1);
  expect(countBegunRounds(event, 7.5 * minute)).toBe(1);
  expect(countBegunRounds(event, 9 * minute)).toBe(2);
});
