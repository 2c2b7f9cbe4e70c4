import type { Endpoint } from '../domain/log.ts';
import type { Fault, Network } from './ask.ts';
import { pushUnsent } from './push.ts';
import { createAsk, type ParcelLog, type Talk } from './talk.ts';

const pushBytes = 32_768;

/**
 * Sends the segments that lie ready and keeps their receipts: all that can be done while the page
 * is closed, and it needs no key. Whatever asks for a decision (a fork, a server that forgot) waits
 * for the app. `false`: something is left that another try may move.
 */
export async function moveParcels(
  log: ParcelLog,
  network: Network,
  isMine: () => boolean = () => true,
): Promise<boolean> {
  let isAllMoved = true;
  for (const endpoint of await log.readEndpoints()) {
    // Only a full endpoint gives receipts; others are served by the app itself.
    if (endpoint.kind !== 'full') continue;
    const talk = createParcelTalk(log, network, endpoint, isMine);
    const outcome = await pushUnsent(talk, (segment) => segment.isOwn);
    if (!outcome.ok && isWorthAnotherTry(outcome.error)) isAllMoved = false;
  }
  return isAllMoved;
}

function isWorthAnotherTry({ type }: Fault): boolean {
  return type === 'no-connection' || type === 'not-an-endpoint' || type === 'endpoint-error';
}

function createParcelTalk(
  log: ParcelLog,
  network: Network,
  start: Endpoint,
  isMine: () => boolean,
): Talk<ParcelLog> {
  let endpoint = start;
  return {
    log,
    endpoint: () => endpoint,
    update: async (changes) => {
      const now = (await log.readEndpoints()).find(({ id }) => id === start.id);
      if (!now) return;
      endpoint = { ...now, ...changes };
      await log.saveEndpoint(endpoint);
    },
    ownDevice: () => '',
    ask: createAsk(
      network,
      () => endpoint,
      () => {},
    ),
    now: network.now,
    isMine,
    pushBytes: () => pushBytes,
    noteSpeed: () => {},
    noteSent: () => {},
    noteReceipts: () => {},
    refusedSegments: new Set(),
  };
}
