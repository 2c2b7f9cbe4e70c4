import type { AddressFailure } from '../domain/api.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { readIdentity } from '../storage/identity.ts';
import { deriveKeys } from '../sync/keys.ts';
import { bytesToHex } from '../sync/wire-hex.ts';
import type { OpenSpace } from './open-space.ts';

/** The same address twice is the same endpoint, with the new code. */
export async function addEndpoint(
  space: OpenSpace,
  url: string,
  registrationCode: string,
): Promise<Outcome<null, AddressFailure>> {
  const address = readAddress(url);
  const identity = await readIdentity(space.store);
  if (!address || !identity) return refused({ type: 'not-an-address' });
  const { log, token } = deriveKeys(identity.programmeKey);
  const known = await space.log.readEndpoints();
  await space.log.saveEndpoint({
    id: bytesToHex(space.surroundings.randomBytes(8)),
    kind: 'unknown',
    log,
    token,
    epoch: '',
    cursor: 0,
    lastReceiptMillis: null,
    lastPullMillis: null,
    lastTryMillis: null,
    clockSkewMillis: null,
    bytesByMonth: {},
    ...known.find((endpoint) => endpoint.url === address),
    url: address,
    registrationCode,
    problem: null,
  });
  space.exchange.noteMoment('online');
  return done(null);
}

/** A school types `krug.school.ru/krug/`; plain http only where nobody else can listen. */
function readAddress(typed: string): string | undefined {
  const text = typed.trim().replace(/\/+$/, '');
  const withScheme = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  const protocol = text === '' ? undefined : protocolOf(withScheme);
  return protocol === 'https:' || protocol === 'http:' ? withScheme : undefined;
}

/** `URL.canParse` is above the browser floor. */
function protocolOf(address: string): string | undefined {
  try {
    return new URL(address).protocol;
  } catch {
    return undefined;
  }
}
