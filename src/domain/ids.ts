import type { RecordId } from './op.ts';

/**
 * A uuid of version 7 (RFC 9562): the first 48 bits are the time, so records of one day lie
 * together in the index and pack well on the wire. `random` gives at least 10 bytes.
 */
export function newRecordId(nowMillis: number, random: Uint8Array): RecordId {
  const time = Math.floor(nowMillis).toString(16).padStart(12, '0').slice(-12);
  const noise = [...random.subarray(0, 10)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const variant = ((Number.parseInt(noise.slice(4, 5), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${noise.slice(1, 4)}-${variant}${noise.slice(5, 8)}-${noise.slice(8)}`;
}
