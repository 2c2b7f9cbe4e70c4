import { noFrameBefore } from '../sync/frame.ts';
import type { Receipt, WireError } from '../sync/protocol.ts';
import { bytesToHex, hexToBytes } from '../sync/wire-hex.ts';
import {
  lockLog,
  readHead,
  readReceipt,
  writeFrame,
  writeHead,
  writeLog,
  type Query,
} from './statements.ts';

export type PushedFrame = {
  readonly device: string;
  readonly n: number;
  readonly prev: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
};

export type PushResult =
  | { readonly ok: true; readonly receipt: Receipt; readonly isNew: boolean }
  | { readonly ok: false; readonly error: PushError };

export type PushError = WireError & { readonly error: 'fork' | 'gap' | 'full' };

type Head = { readonly n: number; readonly sha256: string };

export type PushLimits = {
  readonly rowLock: string;
  readonly time: number;
  readonly maxLogBytes: number;
};

/**
 * Adds frames to a registered log inside one transaction and says of each what became of it. A
 * frame that is refused does not hold up the others: another device's frames may follow.
 */
export async function pushFrames(
  query: Query,
  log: string,
  frames: readonly PushedFrame[],
  limits: PushLimits,
): Promise<readonly PushResult[]> {
  const logBytes = hexToBytes(log);
  const [state] = await query(lockLog(limits.rowLock), [logBytes]);
  if (state === undefined) throw new Error('Frames were pushed to a log that has no row.');

  const headsByDevice = new Map<string, Head>();
  const changedDevices = new Set<string>();
  const results: PushResult[] = [];
  let { seq, size } = state;

  for (const frame of frames) {
    const { device, n, sha256, bytes } = frame;
    const head = headsByDevice.get(device) ?? (await findHead(query, logBytes, device));
    headsByDevice.set(device, head);
    const place = { log, device, n, sha256, epoch: state.epoch };

    if (n <= head.n) {
      const [stored] = await query(readReceipt, [logBytes, hexToBytes(device), n]);
      results.push(
        stored !== undefined && bytesToHex(stored.sha256) === sha256
          ? { ok: true, isNew: false, receipt: { ...place, seq: stored.seq, time: stored.time } }
          : refuse('fork', frame),
      );
    } else if (n > head.n + 1) {
      results.push(refuse('gap', frame, { expected: head.n + 1 }));
    } else if (frame.prev !== head.sha256) {
      results.push(refuse('fork', frame));
    } else if (size + bytes.length > limits.maxLogBytes) {
      results.push(refuse('full', frame));
    } else {
      seq += 1;
      size += bytes.length;
      await query(writeFrame, [
        logBytes,
        seq,
        hexToBytes(device),
        n,
        hexToBytes(sha256),
        limits.time,
        bytes.length,
        bytes,
      ]);
      headsByDevice.set(device, { n, sha256 });
      changedDevices.add(device);
      results.push({ ok: true, isNew: true, receipt: { ...place, seq, time: limits.time } });
    }
  }

  for (const device of changedDevices) {
    const head = headsByDevice.get(device);
    if (head === undefined) continue;
    await query(writeHead, [logBytes, hexToBytes(device), head.n, hexToBytes(head.sha256)]);
  }
  if (seq > state.seq) await query(writeLog, [logBytes, seq, size]);
  return results;
}

async function findHead(query: Query, log: Uint8Array, device: string): Promise<Head> {
  const [head] = await query(readHead, [log, hexToBytes(device)]);
  if (head === undefined) return { n: 0, sha256: noFrameBefore };
  return { n: head.n, sha256: bytesToHex(head.sha256) };
}

function refuse(
  error: PushError['error'],
  frame: PushedFrame,
  more: { readonly expected?: number } = {},
): PushResult {
  return { ok: false, error: { error, device: frame.device, n: frame.n, ...more } };
}
