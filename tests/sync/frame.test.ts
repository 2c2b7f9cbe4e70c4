import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  frameHeaderBytes,
  maxFrameBytes,
  minFrameBytes,
  readFrameHeader,
  writeFrameHeader,
  type FrameHeader,
} from '../../src/sync/frame.ts';

const hex = (bytes: number) =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map((value) => Buffer.from(value).toString('hex'));
const stamp = fc.record({
  ms: fc.integer({ min: 0, max: 2 ** 48 - 1 }),
  counter: fc.integer({ min: 0, max: 0xffff }),
});
const headers: fc.Arbitrary<FrameHeader> = fc.record({
  algorithm: fc.nat(255),
  schema: fc.nat(255),
  minReader: fc.nat(255),
  log: hex(16),
  device: hex(8),
  n: fc.integer({ min: 1, max: 0xffff_ffff }),
  keyEpoch: fc.integer({ min: 0, max: 0xffff_ffff }),
  prev: hex(32),
  firstStamp: stamp,
  lastStamp: stamp,
  nonce: fc.uint8Array({ minLength: 24, maxLength: 24 }),
});

test('a header that was written is read back unchanged', () => {
  fc.assert(
    fc.property(headers, (header) => {
      const bytes = writeFrameHeader(header);
      expect(bytes.length).toBe(frameHeaderBytes);
      const frame = new Uint8Array([...bytes, ...new Uint8Array(16)]);
      expect(readFrameHeader(frame)).toEqual({ ok: true, header });
    }),
  );
});

test('rubbish of any length is refused and never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(readFrameHeader(bytes).ok).toBe(false);
    }),
  );
});

test('frames that are too short, too long or number zero say so', () => {
  const magic = new Uint8Array([0x4b, 0x52, 0x47, 0x31]);
  const faultOf = (length: number) => {
    const frame = new Uint8Array(length);
    frame.set(magic);
    return readFrameHeader(frame);
  };
  expect(faultOf(minFrameBytes - 1)).toMatchObject({ error: { type: 'frame-too-short' } });
  expect(faultOf(maxFrameBytes + 1)).toMatchObject({ error: { type: 'frame-too-long' } });
  expect(faultOf(minFrameBytes)).toMatchObject({ error: { type: 'frame-number-zero' } });
});

test('every field stands where PROTOCOL.md says', () => {
  const bytes = writeFrameHeader({
    algorithm: 1,
    schema: 2,
    minReader: 3,
    log: '11'.repeat(16),
    device: '22'.repeat(8),
    n: 0x01020304,
    keyEpoch: 0x05060708,
    prev: '33'.repeat(32),
    firstStamp: { ms: 0x010203040506, counter: 0x0708 },
    lastStamp: { ms: 0x0a0b0c0d0e0f, counter: 0x1011 },
    nonce: new Uint8Array(24).fill(0x44),
  });
  expect(Buffer.from(bytes).toString('hex')).toBe(
    [
      '4b524731',
      '01020300',
      '11'.repeat(16),
      '22'.repeat(8),
      '01020304',
      '05060708',
      '33'.repeat(32),
      '0102030405060708',
      '0a0b0c0d0e0f1011',
      '44'.repeat(24),
    ].join(''),
  );
});
