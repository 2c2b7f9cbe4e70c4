import type { Log } from '../domain/log.ts';
import { adoptEntries } from './adopt-entries.ts';
import { applySegment } from './apply-segment.ts';
import { readEndpoints, saveEndpoint } from './endpoints.ts';
import { giveUpSegments, takeNewIdentity } from './give-up-segments.ts';
import { readAuthors, readHeads } from './heads.ts';
import { readIdentity } from './identity.ts';
import { beginAt, countBytes, forgetSegments, mergeSummary } from './summaries.ts';
import { readEverythingAfter } from './read-records.ts';
import { addOwnSegment, readUnsealed } from './own-segments.ts';
import { addReceipts, dropReceipts, readUnsent } from './receipts.ts';
import type { Store } from './store.ts';
import { runUnit } from './run-unit.ts';

/** The port of `domain/log.ts`, kept by this store. */
export function createLog(store: Store): Log {
  const { segments } = store.database;
  return {
    readIdentity: () => readIdentity(store),
    readHeads: () => readHeads(store),
    readUnsealed: (maxBytes) => readUnsealed(store, maxBytes),
    addOwnSegment: (segment, stamps) => addOwnSegment(store, segment, stamps),
    applySegment: (segment, payload) => applySegment(store, segment, payload),
    giveUpSegments: (device, fromN) => giveUpSegments(store, device, fromN),
    adoptEntries: (entries) => adoptEntries(store, entries),
    readSegment: (device, n) => runUnit(store, () => segments.get([device, n])),
    readAuthors: () => readAuthors(store),
    readState: (after) => readEverythingAfter(store, after),
    mergeSummary: (entries) => mergeSummary(store, entries),
    beginAt: (covered) => beginAt(store, covered),
    forgetSegments: (covered, endpointIds) => forgetSegments(store, covered, endpointIds),
    countBytes: (covered) => countBytes(store, covered),
    readUnsent: (endpointId, maxBytes) => readUnsent(store, endpointId, maxBytes),
    addReceipts: (endpointId, receipts) => addReceipts(store, endpointId, receipts),
    dropReceipts: (endpointId, kept) => dropReceipts(store, endpointId, kept),
    readEndpoints: () => readEndpoints(store),
    saveEndpoint: (endpoint) => saveEndpoint(store, endpoint),
    takeNewIdentity: (device, fromN) => takeNewIdentity(store, device, fromN),
  };
}
