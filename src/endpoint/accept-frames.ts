import type { IncomingMessage } from 'node:http';
import { maxFrameBytes } from '../sync/frame.ts';
import type { PushResults, WireErrorType } from '../sync/protocol.ts';
import { readFrameList } from '../sync/wire-list.ts';
import { openLog, registerLog, type OpenLog } from './access.ts';
import { answerError, answerJson, type Answer } from './answers.ts';
import { checkFrame, type FrameCheck } from './check-frame.ts';
import type { PushedFrame, PushResult } from './push-frames.ts';
import { readBody } from './read-body.ts';
import type { Store } from './store.ts';

export const maxPushBytes = 4_194_304; // 4 MiB

type Acceptance = { readonly store: Store; readonly registrationCode: string | undefined };

/** `PUT` of one frame: 201 when it is stored now, 200 when it stood there already. */
export async function acceptFrame(
  incoming: IncomingMessage,
  acceptance: Acceptance,
  address: { readonly log: string; readonly device: string; readonly n: number },
): Promise<Answer> {
  const access = await openLog(acceptance.store, incoming, address.log);
  if (!access.ok) return answerError(incoming, { error: access.error });
  const body = await readBody(incoming, maxFrameBytes);
  if (!body.ok) return answerError(incoming, { error: 'too-large', maxBytes: maxFrameBytes });
  // A frame does not know its own length: half of one would stand for the whole for ever.
  if (body.isCut) return answerError(incoming, { error: 'bad-request' });
  const check = checkFrame(body.bytes, address);
  if (!check.ok) return answerError(incoming, check.error);
  const pushed = await push(incoming, acceptance, access.log, [check.frame]);
  if (!pushed.ok) return answerError(incoming, { error: pushed.error });
  const [result] = pushed.results;
  if (result === undefined) throw new Error('A pushed frame has no result.');
  return result.ok
    ? answerJson(incoming, result.receipt, result.isNew ? 201 : 200)
    : answerError(incoming, result.error);
}

/** `POST` of a list: a result for each whole frame, in the order of the list. */
export async function acceptList(
  incoming: IncomingMessage,
  acceptance: Acceptance,
  log: string,
): Promise<Answer> {
  const access = await openLog(acceptance.store, incoming, log);
  if (!access.ok) return answerError(incoming, { error: access.error });
  const body = await readBody(incoming, maxPushBytes);
  if (!body.ok) return answerError(incoming, { error: 'too-large', maxBytes: maxPushBytes });
  const checks = readFrameList(body.bytes).frames.map((frame) => checkFrame(frame, { log }));
  const frames = checks.flatMap((check) => (check.ok ? [check.frame] : []));
  const pushed = await push(incoming, acceptance, access.log, frames);
  if (!pushed.ok) return answerError(incoming, { error: pushed.error });
  return answerJson(incoming, { results: inOrder(checks, pushed.results) } satisfies PushResults);
}

type Pushed =
  | { readonly ok: true; readonly results: readonly PushResult[] }
  | { readonly ok: false; readonly error: WireErrorType };

async function push(
  incoming: IncomingMessage,
  { store, registrationCode }: Acceptance,
  opened: OpenLog,
  frames: readonly PushedFrame[],
): Promise<Pushed> {
  if (frames.length === 0) return { ok: true, results: [] };
  const access = await registerLog(store, incoming, opened, registrationCode);
  if (!access.ok) return access;
  return { ok: true, results: await store.push(access.log, frames) };
}

function inOrder(
  checks: readonly FrameCheck[],
  results: readonly PushResult[],
): PushResults['results'] {
  const remaining = results.values();
  return checks.map((check) => {
    if (!check.ok) return check.error;
    const { value } = remaining.next();
    if (value === undefined) throw new Error('A pushed frame has no result.');
    return value.ok ? value.receipt : value.error;
  });
}
