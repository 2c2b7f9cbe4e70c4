import { noFrameBefore } from '../sync/frame.ts';
import type { Receipt, WireError } from '../sync/protocol.ts';
import { bytesToHex, hexToBytes } from '../sync/wire-hex.ts';
import {
  addFrame,
  lockLog,
  readHead,
  readReceipt,
  writeFrame,
  writeHead,
  writeLog,
  type Ask,
  type Transaction,
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

type PushError = WireError & { readonly error: 'fork' | 'gap' | 'full' };

export type PushLimits = {
  readonly rowLock: string;
  readonly time: number;
  readonly maxLogBytes: number;
};

type Head = { readonly n: number; readonly sha256: string };

const noHead: Head = { n: 0, sha256: noFrameBefore };

/**
 * Adds frames to a registered log inside one transaction and says of each what became of it. A
 * frame that is refused does not hold up the others: another device's frames may follow.
 */
export async function pushFrames(
  { ask, change }: Transaction,
  log: string,
  frames: readonly PushedFrame[],
  limits: PushLimits,
): Promise<readonly PushResult[]> {
  const logBytes = hexToBytes(log);
  const devices = [...new Set(frames.map((frame) => frame.device))];
  // Asked in one go, to save the way to PostgreSQL and back; the lock still comes first.
  const [[state], ...found] = await Promise.all([
    ask(lockLog(limits.rowLock), [logBytes]),
    ...devices.map((device) => findHead(ask, logBytes, device)),
  ]);
  if (state === undefined) throw new Error('Frames were pushed to a log that has no row.');

  const heads = new Map(devices.map((device, index) => [device, found[index] ?? noHead]));
  const { time } = limits;
  const results: PushResult[] = [];
  let { seq, size } = state;
  for (const frame of frames) {
    const { device, n, sha256, bytes } = frame;
    const head = heads.get(device) ?? noHead;
    const receipt = { log, device, n, sha256, epoch: state.epoch };
    const verdict = judgeFrame(frame, head, limits.maxLogBytes - size);
    if (verdict === 'known') {
      const [stored] = await ask(readReceipt, [logBytes, hexToBytes(device), n]);
      const isSame = stored !== undefined && bytesToHex(stored.sha256) === sha256;
      results.push(
        isSame
          ? { ok: true, isNew: false, receipt: { ...receipt, seq: stored.seq, time: stored.time } }
          : refuse('fork', frame),
      );
    } else if (verdict === 'new') {
      seq += 1;
      size += bytes.length;
      const hash = hexToBytes(sha256);
      const row = [logBytes, seq, hexToBytes(device), n, hash, time, bytes.length, bytes];
      change(writeFrame, row);
      heads.set(device, { n, sha256 });
      results.push({ ok: true, isNew: true, receipt: { ...receipt, seq, time } });
    } else {
      results.push(refuse(verdict, frame, verdict === 'gap' ? { expected: head.n + 1 } : {}));
    }
  }

  for (const [index, device] of devices.entries()) {
    const head = heads.get(device) ?? noHead;
    if (head.n === found[index]?.n) continue;
    change(writeHead, [logBytes, hexToBytes(device), head.n, hexToBytes(head.sha256)]);
  }
  if (seq > state.seq) change(writeLog, [logBytes, seq, size]);
  return results;
}

/**
 * The usual push, without a lock and a transaction of many ways: a frame that is just the next is
 * added if the log still ends where it ended when `state` was read, for then nothing that was read
 * since can be old. Undefined when it is not so plain, and nothing was added.
 */
export async function pushNext(
  ask: Ask,
  state: { readonly log: string; readonly seq: number; readonly size: number },
  frame: PushedFrame,
  { time, maxLogBytes }: PushLimits,
): Promise<PushResult | undefined> {
  const { log } = state;
  const { device, n, sha256, bytes } = frame;
  const logBytes = hexToBytes(log);
  const head = await findHead(ask, logBytes, device);
  if (judgeFrame(frame, head, maxLogBytes - state.size) !== 'new') return undefined;
  const row = [hexToBytes(device), n, hexToBytes(sha256), time, bytes.length, bytes];
  const [added] = await ask(addFrame, [logBytes, state.seq, ...row]);
  if (added === undefined) return undefined;
  return { ok: true, isNew: true, receipt: { log, device, n, sha256, time, ...added } };
}

function judgeFrame(
  frame: PushedFrame,
  head: Head,
  roomBytes: number,
): 'known' | 'new' | PushError['error'] {
  if (frame.n <= head.n) return 'known';
  if (frame.n > head.n + 1) return 'gap';
  if (frame.prev !== head.sha256) return 'fork';
  return frame.bytes.length > roomBytes ? 'full' : 'new';
}

async function findHead(ask: Ask, log: Uint8Array, device: string): Promise<Head> {
  const [head] = await ask(readHead, [log, hexToBytes(device)]);
  return head === undefined ? noHead : { n: head.n, sha256: bytesToHex(head.sha256) };
}

function refuse(
  error: PushError['error'],
  frame: PushedFrame,
  more: { readonly expected?: number } = {},
): PushResult {
  return { ok: false, error: { error, device: frame.device, n: frame.n, ...more } };
}
