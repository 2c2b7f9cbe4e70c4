import type { DeviceId } from '../domain/clock.ts';
import type { Attempt, AttemptReason } from '../domain/exchange/journal.ts';
import type { Endpoint, Log } from '../domain/log.ts';
import { done, type Outcome } from '../domain/outcome.ts';
import type { ExchangeProblem } from '../domain/sync-view.ts';
import type { Fault, Network } from './ask.ts';
import { whatToAttest } from './attest.ts';
import { compact, hasUntriedState, stateToAttest } from './compact.ts';
import { backoffMillis } from './backoff.ts';
import type { Deflate } from './deflate.ts';
import { exchangeByKind, pushOwnByKind } from './exchange-by-kind.ts';
import type { Exchanged } from './exchange-full.ts';
import { deriveKeys, type ProgrammeKeys } from './keys.ts';
import { sealAttestation, sealWaiting } from './seal-waiting.ts';
import { endpointSession, sealJsonBytesOf, type Session } from './session.ts';
import { createTalk, type LocalTalk } from './create-talk.ts';
import { bytesToHex } from './wire-hex.ts';

export type RunParts = {
  readonly log: Log;
  readonly network: Network;
  readonly random: (length: number) => Uint8Array;
  readonly deflate: Deflate;
  readonly session: Session;
  /** So much of segments makes a first summary due. */
  readonly compactAtBytes?: number;
  readonly isMine: () => boolean;
  readonly onProgress: () => void;
  /** This device goes on under a new identity and should introduce itself in the log. */
  readonly onNewIdentity: (device: DeviceId) => Promise<void>;
  /** For the journal, where somebody keeps one. */
  readonly onAttempt?: (attempt: Attempt) => Promise<void>;
};

/** `button` and `start` ask everybody at once; `timer` leaves alone whoever asked for it. */
export type Reason = 'button' | 'start' | 'online' | 'timer';

/** One exchange with every endpoint: seal, send, take, say what was seen. */
export async function runExchange(parts: RunParts, reason: Reason): Promise<void> {
  const identity = await parts.log.readIdentity();
  if (!identity) return;
  parts.session.keys ??= deriveKeys(identity.programmeKey);
  const { keys } = parts.session;
  const seal = { ...parts, keys };
  await sealWaiting(seal, sealJsonBytesOf(parts.session));
  let applied = 0;
  for (const endpoint of await parts.log.readEndpoints()) {
    if (!parts.isMine()) return;
    if (mayAsk(parts, endpoint, reason)) {
      applied += await exchangeWith(parts, keys, endpoint, reason);
    }
  }
  // What was saved meanwhile, or stood only on a branch that was given up.
  if (applied > 0 && (await sealWaiting(seal, sealJsonBytesOf(parts.session)))) {
    await pushEverywhere(parts, keys);
  }
  const isFirst = parts.session.isFirstRun;
  parts.session.isFirstRun = false;
  const isNewsToCompact = applied > 0 || isFirst || (await hasUntriedState(parts));
  if (isNewsToCompact) await compact(parts, keys);
  if (applied > 0 || isFirst || isAttestationDue(parts)) await attest(parts, keys);
}

function mayAsk({ session, network }: RunParts, { id }: Endpoint, reason: Reason): boolean {
  const { waitUntilMillis, notBeforeMillis } = endpointSession(session, id);
  const now = network.elapsed();
  return now >= waitUntilMillis && (reason !== 'timer' || now >= notBeforeMillis);
}

/** Answers how many changes were new here. */
async function exchangeWith(
  parts: RunParts,
  keys: ProgrammeKeys,
  endpoint: Endpoint,
  reason: Reason,
): Promise<number> {
  const identity = await parts.log.readIdentity();
  if (!identity) return 0;
  const talk = createTalk(parts, endpoint, identity);
  const outcome = await exchangeUnderOneName(parts, keys, talk, reason === 'button');
  await noteOutcome(parts, talk, outcome, reason);
  return outcome.ok ? outcome.value.applied : 0;
}

/** As often as somebody else turns out to write under our name, we go on under a new one. */
async function exchangeUnderOneName(
  parts: RunParts,
  keys: ProgrammeKeys,
  talk: LocalTalk,
  isThorough: boolean,
): Promise<Outcome<Exchanged, Fault>> {
  let applied = 0;
  for (;;) {
    const outcome = await exchangeByKind(parts, keys, talk, isThorough);
    if (!outcome.ok || !parts.isMine()) return outcome;
    applied += outcome.value.applied;
    if (outcome.value.forkedAt === undefined) return done({ applied });
    await takeNewIdentity(parts, outcome.value.forkedAt);
    talk.become(await parts.log.readIdentity());
    await sealWaiting({ ...parts, keys }, sealJsonBytesOf(parts.session));
  }
}

export async function takeNewIdentity(parts: RunParts, forkedAt: number): Promise<void> {
  const device = bytesToHex(parts.random(8));
  await parts.log.takeNewIdentity(device, forkedAt);
  parts.session.unanswered.clear();
  await parts.onNewIdentity(device);
}

async function noteOutcome(
  parts: RunParts,
  talk: LocalTalk,
  outcome: Outcome<Exchanged, Fault>,
  reason: AttemptReason,
): Promise<void> {
  const { session, network } = parts;
  // Nothing is on its way any more: what came back without a receipt waits here, as before.
  session.unanswered.clear();
  const result = outcome.ok ? (blockedProblem(session) ?? 'done') : outcome.error.type;
  await parts.onAttempt?.({
    ...talk.tally(),
    reason,
    result,
    status: outcome.ok ? null : (outcome.error.status ?? null),
    applied: outcome.ok ? outcome.value.applied : 0,
  });
  const memory = endpointSession(session, talk.endpoint().id);
  if (outcome.ok) {
    memory.failures = 0;
    memory.notBeforeMillis = 0;
    await talk.finish(blockedProblem(session));
    return;
  }
  const chance = (parts.random(1)[0] ?? 0) / 256;
  const wait = backoffMillis(outcome.error, memory.failures, chance);
  memory.failures += 1;
  memory.failedMillis = network.elapsed();
  memory.notBeforeMillis = wait === null ? Infinity : network.elapsed() + wait;
  memory.waitUntilMillis = network.elapsed() + (outcome.error.waitMillis ?? 0);
  await talk.finish(outcome.error.type);
}

function blockedProblem({ blocked }: Session): ExchangeProblem | null {
  const types = new Set(blocked.values());
  if (types.has('newer-version-needed')) return 'newer-version-needed';
  return types.has('damaged-segment') ? 'damaged-segment' : null;
}

/** An empty segment only to say 'seen' is worth its bytes now and then. */
const attestEveryMs = 15 * 60_000;

function isAttestationDue({ session, network }: RunParts): boolean {
  const { lastAttestationMillis, isAttestationOwed } = session;
  return (
    isAttestationOwed && network.elapsed() >= (lastAttestationMillis ?? -Infinity) + attestEveryMs
  );
}

async function attest(parts: RunParts, keys: ProgrammeKeys): Promise<void> {
  const { log, session, deflate, network } = parts;
  const identity = await log.readIdentity();
  if (!identity || !parts.isMine()) return;
  const due = await whatToAttest(log, identity, keys, deflate);
  session.isAttestationOwed = due !== 'nothing';
  const last = session.lastAttestationMillis;
  const isTooSoon = last !== null && network.elapsed() < last + attestEveryMs;
  if (due === 'nothing' || (due === 'changes' && isTooSoon)) return;
  session.lastAttestationMillis = network.elapsed();
  session.isAttestationOwed = false;
  await sealAttestation({ ...parts, keys }, await stateToAttest(parts));
  await pushEverywhere(parts, keys);
}

async function pushEverywhere(parts: RunParts, keys: ProgrammeKeys): Promise<void> {
  const identity = await parts.log.readIdentity();
  if (!identity) return;
  for (const endpoint of await parts.log.readEndpoints()) {
    if (!mayAsk(parts, endpoint, 'timer')) continue;
    const talk = createTalk(parts, endpoint, identity);
    const outcome = await pushOwnByKind(parts, keys, talk);
    await noteOutcome(parts, talk, outcome.ok ? done({ applied: 0 }) : outcome, 'seen');
  }
}
