/**
 * The status of exchange, computed from the log and from receipts alone. It never says more than is
 * proved: *saved here* is a durable transaction, *sent* a request that left without an answer yet,
 * *stored* a receipt with the right hash, *seen* another device's own word in the log.
 */
export type SyncView = {
  readonly truth: Truth;
  readonly savedHere: number;
  readonly sent: number;
  readonly stored: number;
  readonly seen: number;
  /** Fields with several values, and deletions that were edited. */
  readonly needsYou: number;
  readonly isExchanging: boolean;
  /** Exchange found no room on this device's disk. */
  readonly isDeviceFull: boolean;
  readonly endpoints: readonly EndpointView[];
  readonly devices: readonly DeviceView[];
  /** How far this device's clock is from the endpoint's; over ten minutes a banner shows. */
  readonly clockSkewMillis: number | null;
  readonly bytesThisMonth: number;
  readonly isExample: boolean;
};

/** Changes are counted, not segments: people made changes. */
export type Truth = 'nothing-yet' | 'saved-here' | 'sent' | 'stored' | 'seen' | 'needs-you';

export type EndpointView = {
  readonly id: string;
  readonly url: string;
  readonly kind: EndpointKind;
  readonly lastReceiptMillis: number | null;
  readonly lastPullMillis: number | null;
  readonly lastTryMillis: number | null;
  readonly problem: ExchangeProblem | null;
  /** In both directions, since the first day of this month. */
  readonly bytesThisMonth: number;
};

/** What a person's question to an address found out. It moves nothing and proves no exchange. */
export type EndpointTest = {
  readonly kind: EndpointKind;
  readonly tookMillis: number;
  /** The endpoint takes a new programme only with a code, and has none of us yet. */
  readonly isCodeNeeded: boolean;
};

export type EndpointTestFailure = { readonly type: ExchangeProblem };

/** Recognised by asking: everything, plain PUT and GET, only POST. */
export type EndpointKind = 'unknown' | 'full' | 'store' | 'sink';

export type ExchangeProblem =
  | 'no-connection'
  /** Something answered that is no endpoint: a login page, a filter, a cache. */
  | 'not-an-endpoint'
  | 'not-allowed'
  | 'registration-needed'
  | 'too-many-requests'
  | 'endpoint-full'
  | 'endpoint-error'
  | 'newer-version-needed'
  | 'damaged-segment';

export type DeviceView = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'laptop' | 'phone' | 'tablet';
  readonly isThisDevice: boolean;
  readonly lastHeardMillis: number | null;
  /** Whole days without a word, from a week on. */
  readonly silentDays: number | null;
};
