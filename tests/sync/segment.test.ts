import * as fc from 'fast-check';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { stampToClock } from '../../src/domain/clock.ts';
import type { Change } from '../../src/domain/changes.ts';
import type { Payload } from '../../src/domain/log.ts';
import type { Entry } from '../../src/domain/op.ts';
import { createByteWriter } from '../../src/sync/byte-writer.ts';
import { nativeDeflate } from '../../src/sync/deflate.ts';
import { noFrameBefore, readFrameHeader } from '../../src/sync/frame.ts';
import { deriveKeys } from '../../src/sync/keys.ts';
import { packPayload, unpackPayload } from '../../src/sync/pack.ts';
import { openSegment, sealSegment } from '../../src/sync/segment.ts';
import { createSeededRandom } from '../support/seeded-random.ts';
import { makeSchoolYear } from '../support/year-of-a-school.ts';

const slow = { timeout: 30_000 };

const random = createSeededRandom(7);
const keys = deriveKeys(random.bytes(32));
const place = { device: '4f1c2a9b7d3e6058', n: 1, prev: noFrameBefore };
const year = makeSchoolYear();

async function seal(payload: Payload) {
  const sealed = await sealSegment(payload, place, keys, random.bytes(24), nativeDeflate);
  if (!sealed.ok) throw new Error('too large');
  return sealed.value;
}

test('another device with the key reads what was sealed', async () => {
  const payload = { seen: [{ device: place.device, n: 4 }], entries: year.entries.slice(0, 50) };
  const opened = await openSegment((await seal(payload)).bytes, keys, nativeDeflate);
  expect(opened.ok && opened.value.payload).toEqual(payload);
  expect(opened.ok && opened.value.header).toMatchObject({ ...place, log: keys.log });
});

test('an empty payload is a segment too', async () => {
  const payload = { seen: [{ device: place.device, n: 4 }], entries: [] };
  const opened = await openSegment((await seal(payload)).bytes, keys, nativeDeflate);
  expect(opened.ok && opened.value.payload).toEqual(payload);
});

test('whoever lacks the key reads no word of it', async () => {
  const { bytes } = await seal({ seen: [], entries: year.entries.slice(-5) });
  const stranger = deriveKeys(random.bytes(32));
  const guess = { log: keys.log, segmentKey: stranger.segmentKey };
  const opened = await openSegment(bytes, guess, nativeDeflate);
  expect(opened).toEqual({ ok: false, error: { type: 'damaged-segment' } });
  expect(Buffer.from(bytes).toString('utf8')).not.toMatch(/meeting|библиотек|школ/u);
});

test('no changed byte goes unnoticed, in the header neither', slow, async () => {
  const { bytes } = await seal({ seen: [], entries: year.entries.slice(-2) });
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    const opened = await openSegment(changed, keys, nativeDeflate);
    expect(opened.ok, `byte ${at}`).toBe(false);
  }
});

test('a frame cut anywhere is damaged, never half read', async () => {
  const { bytes } = await seal({ seen: [], entries: year.entries.slice(-2) });
  for (let length = 0; length < bytes.length; length += 1) {
    const opened = await openSegment(bytes.subarray(0, length), keys, nativeDeflate);
    expect(opened).toEqual({ ok: false, error: { type: 'damaged-segment' } });
  }
});

test('a frame that needs a newer reader asks for the update', async () => {
  const { bytes } = await seal({ seen: [], entries: [] });
  bytes[6] = 2;
  const opened = await openSegment(bytes, keys, nativeDeflate);
  expect(opened).toEqual({ ok: false, error: { type: 'newer-version-needed' } });
});

test('the header tells the first and the last moment', async () => {
  const { bytes } = await seal({ seen: [], entries: year.entries.slice(0, 50) });
  const read = readFrameHeader(bytes);
  const stamps = year.entries.slice(0, 50).map((entry) => entry.stamp);
  const millis = stamps.map((stamp) => stampToClock(stamp).millis);
  expect(read.ok && read.header.firstStamp.ms).toBe(millis[0]);
  expect(read.ok && read.header.lastStamp.ms).toBe(millis.at(-1));
});

const nothing = new Uint8Array(0);

function pack(parts: readonly Uint8Array[]) {
  const packed = createByteWriter();
  for (const part of parts) packed.count(part.length);
  for (const part of parts) packed.bytes(part);
  return packed.toBytes();
}

describe('poison inside the seal', () => {
  test('a zip bomb is not unpacked', async () => {
    const bomb = deflateRawSync(new Uint8Array(50_000_000));
    const read = await unpackPayload(pack([nothing, bomb, bomb]), nativeDeflate);
    expect(read).toEqual({ ok: false, error: { type: 'damaged-payload' } });
  });

  test('bad deflate, a torn one and one with a tail are refused', async () => {
    const good = deflateRawSync(new Uint8Array([1, 2, 4]));
    for (const bad of [new Uint8Array([255, 255, 255]), good.subarray(0, 2), nothing]) {
      const read = await unpackPayload(pack([nothing, bad, good]), nativeDeflate);
      expect(read.ok).toBe(false);
    }
  });

  test('mutated bytes are refused and never thrown', slow, async () => {
    const packed = await packPayload({ seen: [], entries: year.entries.slice(-9) }, nativeDeflate);
    if (!packed.ok) throw new Error('too large');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(packed.value.length - 1), fc.nat(255)), { minLength: 1 }),
        async (changes) => {
          const bytes = packed.value.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          await expect(unpackPayload(bytes, nativeDeflate)).resolves.toHaveProperty('ok');
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a thousand equal letters are no bomb: what was sealed can always be opened', async () => {
    const ops = Array.from({ length: 200 }, (_, index) => ({
      table: 'person',
      id: 'one',
      scope: 'school',
      path: `note${index}`,
      value: ' '.repeat(4000),
      over: [],
    }));
    const payload = { seen: [], entries: [{ stamp: '0'.repeat(32), ops }] };
    const opened = await openSegment((await seal(payload)).bytes, keys, nativeDeflate);
    expect(opened.ok && opened.value.payload).toEqual(payload);
  });
});

describe('what travels', () => {
  test('a programme of 300 people and 1,000 meetings is smaller than the gzip of its changes', async () => {
    expect(await sealedBytes(year.entries, 256_000)).toBeLessThan(1.0 * gzipped(year.changes));
  });

  test('a thousand edits take at most 1.15 of the gzip of their changes', async () => {
    const { entries, changes } = year.edit(1000);
    expect(await sealedBytes(entries, 256_000)).toBeLessThan(1.15 * gzipped(changes));
  });

  test('fifty ops with short values take at most 40 bytes each, the frame included', async () => {
    const phones = year.edit(200).entries.filter((entry) => entry.ops[0]?.table === 'person');
    expect(await sealedBytes(phones.slice(0, 50), 256_000)).toBeLessThan(50 * 40);
  });

  test('one edited field takes less than 300 bytes', async () => {
    expect(await sealedBytes(year.edit(1).entries, 256_000)).toBeLessThan(300);
  });
});

async function sealedBytes(entries: readonly Entry[], maxJsonBytes: number): Promise<number> {
  let total = 0;
  for (const batch of batchesOf(entries, maxJsonBytes)) {
    const { bytes } = await seal({ seen: [{ device: place.device, n: 3 }], entries: batch });
    total += bytes.length + 4; // its length in the list
  }
  return total;
}

function gzipped(changes: readonly Change[]): number {
  return gzipSync(JSON.stringify(changes)).length;
}

function batchesOf(entries: readonly Entry[], maxJsonBytes: number): Entry[][] {
  const batches: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const size = JSON.stringify(entry).length;
    if (size > room || batches.length === 0) {
      batches.push([]);
      room = maxJsonBytes;
    }
    room -= size;
    batches.at(-1)?.push(entry);
  }
  return batches;
}
