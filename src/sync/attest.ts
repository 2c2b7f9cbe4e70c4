import type { Identity, Log } from '../domain/log.ts';
import type { Deflate } from './deflate.ts';
import { openSegment, type SealKeys } from './segment.ts';

/**
 * Whether others made changes that we have and have not said so yet. Only changes count: an empty
 * segment is itself an attestation, and answering it would never end.
 */
export async function hasUnattestedChanges(
  log: Log,
  identity: Identity,
  keys: SealKeys,
  deflate: Deflate,
): Promise<boolean> {
  const heads = await log.readHeads();
  const own = heads.find((head) => head.device === identity.device);
  const attested = await readAttested(log, own, keys, deflate);
  for (const head of heads) {
    if (head.device === identity.device) continue;
    for (let n = (attested.get(head.device) ?? 0) + 1; n <= head.n; n += 1) {
      const segment = await log.readSegment(head.device, n);
      if (segment && segment.changes > 0) return true;
    }
  }
  return false;
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
