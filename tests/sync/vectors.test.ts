import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { nativeDeflate } from '../../src/sync/deflate.ts';
import { deriveKeys } from '../../src/sync/keys.ts';
import { frameHash, openSegment } from '../../src/sync/segment.ts';
import { bytesToHex, hexToBytes } from '../../src/sync/wire-hex.ts';
import { projectPath } from '../support/project-paths.ts';

const Vectors = v.object({
  programmeKey: v.string(),
  log: v.string(),
  summaryLog: v.string(),
  segmentKey: v.string(),
  token: v.string(),
  device: v.string(),
  segments: v.array(
    v.object({
      name: v.string(),
      n: v.number(),
      prev: v.string(),
      sha256: v.string(),
      frame: v.string(),
      payload: v.unknown(),
    }),
  ),
});

const vectors = v.parse(
  Vectors,
  JSON.parse(readFileSync(projectPath('tests/fixtures/protocol/segments.json'), 'utf8')),
);
const keys = deriveKeys(hexToBytes(vectors.programmeKey));

test('the keys of the vectors follow from the programme key', () => {
  expect({ ...keys, segmentKey: bytesToHex(keys.segmentKey) }).toEqual({
    log: vectors.log,
    summaryLog: vectors.summaryLog,
    segmentKey: vectors.segmentKey,
    token: vectors.token,
  });
});

test.for(vectors.segments)('the vector "$name" opens to its payload', async (vector) => {
  const bytes = hexToBytes(vector.frame);
  const opened = await openSegment(bytes, keys, nativeDeflate);
  expect(frameHash(bytes)).toBe(vector.sha256);
  expect(opened.ok && opened.value.payload).toEqual(vector.payload);
  expect(opened.ok && opened.value.header).toMatchObject({
    device: vectors.device,
    n: vector.n,
    prev: vector.prev,
  });
});
