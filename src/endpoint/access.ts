import { hash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { is } from 'valibot';
import { registrationHeader, TokenSchema, type WireErrorType } from '../sync/protocol.ts';
import type { LogState, Store } from './store.ts';

export type OpenLog = LogState & { readonly log: string; readonly givenHash: Uint8Array };

export type Access =
  | { readonly ok: true; readonly log: OpenLog }
  | { readonly ok: false; readonly error: WireErrorType };

/** Checks the token. A log that nobody has written to is empty and open to any token. */
export async function openLog(
  store: Store,
  incoming: IncomingMessage,
  log: string,
): Promise<Access> {
  const token = /^Bearer (.+)$/i.exec(incoming.headers.authorization ?? '')?.[1];
  if (!is(TokenSchema, token)) return { ok: false, error: 'token-missing' };
  const givenHash = hashSecret(token);
  const state = await store.findLog(log);
  if (state.tokenHash !== null && !timingSafeEqual(state.tokenHash, givenHash)) {
    return { ok: false, error: 'token-wrong' };
  }
  return { ok: true, log: { ...state, log, givenHash } };
}

/** Before the first frame of a log is stored, its token becomes the log's. */
export async function registerLog(
  store: Store,
  incoming: IncomingMessage,
  opened: OpenLog,
  registrationCode: string | undefined,
): Promise<Access> {
  if (opened.tokenHash !== null) return { ok: true, log: opened };
  if (!hasRegistrationCode(incoming, registrationCode)) {
    return { ok: false, error: 'registration-code-wrong' };
  }
  await store.registerLog(opened.log, opened.givenHash);
  // Two devices can be first at once; the one whose token was not kept is a stranger.
  return openLog(store, incoming, opened.log);
}

function hasRegistrationCode(incoming: IncomingMessage, code: string | undefined): boolean {
  if (code === undefined) return true;
  const given = incoming.headers[registrationHeader.toLowerCase()];
  return typeof given === 'string' && timingSafeEqual(hashSecret(given), hashSecret(code));
}

function hashSecret(secret: string): Uint8Array {
  return hash('sha256', secret, 'buffer');
}
