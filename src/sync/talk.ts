import type { DeviceId } from '../domain/clock.ts';
import type { Endpoint, Log, Segment, SegmentReceipt } from '../domain/log.ts';
import type { Outcome } from '../domain/outcome.ts';
import { type Answer, ask, type Fault, type Network, type Question } from './ask.ts';
import { registrationHeader } from './protocol.ts';

/** What the parcel mover needs of the log; the service worker has it without Dexie and without keys. */
export type ParcelLog = Pick<Log, 'readUnsent' | 'addReceipts' | 'readEndpoints' | 'saveEndpoint'>;

/** One endpoint while we exchange with it. */
export type Talk<SomeLog extends ParcelLog = Log> = {
  readonly log: SomeLog;
  readonly endpoint: () => Endpoint;
  readonly update: (changes: Partial<Endpoint>) => Promise<void>;
  /** Empty where nobody knows, as in the service worker. */
  readonly ownDevice: () => DeviceId;
  readonly ask: (question: Question) => Promise<Outcome<Answer, Fault>>;
  readonly now: () => number;
  /** `false` once another tab took over: whatever is not committed yet is the other's. */
  readonly isMine: () => boolean;
  /** How much leaves in about five seconds, by what was measured. */
  readonly pushBytes: () => number;
  readonly noteSpeed: (bytes: number, millis: number) => void;
  readonly noteSent: (segments: readonly Segment[]) => void;
  readonly noteReceipts: (receipts: readonly SegmentReceipt[]) => void;
  /** Segments that this endpoint will never take: it has others under their numbers. */
  readonly refusedSegments: Set<string>;
};

/**
 * How a step of an exchange ended. `fork`: somebody else's bytes stand under a number of ours.
 * `forgot`: the server is not the one that gave our receipts, or lost what they vouch for.
 */
export type Step =
  | { readonly type: 'all'; readonly applied: number }
  | { readonly type: 'fork'; readonly n: number }
  | { readonly type: 'forgot' };

export const allDone: Step = { type: 'all', applied: 0 };

export const segmentKey = (segment: { readonly device: DeviceId; readonly n: number }) =>
  `${segment.device} ${segment.n}`;

/** The headers that HTTP adds to every question and answer, about. */
const headersBytes = 300;

/** A question with the endpoint's token; what it cost and the server's clock are noted. */
export function createAsk(
  network: Network,
  endpoint: () => Endpoint,
  note: (cost: { readonly bytes: number; readonly skewMillis: number | null }) => void,
): Talk['ask'] {
  return async (question) => {
    const { token, registrationCode, lastReceiptMillis } = endpoint();
    const isFirst = question.body && registrationCode !== '' && lastReceiptMillis === null;
    const answer = await ask(network, {
      ...question,
      headers: {
        ...(token !== '' && { authorization: `Bearer ${token}` }),
        ...(isFirst && { [registrationHeader]: registrationCode }),
        ...question.headers,
      },
    });
    const sentBytes = headersBytes + (question.body?.length ?? 0);
    const received = answer.ok ? answer.value.bytes.length : 0;
    note({ bytes: sentBytes + received, skewMillis: answer.ok ? answer.value.skewMillis : null });
    return answer;
  };
}
