import type { DeviceId, Stamp } from './clock.ts';
import type { Entry, RecordId } from './op.ts';
import type { RecordContent } from './state-entries.ts';
import type { EndpointKind, ExchangeProblem } from './sync-view.ts';

/**
 * What exchange needs of the stored log, and nothing more. `storage` keeps it, `sync` moves it,
 * `worker` puts the one into the other.
 *
 * A segment is a sealed parcel of entries with the number n, counted from 1 without holes for each
 * device. A numbered segment never changes again: its bytes are kept and sent as they are.
 */
export type Log = {
  readonly readIdentity: () => Promise<Identity | undefined>;

  /** The last segment known of each device, this one included. Our version vector. */
  readonly readHeads: () => Promise<readonly Head[]>;

  /** Entries written here that no segment holds yet, the oldest first, about `maxBytes` of them. */
  readonly readUnsealed: (maxBytes: number) => Promise<readonly Entry[]>;

  /**
   * Keeps an own segment and forgets in the same transaction that its entries wait.
   * `moved` when another tab sealed meanwhile: nothing was written, read again.
   */
  readonly addOwnSegment: (
    segment: Segment,
    stamps: readonly Stamp[],
  ) => Promise<'added' | 'moved'>;

  /**
   * Applies another device's segment in one transaction: records, clock, head, the segment itself.
   * `gap` when its predecessor is not here yet or has another hash.
   */
  readonly applySegment: (
    segment: Segment,
    payload: Payload,
  ) => Promise<'applied' | 'known' | 'gap'>;

  /**
   * Another device's segments from `fromN` on are not those that the endpoint keeps: two disks wrote
   * under one name, or a restored server met a restored device. Here they become unsealed entries
   * under our own name, so that nothing is lost and the endpoint's can be applied in their place.
   */
  readonly giveUpSegments: (device: DeviceId, fromN: number) => Promise<void>;

  /**
   * Merges entries of a branch that is not followed here, because another endpoint keeps another
   * one. What was new waits to be sealed under our own name, for those who follow ours.
   */
  readonly adoptEntries: (entries: readonly Entry[]) => Promise<void>;

  /** `bytes` are empty where the segment was forgotten: its number and hash stay known. */
  readonly readSegment: (device: DeviceId, n: number) => Promise<Segment | undefined>;

  /** What each device last said of itself. */
  readonly readAuthors: () => Promise<readonly Author[]>;

  /** All records as they are merged here, by their ids: some of those above `after`, or none. */
  readonly readState: (after: RecordId) => Promise<readonly RecordContent[]>;

  /** Merges entries of a summary. They stand in segments elsewhere, so nothing of them waits here. */
  readonly mergeSummary: (entries: readonly Entry[]) => Promise<void>;

  /**
   * A summary that covers these segments was merged: of devices that nothing is known of, all up to
   * here is covered without having been read. The others, and this device, stay as they are.
   */
  readonly beginAt: (heads: readonly HeardHead[]) => Promise<void>;

  /**
   * Gives back the room of other devices' segments that summaries cover, as far as all of these
   * endpoints have acknowledged them. Our own stay: from them a wiped server is filled again.
   */
  readonly forgetSegments: (
    covered: readonly Head[],
    endpointIds: readonly string[],
  ) => Promise<void>;

  /** Of the segments that lie here whole, without those that are covered. */
  readonly countBytes: (covered: readonly Head[]) => Promise<number>;

  /** Segments of any device that this endpoint has not acknowledged, the oldest first. */
  readonly readUnsent: (endpointId: string, maxBytes: number) => Promise<readonly Segment[]>;

  readonly addReceipts: (endpointId: string, receipts: readonly SegmentReceipt[]) => Promise<void>;

  /** After the server was restored or wiped: receipts for what it no longer has are no receipts. */
  readonly dropReceipts: (endpointId: string, kept: readonly Head[]) => Promise<void>;

  readonly readEndpoints: () => Promise<readonly Endpoint[]>;
  readonly saveEndpoint: (endpoint: Endpoint) => Promise<void>;

  /**
   * This device is a copy of another, or lost its last moments: its numbers are taken. Its segments
   * from `fromN` on become unsealed entries again, under a new identity; no stamp changes.
   */
  readonly takeNewIdentity: (device: DeviceId, fromN: number) => Promise<void>;
};

export type Identity = {
  readonly device: DeviceId;
  /** 32 random bytes: everything else is derived from them. */
  readonly programmeKey: Uint8Array;
};

export type Head = { readonly device: DeviceId; readonly n: number; readonly sha256: string };

export type Segment = Head & {
  readonly bytes: Uint8Array;
  readonly changes: number;
  readonly isOwn: boolean;
};

/** What a segment holds once opened. `seen` is the author's version vector: proof for the others. */
export type Payload = {
  readonly seen: readonly { readonly device: DeviceId; readonly n: number }[];
  readonly entries: readonly Entry[];
  /** sha256 of all that the author had merged when it sealed this, where a summary is due. */
  readonly state?: string;
};

/** With the moment of the device's last entry, by its own clock. */
export type HeardHead = Head & { readonly heardMillis: number | null };

export type Author = HeardHead & {
  readonly seen: Payload['seen'];
  /** Empty where its last segment says none. */
  readonly state: string;
  /** Up to this number the bytes are not here: forgotten, or covered by a summary and never read. */
  readonly floor: number;
};

/** What the log up to `heads` amounts to, kept in frames of its own: see `sync/summary.ts`. */
export type Summary = {
  /** Under which its frames stand, as if it were a device. */
  readonly id: DeviceId;
  readonly frames: number;
  readonly bytes: number;
  readonly state: string;
  readonly heads: readonly HeardHead[];
  /** How far its author had read the endpoint, and in which of its lives: a hint like any cursor. */
  readonly cursor: number;
  readonly epoch: string;
};

/** How far the list of an endpoint's summaries was read, and the last of them that can be used. */
export type Shelf = {
  readonly n: number;
  readonly sha256: string;
  readonly latest: Summary | null;
  /** The summary that was merged here, so that it is not merged each time something is missed. */
  readonly taken: DeviceId | null;
};

export type SegmentReceipt = Head & { readonly atMillis: number };

export type Endpoint = {
  readonly id: string;
  readonly url: string;
  readonly kind: EndpointKind;
  /** 32 hex digits, derived from the programme key. */
  readonly log: string;
  readonly token: string;
  /** Asked for once by endpoints that do not take everybody. */
  readonly registrationCode: string;
  /** The server's own age: another one means that it was restored or wiped. */
  readonly epoch: string;
  /** A hint for the next pull, never a fact. */
  readonly cursor: number;
  readonly lastReceiptMillis: number | null;
  readonly lastPullMillis: number | null;
  readonly lastTryMillis: number | null;
  readonly problem: ExchangeProblem | null;
  /** Of the endpoint's `Date` against this device's clock. */
  readonly clockSkewMillis: number | null;
  readonly shelf?: Shelf;
  /** `2026-11` → bytes sent and received. */
  readonly bytesByMonth: Readonly<Record<string, number>>;
};

/**
 * Names of the database and of those stores that the service worker reads without Dexie:
 * `segments` by `[device, n]`, `receipts` by `[endpoint, device, n]`, `endpoints` by `id`.
 */
export const databaseNames = { school: 'krug', example: 'krug-example' } as const;
export const parcelStores = {
  segments: 'segments',
  receipts: 'receipts',
  endpoints: 'endpoints',
} as const;
