import type { Payload } from '../domain/log.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';
import type { Deflate } from './deflate.ts';
import { paddedLength } from './padding.ts';
import { columnsToPayload } from './read-columns.ts';
import { payloadToColumns } from './write-columns.ts';

/**
 * What is sealed: three lengths, then the parts: noise, deflated numbers, deflated texts, zeros.
 * The zeros hide the exact size, and keep the whole above a hundredth of what it unpacks to: the
 * reader refuses more as a bomb, even where an honest text is a thousand spaces long.
 */
const maxUnpackedBytes = 1_048_576; // 1 MiB
const maxRatio = 100;

export type PackFailure = { readonly type: 'too-large' };
export type UnpackFailure = { readonly type: 'damaged-payload' };

export async function packPayload(
  payload: Payload,
  deflate: Deflate,
): Promise<Outcome<Uint8Array<ArrayBuffer>, PackFailure>> {
  const { noise, numbers, texts } = payloadToColumns(payload);
  const unpackedBytes = noise.length + numbers.length + texts.length;
  if (unpackedBytes > maxUnpackedBytes) return refused({ type: 'too-large' });
  const parts = [noise, await deflate.deflate(numbers), await deflate.deflate(texts)];
  const packed = createByteWriter();
  for (const part of parts) packed.count(part.length);
  for (const part of parts) packed.bytes(part);
  const bytes = packed.toBytes();
  const length = Math.max(paddedLength(bytes.length), Math.ceil(unpackedBytes / maxRatio));
  const padded = new Uint8Array(length);
  padded.set(bytes);
  return done(padded);
}

/** Never throws, whatever the bytes are, and never unpacks more than the limits allow. */
export async function unpackPayload(
  bytes: Uint8Array,
  deflate: Deflate,
): Promise<Outcome<Payload, UnpackFailure>> {
  const reader = createByteReader(bytes);
  const lengths = [reader.count(), reader.count(), reader.count()];
  const [noise, deflatedNumbers, deflatedTexts] = lengths.map((length) =>
    reader.bytes(length).slice(),
  );
  if (reader.isBroken() || !noise || !deflatedNumbers || !deflatedTexts) return damaged;
  let room = Math.min(maxUnpackedBytes, bytes.length * maxRatio) - noise.length;
  const numbers = await deflate.inflate(deflatedNumbers, room);
  room -= numbers?.length ?? 0;
  const texts = await deflate.inflate(deflatedTexts, room);
  if (!numbers || !texts) return damaged;
  const payload = columnsToPayload({ noise, numbers, texts });
  return payload.ok ? payload : damaged;
}

const damaged = refused<UnpackFailure>({ type: 'damaged-payload' });
