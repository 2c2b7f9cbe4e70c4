import type { Endpoint, Head, Log } from '../domain/log.ts';
import { done, type Outcome } from '../domain/outcome.ts';
import type { Fault } from './ask.ts';
import { createTalk } from './create-talk.ts';
import type { ProgrammeKeys } from './keys.ts';
import { goOnLeaving, putSummary } from './put-summary.ts';
import type { RunParts } from './run-exchange.ts';
import { endpointSession, sealJsonBytesOf } from './session.ts';
import { readShelf } from './shelf.ts';
import { hashState } from './state-hash.ts';
import type { StoreParts } from './store-frames.ts';
import { makeSummary } from './summary.ts';

/** A school writes so much in some months; before that a summary would spare nobody anything. */
const defaultCompactAtBytes = 262_144;

/**
 * The part of an exchange that keeps the log short; see `summary.ts`. It comes last, and a link that
 * breaks off here is no problem to be told: nobody waits for it.
 */
export async function compact(parts: RunParts, keys: ProgrammeKeys): Promise<void> {
  const identity = await parts.log.readIdentity();
  if (!identity) return;
  let isForgetting = false;
  for (const endpoint of await parts.log.readEndpoints()) {
    if (!parts.isMine() || !keepsSummaries(endpoint) || endpoint.problem !== null) continue;
    if (!(await isDue(parts, endpoint))) continue;
    const talk = createTalk(parts, endpoint, identity);
    const outcome = await compactAt(parts, { ...parts, keys, talk });
    await talk.noteCost();
    isForgetting ||= outcome.ok && !(await isDue(parts, talk.endpoint()));
  }
  if (isForgetting && parts.isMine()) await forget(parts.log);
}

/** The hash to be said with what we have seen, where a summary is due and two must agree on it. */
export async function stateToAttest(parts: RunParts): Promise<string | undefined> {
  for (const endpoint of await parts.log.readEndpoints()) {
    if (keepsSummaries(endpoint) && (await isDue(parts, endpoint))) return hashState(parts.log);
  }
  return undefined;
}

/** Whether another device has said a state that we have not compared with ours yet. */
export async function hasUntriedState({ log, session }: RunParts): Promise<boolean> {
  return (await readStates(log)).some((state) => !session.triedStates.has(state));
}

const keepsSummaries = ({ kind }: Endpoint) => kind === 'full' || kind === 'store';

async function isDue({ log, compactAtBytes }: RunParts, { shelf }: Endpoint): Promise<boolean> {
  const latest = shelf?.latest;
  const least = Math.max(compactAtBytes ?? defaultCompactAtBytes, latest?.bytes ?? 0);
  return (await log.countBytes(latest?.heads ?? [])) >= least;
}

async function compactAt(run: RunParts, parts: StoreParts): Promise<Outcome<unknown, Fault>> {
  const { talk, session } = parts;
  const read = await readShelf(parts);
  if (!read.ok) return read;
  const isNeeded = () => isDue(run, talk.endpoint());
  if (!(await isNeeded())) return done(null);
  if (endpointSession(session, talk.endpoint().id).leaving) return goOnLeaving(parts, isNeeded);
  const said = (await readStates(run.log)).filter((state) => !session.triedStates.has(state));
  if (said.length === 0) return done(null);
  const { cursor, epoch } = talk.endpoint();
  const state = await hashState(run.log);
  if (!said.includes(state)) {
    for (const one of said) session.triedStates.add(one);
    return done(null);
  }
  const made = await makeSummary({ ...parts, log: run.log }, sealJsonBytesOf(session));
  // Somebody may have saved something meanwhile.
  return made?.state === state ? putSummary(parts, made, { cursor, epoch }, isNeeded) : done(null);
}

async function readStates(log: Log): Promise<readonly string[]> {
  const own = (await log.readIdentity())?.device;
  const authors = await log.readAuthors();
  return authors.flatMap(({ device, state }) => (device !== own && state !== '' ? [state] : []));
}

/** Only what summaries at every endpoint cover, and on the branch that we have. */
async function forget(log: Log): Promise<void> {
  const endpoints = (await log.readEndpoints()).filter(({ kind }) => kind !== 'sink');
  const covered = new Map<string, Head>();
  for (const [index, { shelf }] of endpoints.entries()) {
    const heads = new Map(shelf?.latest?.heads.map((head) => [head.device, head]));
    if (index === 0) for (const [device, head] of heads) covered.set(device, head);
    for (const [device, least] of covered) {
      const head = heads.get(device);
      const isOurs = head && (await log.readSegment(device, head.n))?.sha256 === head.sha256;
      if (!isOurs) covered.delete(device);
      else if (head.n < least.n) covered.set(device, head);
    }
  }
  const ids = endpoints.map(({ id }) => id);
  if (covered.size > 0) await log.forgetSegments([...covered.values()], ids);
}
