import type { SyncView, Truth } from '../../domain/sync-view.ts';
import { type ChangeCounts, countChanges } from '../../storage/count-changes.ts';
import { listDevices } from '../list-devices.ts';
import type { OpenSpace } from '../open-space.ts';

/** The five truths, from the log and its receipts. */
export async function answerSync(space: OpenSpace): Promise<SyncView> {
  const [counts, endpoints, devices] = await Promise.all([
    countChanges(space.store),
    space.log.readEndpoints(),
    listDevices(space),
  ]);
  const { isExchanging, isDeviceFull, sentChanges } = space.exchange.state();
  const sent = Math.min(Math.max(sentChanges, counts.accepted), counts.waiting);
  const month = new Date(space.surroundings.now()).toISOString().slice(0, 7);
  const skews = endpoints.flatMap(({ clockSkewMillis }) => clockSkewMillis ?? []);
  return {
    truth: truthOf(counts, sent),
    savedHere: counts.waiting - sent,
    sent,
    stored: counts.stored,
    seen: counts.seen,
    needsYou: counts.needsYou,
    isExchanging,
    isDeviceFull,
    endpoints: endpoints.map((endpoint) => ({
      id: endpoint.id,
      url: endpoint.url,
      kind: endpoint.kind,
      lastReceiptMillis: endpoint.lastReceiptMillis,
      lastPullMillis: endpoint.lastPullMillis,
      lastTryMillis: endpoint.lastTryMillis,
      problem: endpoint.problem,
      bytesThisMonth: endpoint.bytesByMonth[month] ?? 0,
    })),
    devices,
    clockSkewMillis: skews[0] ?? null,
    bytesThisMonth: endpoints.reduce((sum, one) => sum + (one.bytesByMonth[month] ?? 0), 0),
    isExample: space.space === 'example',
  };
}

function truthOf(counts: ChangeCounts, sent: number): Truth {
  if (counts.needsYou > 0) return 'needs-you';
  if (counts.waiting > 0) return sent === counts.waiting ? 'sent' : 'saved-here';
  if (counts.stored > 0) return 'stored';
  return counts.seen > 0 ? 'seen' : 'nothing-yet';
}
