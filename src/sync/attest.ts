import type { Head, Identity, Log } from '../domain/log.ts';
import type { Deflate } from './deflate.ts';
import { openSegment, type SealKeys } from './segment.ts';

/**
 * What is to be said of what we have seen. `changes`: others made some that we have and have not said
 * so yet. Only changes count: an empty segment is itself an attestation, and answering it would never
 * end. `correction`: we said more than is so.
 */
export type ToAttest = 'nothing' | 'changes' | 'correction';

export async function whatToAttest(
  log: Log,
  identity: Identity,
  keys: SealKeys,
  deflate: Deflate,
): Promise<ToAttest> {
  const heads = await log.readHeads();
  const own = heads.find((head) => head.device === identity.device);
  const attested = await readAttested(log, own, keys, deflate);
  if (saysTooMuch(attested, heads)) return 'correction';
  for (const head of heads) {
    if (head.device === identity.device) continue;
    for (let n = (attested.get(head.device) ?? 0) + 1; n <= head.n; n += 1) {
      const segment = await log.readSegment(head.device, n);
      if (segment && segment.changes > 0) return 'changes';
    }
  }
  return 'nothing';
}

/**
 * A claim about a branch that was given up since. Where nothing stood in it that we had to send once
 * more, nothing else would take our word back, and its author would take a segment for seen that
 * nobody has.
 */
function saysTooMuch(attested: ReadonlyMap<string, number>, heads: readonly Head[]): boolean {
  const reached = new Map(heads.map((head) => [head.device, head.n]));
  return [...attested].some(([device, n]) => n > (reached.get(device) ?? 0));
}

async function readAttested(
  log: Log,
  own: { readonly device: string; readonly n: number } | undefined,
  keys: SealKeys,
  deflate: Deflate,
): Promise<ReadonlyMap<string, number>> {
  const last = own && (await log.readSegment(own.device, own.n));
  const opened = last && (await openSegment(last.bytes, keys, deflate));
  return new Map(
    opened?.ok ? opened.value.payload.seen.map(({ device, n }) => [device, n] as const) : [],
  );
}
