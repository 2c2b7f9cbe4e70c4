import type { Attempt } from '../domain/exchange/journal.ts';
import type { Endpoint, Identity } from '../domain/log.ts';
import type { ExchangeProblem } from '../domain/sync-view.ts';
import type { RunParts } from './run-exchange.ts';
import { endpointSession, noteSpeed, pushBytesOf } from './session.ts';
import { createAsk, segmentKey, type Talk } from './talk.ts';

/** A talk led by the worker, which owns the log. */
export type LocalTalk = Talk & {
  readonly become: (identity: Identity | undefined) => void;
  /** What it was and what it cost so far, for the journal. */
  readonly tally: () => Tally;
  /** Keeps what it cost and what the server's clock says, and no word of how it ended. */
  readonly noteCost: () => Promise<void>;
  /** Keeps what came of it, for people and for the next start. */
  readonly finish: (problem: ExchangeProblem | null) => Promise<void>;
};

export type Tally = Omit<Attempt, 'reason' | 'result' | 'status' | 'applied'>;

export function createTalk(
  { log, network, session, isMine, onProgress }: RunParts,
  start: Endpoint,
  identity: Identity,
): LocalTalk {
  let endpoint = start;
  let own = identity.device;
  let isRemoved = false;
  let bytes = 0;
  let notedBytes = 0;
  let sent = 0;
  let receipts = 0;
  let forks = 0;
  const atMillis = network.now();
  const startedAt = network.elapsed();
  let skewMillis = start.clockSkewMillis;

  // Read again before each write: meanwhile a person may have changed or removed it.
  const update = async (changes: Partial<Endpoint>) => {
    const now = (await log.readEndpoints()).find(({ id }) => id === start.id);
    isRemoved = now === undefined;
    if (!now) return;
    endpoint = { ...now, ...changes };
    await log.saveEndpoint(endpoint);
  };

  const spend = () => {
    const month = new Date(network.now()).toISOString().slice(0, 7);
    const { bytesByMonth } = endpoint;
    const total = (bytesByMonth[month] ?? 0) + bytes - notedBytes;
    notedBytes = bytes;
    return { clockSkewMillis: skewMillis, bytesByMonth: { ...bytesByMonth, [month]: total } };
  };

  return {
    log,
    endpoint: () => endpoint,
    update,
    ownDevice: () => own,
    become: (changed) => {
      forks += 1;
      own = changed?.device ?? own;
    },
    ask: createAsk(
      network,
      () => endpoint,
      (cost) => {
        bytes += cost.bytes;
        skewMillis = cost.skewMillis ?? skewMillis;
      },
    ),
    now: network.now,
    isMine: () => isMine() && !isRemoved,
    pushBytes: () => pushBytesOf(session),
    noteSpeed: (length, millis) => noteSpeed(session, length, millis),
    noteSent: (segments) => {
      sent += segments.length;
      for (const segment of segments) {
        if (segment.device === own) session.unanswered.set(segmentKey(segment), segment.changes);
      }
      onProgress();
    },
    noteReceipts: (given) => {
      receipts += given.length;
      for (const receipt of given) session.unanswered.delete(segmentKey(receipt));
      onProgress();
    },
    refusedSegments: endpointSession(session, start.id).refusedSegments,
    tally: () => ({
      atMillis,
      tookMillis: Math.round(network.elapsed() - startedAt),
      endpoint: start.id,
      kind: endpoint.kind,
      sent,
      receipts,
      bytes,
      forks,
    }),
    noteCost: () => update(spend()),
    finish: (problem) => update({ problem, lastTryMillis: network.now(), ...spend() }),
  };
}
