import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Clock,
  clockAtZero,
  clockToStamp,
  isStamp,
  lastAcceptedMillis,
  receive,
  stampToClock,
  stampToDevice,
  tick,
} from '../../src/domain/clock.ts';

const device = '0123456789abcdef';
const today = Date.UTC(2026, 10, 24);
const year = 365 * 24 * 60 * 60_000;

const clocks: fc.Arbitrary<Clock> = fc.record({
  millis: fc.integer({ min: 0, max: lastAcceptedMillis - year }),
  counter: fc.integer({ min: 0, max: 0xffff }),
});
const wallTimes = fc.oneof(
  fc.integer({ min: -year, max: lastAcceptedMillis + year }),
  fc.double(),
  fc.constant(Number.NaN),
);

describe('the clock', () => {
  test('follows the wall while the wall moves on', () => {
    expect(tick(clockAtZero, today)).toEqual({ millis: today, counter: 0 });
    expect(tick({ millis: today, counter: 7 }, today + 0.5)).toEqual({ millis: today, counter: 8 });
    expect(tick({ millis: today, counter: 7 }, today + 1.5)).toEqual({
      millis: today + 1,
      counter: 0,
    });
  });

  test('never runs backwards when the battery is dead', () => {
    expect(tick({ millis: today, counter: 3 }, today - 20 * year)).toEqual({
      millis: today,
      counter: 4,
    });
  });

  test('carries a full counter into the milliseconds', () => {
    expect(tick({ millis: today, counter: 0xffff }, today)).toEqual({
      millis: today + 1,
      counter: 0,
    });
  });

  test('gives a later stamp with each tick, whatever the wall says', () => {
    fc.assert(
      fc.property(clocks, wallTimes, (clock, wall) => {
        expect(clockToStamp(tick(clock, wall), device) > clockToStamp(clock, device)).toBe(true);
      }),
    );
  });

  test('writes after every stamp it has received', () => {
    fc.assert(
      fc.property(clocks, clocks, wallTimes, (own, other, wall) => {
        const stamp = clockToStamp(other, 'f'.repeat(16));
        expect(clockToStamp(tick(receive(own, stamp), wall), device) > stamp).toBe(true);
      }),
    );
  });

  test('accepts a phone three years ahead and refuses only what lies past 2100', () => {
    const ahead = { millis: today + 3 * year, counter: 0 };
    expect(receive({ millis: today, counter: 0 }, clockToStamp(ahead, device))).toEqual(ahead);
    const poison = clockToStamp({ millis: lastAcceptedMillis, counter: 0 }, device);
    expect(receive(clockAtZero, poison)).toEqual(clockAtZero);
    expect(isStamp(poison)).toBe(false);
    expect(tick(clockAtZero, lastAcceptedMillis)).toEqual({ millis: 0, counter: 1 });
  });
});

describe('a stamp', () => {
  test('says its clock and its device', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        const stamp = clockToStamp(clock, device);
        expect(isStamp(stamp)).toBe(true);
        expect(stampToClock(stamp)).toEqual(clock);
        expect(stampToDevice(stamp)).toBe(device);
      }),
    );
  });

  test('compares as text like the clocks compare', () => {
    fc.assert(
      fc.property(clocks, clocks, (left, right) => {
        const isEarlier =
          left.millis < right.millis ||
          (left.millis === right.millis && left.counter < right.counter);
        expect(clockToStamp(left, device) < clockToStamp(right, device)).toBe(isEarlier);
      }),
    );
  });

  test.each(['', 'x'.repeat(32), '0'.repeat(31), 'A'.repeat(32)])('is not %j', (text) => {
    expect(isStamp(text)).toBe(false);
  });
});
