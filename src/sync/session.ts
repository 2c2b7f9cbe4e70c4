import type { DeviceId } from '../domain/clock.ts';
import type { ProgrammeKeys } from './keys.ts';
import type { OpenFailure } from './segment.ts';
import type { LeavingSummary } from './put-summary.ts';

/** What exchange remembers while the app is open, and may forget without harm. */
export type Session = {
  /** Of the programme's one key; derived once. */
  keys: ProgrammeKeys | undefined;
  readonly blocked: Map<DeviceId, OpenFailure['type']>;
  /** Whose branch of a device is followed where endpoints disagree. */
  readonly followed: Map<DeviceId, string>;
  readonly endpoints: Map<string, EndpointSession>;
  /** Own segments that left without an answer so far, with their changes. */
  readonly unanswered: Map<string, number>;
  bytesPerMs: number;
  lastAttestationMillis: number | null;
  /** Others wrote what we have and have not said so yet. */
  isAttestationOwed: boolean;
  /** States that others have said and that turned out not to be ours. */
  readonly triedStates: Set<string>;
  /** At the first run nobody knows yet what the run before has left undone. */
  isFirstRun: boolean;
};

export type EndpointSession = {
  readonly refusedSegments: Set<string>;
  failures: number;
  /** When it was last asked in vain. */
  failedMillis: number | null;
  /** Not asked before that by itself; a person may ask sooner. */
  notBeforeMillis: number;
  /** The server's own wish, which a person does not overrule. */
  waitUntilMillis: number;
  /** Devices seen at a store, which lists nothing. */
  readonly storeDevices: Set<DeviceId>;
  nextIntroduction: number;
  /** When its heads were last compared with ours, in search of holes. */
  searchedMillis: number | null;
  /** Under which this device is named there. */
  ownIntroduction: number | undefined;
  /** Whether a device that knows nobody has looked for a summary to begin with. */
  hasLookedForSummary: boolean;
  /** A summary that has not wholly left yet. */
  leaving: LeavingSummary | undefined;
  /** What others have seen and the endpoint did not have when we last looked. */
  missedClaims: string;
};

export function createSession(): Session {
  return {
    keys: undefined,
    blocked: new Map(),
    followed: new Map(),
    endpoints: new Map(),
    unanswered: new Map(),
    bytesPerMs: assumedBytesPerMs,
    lastAttestationMillis: null,
    isAttestationOwed: false,
    triedStates: new Set(),
    isFirstRun: true,
  };
}

const assumedBytesPerMs = 5; // 40 kbit/s

export function endpointSession(session: Session, id: string): EndpointSession {
  const known = session.endpoints.get(id);
  if (known) return known;
  const fresh: EndpointSession = {
    refusedSegments: new Set(),
    failures: 0,
    failedMillis: null,
    notBeforeMillis: 0,
    waitUntilMillis: 0,
    storeDevices: new Set(),
    nextIntroduction: 1,
    searchedMillis: null,
    ownIntroduction: undefined,
    hasLookedForSummary: false,
    leaving: undefined,
    missedClaims: '',
  };
  session.endpoints.set(id, fresh);
  return fresh;
}

const sendWithinMs = 5000;
const jsonPerSealedByte = 6;

export function pushBytesOf(session: Session): number {
  return clamp(session.bytesPerMs * sendWithinMs, 16_384, 1_000_000);
}

/** A segment should leave in about five seconds; deflated and sealed it is a sixth of its JSON. */
export function sealJsonBytesOf(session: Session): number {
  return clamp(session.bytesPerMs * sendWithinMs * jsonPerSealedByte, 32_768, 524_288);
}

/** Short messages measure the delay of a link, not its speed. */
export function noteSpeed(session: Session, bytes: number, millis: number): void {
  if (bytes < 4096) return;
  const measured = bytes / Math.max(millis, 1);
  session.bytesPerMs = (session.bytesPerMs + measured) / 2;
}

const clamp = (value: number, least: number, most: number) =>
  Math.round(Math.min(most, Math.max(least, value)));
