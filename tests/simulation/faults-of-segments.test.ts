import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { clockToStamp } from '../../src/domain/clock.ts';
import { createByteWriter } from '../../src/sync/byte-writer.ts';
import { noFrameBefore } from '../../src/sync/frame.ts';
import { deriveKeys } from '../../src/sync/keys.ts';
import { frameHash, sealSegment } from '../../src/sync/segment.ts';
import type { Op } from '../../src/domain/op.ts';
import type { MemoryServer } from '../support/memory-server.ts';
import { sealAnything } from '../support/poison.ts';
import { stateText } from '../support/memory-log.ts';
import { deflateAtOnce } from './sim-device.ts';
import {
  exchange,
  hasReceiptOfAll,
  openSchool,
  passDaysClosed,
  problemOf,
  type School,
} from './school.ts';
import { savesSomewhere } from './simulate.ts';

const stranger = 'eeeeeeeeeeeeeeee';

function put(server: MemoryServer, log: string, frame: Uint8Array, device = stranger, n = 1): void {
  const { status } = server.answer({
    method: 'PUT',
    path: `/${log}/${device}/${n}`,
    query: new URLSearchParams(),
    body: frame,
    isCut: false,
  });
  if (status !== 200) throw new Error(`the server refused the frame: ${status}`);
}

const logOf = ({ world }: School) => deriveKeys(world.programmeKey).log;

function pack(parts: readonly Uint8Array[]): Uint8Array {
  const packed = createByteWriter();
  for (const part of parts) packed.count(part.length);
  for (const part of parts) packed.bytes(part);
  return packed.toBytes();
}

async function sealedOps(school: School, ops: readonly Op[]): Promise<Uint8Array> {
  const millis = school.world.time.now();
  const sealed = await sealSegment(
    { seen: [], entries: [{ stamp: clockToStamp({ millis, counter: 0 }, stranger), ops }] },
    { device: stranger, n: 1, prev: noFrameBefore },
    deriveKeys(school.world.programmeKey),
    new Uint8Array(24).fill(9),
    deflateAtOnce,
  );
  if (!sealed.ok) throw new Error('too large');
  return sealed.value.bytes;
}

/** Writes a field a day that this version does not know, in a table that it does not know. */
function openNewerDevice(school: School, device: string) {
  const keys = deriveKeys(school.world.programmeKey);
  let prev = noFrameBefore;
  return {
    write: async (n: number) => {
      const stamp = clockToStamp({ millis: school.world.time.now(), counter: 0 }, device);
      const op = { table: 'excursion', id: 'excursion', scope: 'school', over: [] };
      const ops = [{ ...op, path: `day${n}`, value: `Ольхон ${n}` }];
      const sealed = await sealSegment(
        { seen: [], entries: [{ stamp, ops }] },
        { device, n, prev },
        keys,
        new Uint8Array(24).fill(n),
        deflateAtOnce,
      );
      if (!sealed.ok) throw new Error('too large');
      put(school.server, keys.log, sealed.value.bytes, device, n);
      prev = sealed.value.sha256;
    },
  };
}

async function exchangesGoOn(school: School): Promise<void> {
  savesSomewhere(school.world, school.laptop);
  savesSomewhere(school.world, school.phone);
  for (const device of [school.laptop, school.phone, school.laptop]) await exchange(school, device);
  expect(hasReceiptOfAll(school.laptop) && hasReceiptOfAll(school.phone)).toBe(true);
  expect(stateText(school.laptop.disk)).toBe(stateText(school.phone.disk));
}

describe('17: another version of the app', () => {
  test('writes tables, fields and ops that we do not know; they are kept as they are', async () => {
    const school = await openSchool();
    const op = { id: 'x1', scope: 'school', over: [] };
    const ops = [
      { ...op, table: 'excursion', path: 'where', value: 'Ольхон' },
      { ...op, table: 'excursion', path: 'who/p1', value: { seat: 3 } },
      { ...op, table: 'person', path: '$merged', value: 'x2' },
    ];
    put(school.server, logOf(school), await sealedOps(school, ops));
    await exchange(school, school.phone);
    expect([...(school.phone.disk.records.get('x1')?.keys() ?? [])]).toEqual([
      'where',
      'who/p1',
      '$merged',
    ]);
    expect(problemOf(school.phone)).toBeNull();
    await exchangesGoOn(school);
  });

  test('exchanges for a week with two newer ones, of which one is understood and one is not', async () => {
    const school = await openSchool();
    const { world, server, laptop, phone } = school;
    const understood = openNewerDevice(school, 'dddddddddddddddd');
    let prev = noFrameBefore;
    for (let n = 1; n <= 7; n += 1) {
      await understood.write(n);
      const header = { device: stranger, n, prev, minReader: 2 };
      const frame = sealAnything(world.programmeKey, new Uint8Array(40).fill(n), header);
      put(server, logOf(school), frame, stranger, n);
      prev = frameHash(frame);
      savesSomewhere(world, n % 2 === 0 ? laptop : phone);
      await passDaysClosed(world, 1);
    }
    await exchangesGoOn(school);
    for (const device of [laptop, phone]) {
      expect(device.disk.records.get('excursion')?.get('day7')?.alive[0]?.value).toBe('Ольхон 7');
      expect(device.disk.heads.get(stranger)).toBeUndefined();
      expect(problemOf(device)).toBe('newer-version-needed');
    }
  });

  test('seals segments that only an update can open; the others go on, and it is asked for again', async () => {
    const school = await openSchool();
    const header = { device: stranger, minReader: 2 };
    const frame = sealAnything(school.world.programmeKey, new Uint8Array(40), header);
    put(school.server, logOf(school), frame);
    await exchangesGoOn(school);
    expect(problemOf(school.laptop)).toBe('newer-version-needed');
    school.laptop.kill();
    school.world.trace.length = 0;
    school.laptop.start();
    await school.world.time.pass(1000);
    expect(school.world.trace.join('\n')).toContain(
      `d0 GET server0/${logOf(school)}/${stranger}/1`,
    );
  });
});

describe('18: poison is refused and everybody goes on', () => {
  const nothing = new Uint8Array(0);
  const bomb = deflateRawSync(new Uint8Array(50_000_000));
  const poisons: Readonly<Record<string, Uint8Array>> = {
    'bad deflate': pack([nothing, new Uint8Array([255, 255]), new Uint8Array([255, 255])]),
    'a zip bomb': pack([nothing, bomb, bomb]),
    'no columns at all': pack([nothing, deflateRawSync(nothing), deflateRawSync(nothing)]),
    'a string of ten megabytes': pack([
      nothing,
      deflateRawSync(nothing),
      deflateRawSync(new Uint8Array(10_000_000).fill(0x61)),
    ]),
    'lengths that lie': new Uint8Array([0xff, 0xff, 0xff, 0x7f, 1, 1, 0]),
    nothing,
  };
  test.for(Object.entries(poisons))('%s', async ([, plaintext]) => {
    const school = await openSchool();
    const frame = sealAnything(school.world.programmeKey, plaintext, { device: stranger });
    put(school.server, logOf(school), frame);
    await exchangesGoOn(school);
    expect(problemOf(school.laptop)).toBe('damaged-segment');
  });

  test('a bad tag', async () => {
    const school = await openSchool();
    const frame = sealAnything(new Uint8Array(32), nothing, { device: stranger });
    // The log's id is public to the server; the key is not.
    frame.set(Buffer.from(logOf(school), 'hex'), 8);
    put(school.server, logOf(school), frame);
    await exchangesGoOn(school);
    expect(problemOf(school.phone)).toBe('damaged-segment');
  });

  test('__proto__ as a key, a field and an id is nothing but a name', async () => {
    const school = await openSchool();
    const value: Op['value'] = JSON.parse('{"__proto__":{"isAdmin":true}}');
    const op = { table: 'person', scope: '__proto__', over: [] };
    const ops = [
      { ...op, id: '__proto__', path: '__proto__', value },
      { ...op, id: 'p9', path: 'came/__proto__', value: true },
    ];
    put(school.server, logOf(school), await sealedOps(school, ops));
    await exchangesGoOn(school);
    expect('isAdmin' in {}).toBe(false);
    expect(JSON.stringify(school.phone.disk.records.get('__proto__')?.get('__proto__'))).toContain(
      '"value":{"__proto__":{"isAdmin":true}}',
    );
  });
});
