import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockToStamp } from '../../src/domain/clock.ts';
import type { Json } from '../../src/domain/json.ts';
import type { Payload } from '../../src/domain/log.ts';
import { columnsToPayload } from '../../src/sync/read-columns.ts';
import { payloadToColumns } from '../../src/sync/write-columns.ts';
import { makeSchoolYear } from '../support/year-of-a-school.ts';

const slow = { timeout: 30_000 };

const device = fc.stringMatching(/^[0-9a-f]{16}$/);
const stamp = fc
  .tuple(fc.nat(4_000_000_000_000), fc.nat(0xffff), device)
  .map(([millis, counter, by]) => clockToStamp({ millis, counter }, by));
const name = fc.oneof(
  fc.uuid(),
  fc.constantFrom('school', 'care', '', '~', '=', 'a\nb', '__proto__', '\ud800', 'Ёж'),
  fc.string(),
);
const text = fc.oneof(name, stamp, fc.constantFrom('~1', '^0', '~~', '=1'), fc.string());
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constant('__proto__'), fc.string()), tie('value'), { maxKeys: 4 }),
  ),
}));
const path = fc.oneof(
  fc.string().filter((whole) => !whole.includes('/')),
  fc.tuple(fc.constantFrom('mentees', 'came', ''), name).map((parts) => parts.join('/')),
);
const op = fc.record({
  table: name,
  id: name,
  scope: name,
  path,
  value,
  over: fc.array(stamp, { maxLength: 3 }),
});
const payload: fc.Arbitrary<Payload> = fc.record({
  seen: fc.array(fc.record({ device, n: fc.integer({ min: 1, max: 0xffff_ffff }) })),
  entries: fc.array(fc.record({ stamp, ops: fc.array(op, { maxLength: 6 }) }), { maxLength: 6 }),
});

const roundTrip = (written: Payload) => columnsToPayload(payloadToColumns(written));

test('what was written is read again, whatever people and other programs write', slow, () => {
  fc.assert(
    fc.property(payload, (written) => {
      // Two writes of -0 and 0 are equal in JSON, where -0 does not exist.
      expect(roundTrip(written)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(written)) });
    }),
    { numRuns: 1000 },
  );
});

test('a school year is read again as it was written', () => {
  const { entries } = makeSchoolYear(1, 100, 200);
  expect(roundTrip({ seen: [], entries })).toEqual({ ok: true, value: { seen: [], entries } });
});

test('a key called __proto__ stays a key and changes no object', () => {
  const poison: Json = JSON.parse('{"__proto__":{"isAdmin":true}}');
  const ops = [{ table: 't', id: '1', scope: 's', path: '__proto__', value: poison, over: [] }];
  const read = roundTrip({ seen: [], entries: [{ stamp: '0'.repeat(32), ops }] });
  const readValue = read.ok ? read.value.entries[0]?.ops[0]?.value : undefined;
  expect(JSON.stringify(readValue)).toBe('{"__proto__":{"isAdmin":true}}');
  expect(Object.hasOwn({}, 'isAdmin') || 'isAdmin' in {}).toBe(false);
});

test('a column of a newer version is skipped', () => {
  const written = { seen: [], entries: makeSchoolYear(1, 4, 3).entries };
  const parts = payloadToColumns(written);
  const unknown = new Uint8Array([99, 3, 1, 2, 3]);
  const numbers = new Uint8Array([...unknown, ...parts.numbers]);
  expect(columnsToPayload({ ...parts, numbers })).toEqual({ ok: true, value: written });
});

test('rubbish in any column is refused and never thrown', slow, () => {
  const parts = payloadToColumns({
    seen: [{ device: 'a'.repeat(16), n: 3 }],
    entries: makeSchoolYear(1, 4, 5).entries,
  });
  fc.assert(
    fc.property(
      fc.constantFrom('noise' as const, 'numbers' as const, 'texts' as const),
      fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { minLength: 1, maxLength: 5 }),
      fc.nat(5000),
      (part, changes, cut) => {
        const bytes = parts[part].slice(0, cut % 7 === 0 ? cut : undefined);
        for (const [at, byte] of changes) bytes[at % Math.max(bytes.length, 1)] = byte;
        expect(() => columnsToPayload({ ...parts, [part]: bytes })).not.toThrow();
      },
    ),
    { numRuns: 1000 },
  );
});

test('bytes that mean nothing are refused', slow, () => {
  const bytes = fc.uint8Array({ maxLength: 300 }).map((random) => new Uint8Array(random));
  fc.assert(
    fc.property(bytes, bytes, bytes, (noise, numbers, texts) => {
      expect(() => columnsToPayload({ noise, numbers, texts })).not.toThrow();
    }),
    { numRuns: 1000 },
  );
});

test('a long name that a thousand ops refer to is a bomb and is refused', () => {
  const id = 'x'.repeat(10_000);
  const one = { table: 't', id, scope: 's', path: `p/${id}`, value: true, over: [] };
  const ops = Array.from({ length: 2000 }, () => one);
  const read = roundTrip({ seen: [], entries: [{ stamp: '0'.repeat(32), ops }] });
  expect(read).toEqual({ ok: false, error: { type: 'damaged-columns' } });
});

test('more than five thousand ops are refused', () => {
  const one = { table: 't', id: '1', scope: 's', path: 'p', value: true, over: [] };
  const ops = Array.from({ length: 5001 }, () => one);
  expect(roundTrip({ seen: [], entries: [{ stamp: '0'.repeat(32), ops }] }).ok).toBe(false);
});
