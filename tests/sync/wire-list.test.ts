import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  pullPreludeBytes,
  readFrameList,
  readPullList,
  writeFrameList,
  writePullList,
} from '../../src/sync/wire-list.ts';

const frameLists = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 });
const echo = '0badcafe';

test('a list that was written is read back unchanged', () => {
  fc.assert(
    fc.property(frameLists, (frames) => {
      expect(readFrameList(writeFrameList(frames))).toEqual({ frames, isTorn: false });
    }),
  );
});

test('a list cut at any byte gives its whole frames and says that it is torn', () => {
  const frames = [new Uint8Array(3).fill(1), new Uint8Array(0), new Uint8Array(9).fill(2)];
  const bytes = writeFrameList(frames);
  const ends = [0, 7, 11, 24];
  for (let length = 0; length <= bytes.length; length += 1) {
    const whole = ends.filter((end) => end > 0 && end <= length).length;
    const read = readFrameList(bytes.subarray(0, length));
    expect(read.frames).toEqual(frames.slice(0, whole));
    expect(read.isTorn).toBe(!ends.includes(length));
  }
});

test('a pull answer that was written is read back unchanged', () => {
  fc.assert(
    fc.property(frameLists, fc.maxSafeNat(), fc.boolean(), (frames, cursor, hasMore) => {
      const list = { epoch: '0123456789abcdef', cursor, hasMore, frames };
      const read = readPullList(writePullList(list, echo), { after: 0, echo });
      expect(read).toEqual({ ok: true, list, isTorn: false });
    }),
  );
});

test('no change is 25 bytes', () => {
  const list = { epoch: '0123456789abcdef', cursor: 7, hasMore: false, frames: [] };
  expect(writePullList(list, echo).length).toBe(pullPreludeBytes);
});

test('the cursor of a torn answer counts whole frames from the place that was asked for', () => {
  const frames = [new Uint8Array(5), new Uint8Array(5), new Uint8Array(5)];
  const list = { epoch: '0123456789abcdef', cursor: 90, hasMore: false, frames };
  const torn = writePullList(list, echo).subarray(0, pullPreludeBytes + 9 + 9 + 2);
  expect(readPullList(torn, { after: 10, echo })).toMatchObject({
    ok: true,
    isTorn: true,
    list: { cursor: 12, hasMore: true, frames: frames.slice(0, 2) },
  });
});

test('last week’s answer from a cache is recognised by its random number', () => {
  const list = { epoch: '0123456789abcdef', cursor: 7, hasMore: false, frames: [] };
  const old = writePullList(list, '11111111');
  expect(readPullList(old, { after: 0, echo })).toEqual({
    ok: false,
    error: { type: 'stale-answer' },
  });
});

test('a login page with status 200 is no answer', () => {
  const page = new TextEncoder().encode('<!doctype html><title>Войдите в сеть</title>');
  expect(readPullList(page, { after: 0, echo })).toEqual({
    ok: false,
    error: { type: 'not-a-pull-list' },
  });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(readPullList(bytes, { after: 0, echo }).ok).toBe(false);
    }),
  );
});
