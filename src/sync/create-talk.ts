import type { Endpoint, Identity } from '../domain/log.ts';
import type { ExchangeProblem } from '../domain/sync-view.ts';
import type { RunParts } from './run-exchange.ts';
import { endpointSession, noteSpeed, pushBytesOf } from './session.ts';
import { createAsk, segmentKey, type Talk } from './talk.ts';

/** A talk led by the worker, which owns the log. */
export type LocalTalk = Talk & {
  readonly become: (identity: Identity | undefined) => void;
  /** Keeps what came of it, for people and for the next start. */
  readonly finish: (problem: ExchangeProblem | null) => Promise<void>;
};

export function createTalk(
  { log, network, session, isMine, onProgress }: RunParts,
  start: Endpoint,
  identity: Identity,
): LocalTalk {
  let endpoint = start;
  let own = identity.device;
  let isRemoved = false;
  let bytes = 0;
  let skewMillis = start.clockSkewMillis;

  // Read again before each write: meanwhile a person may have changed or removed it.
  const update = async (changes: Partial<Endpoint>) => {
    const now = (await log.readEndpoints()).find(({ id }) => id === start.id);
    isRemoved = now === undefined;
    if (!now) return;
    endpoint = { ...now, ...changes };
    await log.saveEndpoint(endpoint);
  };

  return {
    log,
    endpoint: () => endpoint,
    update,
    ownDevice: () => own,
    become: (changed) => {
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
    noteSpeed: (sent, millis) => noteSpeed(session, sent, millis),
    noteSent: (segments) => {
      for (const segment of segments) {
        if (segment.device === own) session.unanswered.set(segmentKey(segment), segment.changes);
      }
      onProgress();
    },
    noteReceipts: (receipts) => {
      for (const receipt of receipts) session.unanswered.delete(segmentKey(receipt));
      onProgress();
    },
    refusedSegments: endpointSession(session, start.id).refusedSegments,
    finish: async (problem) => {
      const month = new Date(network.now()).toISOString().slice(0, 7);
      const { bytesByMonth } = endpoint;
      const total = (bytesByMonth[month] ?? 0) + bytes;
      bytes = 0;
      await update({
        problem,
        lastTryMillis: network.now(),
        clockSkewMillis: skewMillis,
        bytesByMonth: { ...bytesByMonth, [month]: total },
      });
    },
  };
}
