import type { Stamp } from '../domain/clock.ts';
import type { Identity, Log, Payload } from '../domain/log.ts';
import type { Entry } from '../domain/op.ts';
import { maxOps } from './columns.ts';
import type { Deflate } from './deflate.ts';
import { noFrameBefore } from './frame.ts';
import { sealSegment, type SealKeys } from './segment.ts';

export type SealParts = {
  readonly log: Log;
  readonly keys: SealKeys;
  readonly deflate: Deflate;
  readonly random: (length: number) => Uint8Array;
  readonly isMine: () => boolean;
};

/**
 * Seals everything that waits into this device's next segments. `maxJsonBytes` bounds the entries
 * of one, so that it leaves a slow link in a few seconds. Answers whether there was anything.
 */
export async function sealWaiting(parts: SealParts, maxJsonBytes: number): Promise<boolean> {
  let maxBytes = maxJsonBytes;
  let hasSealed = false;
  while (parts.isMine()) {
    const entries = await parts.log.readUnsealed(maxBytes);
    if (entries.length === 0) break;
    hasSealed = true;
    const [first] = entries;
    const whole = cutToOps(entries);
    if (first && whole.length === 0) {
      await sealInParts(parts, first);
      continue;
    }
    const stamps = whole.map((entry) => entry.stamp);
    const result = await sealNext(parts, whole, stamps);
    if (result === 'too-large') {
      if (whole.length === 1 && first) await sealInParts(parts, first);
      else maxBytes = Math.floor(maxBytes / 2);
    }
  }
  return hasSealed;
}

/** Says what we have seen of the others, with nothing of our own, and what came of it where that is asked. */
export async function sealAttestation(parts: SealParts, state?: string): Promise<void> {
  await sealNext(parts, [], [], state);
}

function cutToOps(entries: readonly Entry[]): readonly Entry[] {
  let ops = 0;
  const end = entries.findIndex((entry) => (ops += entry.ops.length) > maxOps);
  return end === -1 ? entries : entries.slice(0, end);
}

/**
 * One act larger than a segment, such as a huge import. The entry waits until its last part is
 * sealed: a kill in between seals the first parts twice, and twice is once.
 */
async function sealInParts(parts: SealParts, entry: Entry): Promise<void> {
  let size = Math.min(maxOps, Math.ceil(entry.ops.length / 2));
  let from = 0;
  while (from < entry.ops.length && parts.isMine()) {
    const ops = entry.ops.slice(from, from + size);
    const isLast = from + size >= entry.ops.length;
    const result = await sealNext(
      parts,
      [{ stamp: entry.stamp, ops }],
      isLast ? [entry.stamp] : [],
    );
    if (result === 'added') from += size;
    else if (result === 'moved') return;
    else if (size === 1) throw new Error('A single value is larger than a segment may be.');
    else size = Math.ceil(size / 2);
  }
}

async function sealNext(
  parts: SealParts,
  entries: readonly Entry[],
  stamps: readonly Stamp[],
  state?: string,
): Promise<'added' | 'moved' | 'too-large'> {
  const { log, keys, deflate, random } = parts;
  const identity = await log.readIdentity();
  if (!identity) return 'moved';
  const { seen, last } = await readPlace(log, identity);
  const place = { device: identity.device, n: last.n + 1, prev: last.sha256 };
  const payload = { seen, entries, ...(state !== undefined && { state }) };
  const sealed = await sealSegment(payload, place, keys, random(24), deflate);
  if (!sealed.ok) return 'too-large';
  if (!parts.isMine()) return 'moved';
  return log.addOwnSegment({ ...sealed.value, changes: stamps.length }, stamps);
}

async function readPlace(log: Log, identity: Identity) {
  const heads = await log.readHeads();
  const isOwn = (head: { readonly device: string }) => head.device === identity.device;
  const seen: Payload['seen'] = heads
    .filter((head) => !isOwn(head))
    .map(({ device, n }) => ({ device, n }));
  return { seen, last: heads.find(isOwn) ?? { n: 0, sha256: noFrameBefore } };
}
