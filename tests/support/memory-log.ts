import type { Change } from '../../src/domain/changes.ts';
import {
  type Clock,
  clockAtZero,
  clockToStamp,
  type DeviceId,
  receive,
  type Stamp,
  tick,
} from '../../src/domain/clock.ts';
import { canonicalText } from '../../src/domain/json.ts';
import type { Endpoint, Head, Identity, Log, Payload, Segment } from '../../src/domain/log.ts';
import { applyOp, type FieldState, type RecordState } from '../../src/domain/merge.ts';
import type { Entry, Op, RecordId } from '../../src/domain/op.ts';
import { planChanges } from '../../src/domain/plan-change.ts';
import { type RecordContent, stateToEntries } from '../../src/domain/state-entries.ts';

/** The whole disk of one device. Copied, it is a cloned disk; put back, a restored backup. */
export type Disk = {
  identity: Identity;
  clock: Clock;
  records: ReadonlyMap<RecordId, RecordState>;
  heads: ReadonlyMap<DeviceId, Head>;
  /** Table and scope of each record, which merging does not look at. */
  kinds: ReadonlyMap<RecordId, Pick<Op, 'table' | 'scope'>>;
  seen: ReadonlyMap<DeviceId, Payload['seen']>;
  states: ReadonlyMap<DeviceId, string>;
  floors: ReadonlyMap<DeviceId, number>;
  segments: ReadonlyMap<string, Segment>;
  unsealed: readonly Entry[];
  receipts: ReadonlyMap<string, string>;
  endpoints: ReadonlyMap<string, Endpoint>;
};

export type MemoryLog = Log & {
  readonly disk: Disk;
  /** What a person does at this device. The stamp is the acknowledgement. */
  readonly save: (changes: readonly Change[], wallMillis: number) => Stamp;
};

export type OpenPayload = (segment: Segment) => Promise<Payload>;

export function newDisk(identity: Identity, endpoints: readonly Endpoint[] = []): Disk {
  return {
    identity,
    clock: clockAtZero,
    records: new Map(),
    heads: new Map(),
    kinds: new Map(),
    seen: new Map(),
    states: new Map(),
    floors: new Map(),
    segments: new Map(),
    unsealed: [],
    receipts: new Map(),
    endpoints: new Map(endpoints.map((endpoint) => [endpoint.id, endpoint])),
  };
}

/**
 * The log of `domain/log.ts` in memory. Every commit replaces whole values of the disk and none is
 * changed in place, so that a copy of the disk is a copy of the moment.
 */
export function createMemoryLog(disk: Disk, open: OpenPayload): MemoryLog {
  const rememberStamps = (stamps: readonly Stamp[]) => {
    disk.clock = stamps.reduce(receive, disk.clock);
  };

  const merge = (entries: readonly Entry[]) => {
    const kinds = new Map(disk.kinds);
    for (const { table, id, scope } of entries.flatMap(({ ops }) => ops)) {
      kinds.set(id, { table: kinds.get(id)?.table ?? table, scope });
    }
    disk.kinds = kinds;
    disk.records = mergeEntries(disk.records, entries);
    rememberStamps(entries.map((entry) => entry.stamp));
  };

  const readState = (): readonly RecordContent[] =>
    [...disk.records]
      .map(([id, state]) => {
        const { table, scope } = disk.kinds.get(id) ?? { table: '', scope: '' };
        return { table, id, scope, state };
      })
      .sort((a, b) => compare(a.id, b.id));

  const giveUp = async (device: DeviceId, fromN: number) => {
    const taken = [...disk.segments.values()]
      .filter((segment) => segment.device === device && segment.n >= fromN)
      .sort((a, b) => a.n - b.n);
    const floor = disk.floors.get(device) ?? 0;
    const entries: Entry[] = floor >= fromN ? [...stateToEntries(readState())] : [];
    for (const segment of taken) {
      if (segment.bytes.length > 0) entries.push(...(await open(segment)).entries);
    }
    disk.floors = new Map(disk.floors).set(device, Math.min(floor, fromN - 1));
    const before = disk.segments.get(segmentName({ device, n: fromN - 1 }));
    const heads = new Map(disk.heads);
    heads.delete(device);
    if (before) heads.set(device, toHead(before));
    disk.heads = heads;
    const names = new Set(taken.map(segmentName));
    disk.segments = new Map([...disk.segments].filter(([name]) => !names.has(name)));
    disk.receipts = new Map(
      [...disk.receipts].filter(([name]) => !names.has(name.slice(name.indexOf(' ') + 1))),
    );
    disk.unsealed = joinByStamp([...entries, ...disk.unsealed]);
  };

  return {
    disk,
    save: (changes, wallMillis) => {
      disk.clock = tick(disk.clock, wallMillis);
      const stamp = clockToStamp(disk.clock, disk.identity.device);
      const planned = planChanges(changes, (id) => disk.records.get(id), stamp);
      if (!planned.ok) throw new Error(`A change was refused: ${JSON.stringify(planned.error)}`);
      merge([planned.value.entry]);
      disk.unsealed = [...disk.unsealed, planned.value.entry];
      return stamp;
    },

    readIdentity: async () => disk.identity,
    readHeads: async () => [...disk.heads.values()],
    readUnsealed: async (maxBytes) => takeBytes(disk.unsealed, maxBytes, entryBytes),

    addOwnSegment: async (segment, stamps) => {
      const head = disk.heads.get(segment.device);
      if (head?.n === segment.n && head.sha256 === segment.sha256) return 'added';
      if (disk.identity.device !== segment.device) return 'moved';
      if ((head?.n ?? 0) !== segment.n - 1) return 'moved';
      keepSegment(disk, segment);
      disk.unsealed = disk.unsealed.filter((entry) => !stamps.includes(entry.stamp));
      return 'added';
    },

    applySegment: async (segment, payload) => {
      const last = disk.heads.get(segment.device)?.n ?? 0;
      if (segment.n <= last) return 'known';
      if (segment.n !== last + 1) return 'gap';
      merge(payload.entries);
      disk.seen = new Map(disk.seen).set(segment.device, payload.seen);
      disk.states = new Map(disk.states).set(segment.device, payload.state ?? '');
      keepSegment(disk, segment);
      return 'applied';
    },

    adoptEntries: async (entries) => {
      const isNew = entries.filter(({ stamp, ops }) =>
        ops.some((op) => !isKnown(disk.records.get(op.id)?.get(op.path), stamp)),
      );
      merge(isNew);
      disk.unsealed = joinByStamp([...disk.unsealed, ...isNew]);
    },

    readSegment: async (device, n) => disk.segments.get(segmentName({ device, n })),

    readAuthors: async () =>
      [...disk.heads.values()].map(({ device, n, sha256 }) => ({
        device,
        n,
        sha256,
        heardMillis: null,
        floor: disk.floors.get(device) ?? 0,
        seen: disk.seen.get(device) ?? [],
        state: disk.states.get(device) ?? '',
      })),

    readState: async (after) =>
      readState()
        .filter(({ id }) => id > after)
        .slice(0, pageRecords),

    mergeSummary: async (entries) => merge(entries),

    beginAt: async (heads) => {
      for (const head of heads) {
        if (disk.heads.has(head.device) || head.device === disk.identity.device) continue;
        const { device, n, sha256 } = head;
        keepSegment(disk, { device, n, sha256, bytes: nothing, changes: 0, isOwn: false });
        disk.floors = new Map(disk.floors).set(head.device, head.n);
      }
    },

    forgetSegments: async (covered, endpointIds) => {
      const forgotten = new Map(disk.segments);
      const floors = new Map(disk.floors);
      for (const { device, n: last } of covered) {
        if (device === disk.identity.device) continue;
        for (let n = (floors.get(device) ?? 0) + 1; n <= last; n += 1) {
          const segment = disk.segments.get(segmentName({ device, n }));
          const isKept = endpointIds.every((id) =>
            disk.receipts.has(receiptName(id, { device, n })),
          );
          if (!segment || segment.isOwn || !isKept) break;
          forgotten.set(segmentName(segment), { ...segment, bytes: nothing });
          floors.set(device, n);
        }
      }
      disk.segments = forgotten;
      disk.floors = floors;
    },

    countBytes: async (covered) => {
      const lastOf = new Map(covered.map((head) => [head.device, head.n]));
      return [...disk.segments.values()]
        .filter(({ device, n }) => n > (lastOf.get(device) ?? 0))
        .reduce((sum, { bytes }) => sum + bytes.length, 0);
    },

    readUnsent: async (endpointId, maxBytes) => {
      const isOwn = (segment: Segment) => Number(segment.device === disk.identity.device);
      const unsent = [...disk.segments.values()]
        .filter(({ device, n }) => n > (disk.floors.get(device) ?? 0))
        .filter((segment) => !disk.receipts.has(receiptName(endpointId, segment)))
        .sort((a, b) => isOwn(b) - isOwn(a) || compare(a.device, b.device) || a.n - b.n);
      return takeBytes(unsent, maxBytes, (segment) => segment.bytes.length);
    },

    addReceipts: async (endpointId, receipts) => {
      const all = new Map(disk.receipts);
      for (const receipt of receipts) all.set(receiptName(endpointId, receipt), receipt.sha256);
      disk.receipts = all;
    },

    dropReceipts: async (endpointId, kept) => {
      const lastOf = new Map(kept.map((head) => [head.device, head.n]));
      disk.receipts = new Map(
        [...disk.receipts].filter(([name]) => {
          const [endpoint, device = '', n] = name.split(' ');
          return endpoint !== endpointId || Number(n) <= (lastOf.get(device) ?? 0);
        }),
      );
    },

    readEndpoints: async () => [...disk.endpoints.values()],
    saveEndpoint: async (endpoint) => {
      disk.endpoints = new Map(disk.endpoints).set(endpoint.id, endpoint);
    },

    takeNewIdentity: async (device, fromN) => {
      await giveUp(disk.identity.device, fromN);
      disk.identity = { ...disk.identity, device };
    },
    giveUpSegments: async (device, fromN) => giveUp(device, fromN),
  };
}

/** One text for equal records, whatever order they came in. */
export function stateText(disk: Disk): string {
  const records = [...disk.records].sort(([a], [b]) => compare(a, b));
  return records
    .map(([id, state]) => {
      const fields = [...state].sort(([a], [b]) => compare(a, b));
      return `${id} ${fields.map(([path, field]) => `${path} ${canonicalText(field)}`).join('\n')}`;
    })
    .join('\n\n');
}

const pageRecords = 7;
const nothing = new Uint8Array(0);

export const receiptName = (
  endpointId: string,
  segment: { readonly device: DeviceId; readonly n: number },
) => `${endpointId} ${segmentName(segment)}`;

const segmentName = ({ device, n }: { readonly device: DeviceId; readonly n: number }) =>
  `${device} ${n}`;

const toHead = ({ device, n, sha256 }: Segment): Head => ({ device, n, sha256 });

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const entryBytes = (entry: Entry) => JSON.stringify(entry).length;

function mergeEntries(records: Disk['records'], entries: readonly Entry[]): Disk['records'] {
  const merged = new Map(records);
  for (const { stamp, ops } of entries) {
    for (const op of ops) merged.set(op.id, applyOp(merged.get(op.id) ?? new Map(), stamp, op));
  }
  return merged;
}

const isKnown = (field: FieldState | undefined, stamp: Stamp) =>
  field !== undefined &&
  (field.past.includes(stamp) || field.alive.some((written) => written.stamp === stamp));

function keepSegment(disk: Disk, segment: Segment): void {
  disk.segments = new Map(disk.segments).set(segmentName(segment), segment);
  disk.heads = new Map(disk.heads).set(segment.device, toHead(segment));
}

function takeBytes<Item>(
  items: readonly Item[],
  maxBytes: number,
  bytesOf: (item: Item) => number,
): readonly Item[] {
  let bytes = 0;
  const end = items.findIndex((item) => (bytes += bytesOf(item)) > maxBytes);
  return end === -1 ? items : items.slice(0, Math.max(1, end));
}

const writeName = ({ id, path, over }: Op) => `${id} ${path} ${over.join()}`;

/** An act that was sealed in parts is one entry again. */
function joinByStamp(entries: readonly Entry[]): readonly Entry[] {
  const joined = new Map<Stamp, Entry>();
  for (const { stamp, ops } of entries) {
    const known = joined.get(stamp)?.ops ?? [];
    const names = new Set(known.map(writeName));
    const more = ops.filter((op) => !names.has(writeName(op)));
    joined.set(stamp, { stamp, ops: [...known, ...more] });
  }
  return [...joined.values()].sort((a, b) => compare(a.stamp, b.stamp));
}
