import type { EndpointKind } from '../domain/sync-view.ts';
import { done, type Outcome } from '../domain/outcome.ts';
import type { Fault } from './ask.ts';
import type { LocalTalk } from './create-talk.ts';
import { type Exchanged, exchangeWithFull } from './exchange-full.ts';
import type { ProgrammeKeys } from './keys.ts';
import { pushUnsent } from './push.ts';
import { recogniseKind } from './recognise-kind.ts';
import type { RunParts } from './run-exchange.ts';
import { postToSink } from './sink.ts';
import { exchangeWithStore, pushToStore } from './exchange-store.ts';
import { endpointSession, type Session } from './session.ts';
import { createFrameTaker } from './take-frames.ts';
import { beginWithSummary } from './take-summary.ts';
import type { Step } from './talk.ts';

/** Exchanges in the way that this endpoint understands; one that we do not know yet is asked first. */
export async function exchangeByKind(
  parts: RunParts,
  keys: ProgrammeKeys,
  talk: LocalTalk,
  isThorough: boolean,
): Promise<Outcome<Exchanged, Fault>> {
  const kind = await findKind(parts, keys, talk, isThorough);
  if (!kind.ok) return kind;
  const { session } = parts;
  const isSearching = isSearchDue(parts, talk, isThorough);
  // A store shows half of a file while it is uploaded; it may be whole by now.
  if (kind.value === 'store' || isSearching) forgetDamage(session);
  const taker = createFrameTaker({
    ...parts,
    keys,
    ownDevice: talk.ownDevice,
    isMine: talk.isMine,
    blocked: session.blocked,
    followed: session.followed,
  });
  const storeParts = { ...parts, keys, talk, taker };
  const isSpoken = kind.value === 'full' || kind.value === 'store';
  const hasBegun = isSpoken && (await beginWithSummary(storeParts));
  switch (kind.value) {
    case 'full':
      return exchangeWithFull(storeParts, isSearching || hasBegun);
    case 'store':
      return exchangeWithStore(storeParts);
    case 'sink':
      return postToSink(talk);
    case 'unknown':
      return done({ applied: 0 });
  }
}

/** Sends our own segments and takes nothing. */
export async function pushOwnByKind(
  parts: RunParts,
  keys: ProgrammeKeys,
  talk: LocalTalk,
): Promise<Outcome<unknown, Fault>> {
  switch (talk.endpoint().kind) {
    case 'full':
      return pushUnsent(talk, (segment) => segment.isOwn);
    case 'store':
      return pushToStore({ ...parts, keys, talk });
    case 'sink':
      return postToSink(talk);
    case 'unknown':
      return done<Step | null>(null);
  }
}

function forgetDamage({ blocked }: Session): void {
  for (const [device, type] of blocked) if (type === 'damaged-segment') blocked.delete(device);
}

const searchEveryMs = 60 * 60_000;
const searchChance = 1 / 50;

/**
 * Whether to compare heads in search of holes that a cursor passed over. They cost as much as a
 * whole exchange without a change, so not each time that a person presses; and now and then by
 * itself, in case a server forgot something and never said so.
 */
function isSearchDue(
  { session, network, random }: RunParts,
  talk: LocalTalk,
  isThorough: boolean,
): boolean {
  const memory = endpointSession(session, talk.endpoint().id);
  const last = memory.searchedMillis;
  const isLucky = (random(1)[0] ?? 0) < 256 * searchChance;
  const isRecent = last !== null && network.elapsed() < last + searchEveryMs;
  if (!isLucky && (isRecent || !(isThorough || mayHaveHoles(talk)))) return false;
  memory.searchedMillis = network.elapsed();
  return true;
}

/** What was passed over because it could not be opened may be opened by this version. */
function mayHaveHoles(talk: LocalTalk): boolean {
  const { problem } = talk.endpoint();
  return problem === 'newer-version-needed' || problem === 'damaged-segment';
}

async function findKind(
  parts: RunParts,
  keys: ProgrammeKeys,
  talk: LocalTalk,
  isThorough: boolean,
): Promise<Outcome<EndpointKind, Fault>> {
  const { kind } = talk.endpoint();
  // A full endpoint never becomes less: whatever else its address says now is not the endpoint.
  if (kind === 'full' || (kind !== 'unknown' && !isThorough)) return done(kind);
  const recognised = await recogniseKind({ ...parts, keys, talk });
  if (recognised.ok && recognised.value !== kind) {
    // A sink's cursor counts something else.
    const hasCursor = recognised.value === 'sink';
    await talk.update({ kind: recognised.value, ...(!hasCursor && { cursor: 0 }) });
  }
  return recognised;
}
