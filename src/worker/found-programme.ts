import type { JoinFailure, NewDevice, NewProgramme, SaveFailure } from '../domain/api.ts';
import type { Change } from '../domain/changes.ts';
import { newRecordId } from '../domain/ids.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { addIdentity, readIdentity } from '../storage/identity.ts';
import { saveChanges } from '../storage/save-changes.ts';
import { invitationToLink, linkToInvitation, ownEndpointUrl } from '../sync/invitation.ts';
import { programmeKeyBytes } from '../sync/keys.ts';
import { bytesToHex } from '../sync/wire-hex.ts';
import { introduction } from './introduce-device.ts';
import { addEndpoint } from './endpoints.ts';
import type { OpenSpace } from './open-space.ts';

const deviceIdBytes = 8;

/** A programme of its own, with a key that exists nowhere else yet. */
export async function createProgramme(
  space: OpenSpace,
  { device, appAddress, ...fields }: NewProgramme,
): Promise<Outcome<null, SaveFailure>> {
  const { now, randomBytes } = space.surroundings;
  await takePlace(space, randomBytes(programmeKeyBytes));
  const id = newRecordId(now(), randomBytes(10));
  const isExample = space.space === 'example';
  const saved = await saveOwnChanges(space, [
    {
      type: 'create',
      table: 'programme',
      id,
      fields: { ...fields, ...(isExample && { example: true }) },
    },
    introduction(space, device),
  ]);
  if (saved.ok && !isExample) await beginExchange(space, ownEndpointUrl(appAddress));
  return saved;
}

/** Another device of a programme; what it holds arrives by exchange. */
export async function joinProgramme(
  space: OpenSpace,
  link: string,
  device: NewDevice,
): Promise<Outcome<null, JoinFailure | SaveFailure>> {
  const invitation = linkToInvitation(link, space.surroundings.appAddress);
  if (!invitation.ok) return invitation;
  const { programmeKey, endpointUrl } = invitation.value;
  if (!(await takePlace(space, programmeKey))) return refused({ type: 'already-joined' });
  const saved = await saveOwnChanges(space, [introduction(space, device)]);
  if (saved.ok) await beginExchange(space, endpointUrl);
  return saved;
}

/** `null` before there is a programme. */
export async function makeInvitation(space: OpenSpace, appAddress: string): Promise<string | null> {
  const [identity, endpoints] = await Promise.all([
    readIdentity(space.store),
    space.log.readEndpoints(),
  ]);
  if (!identity) return null;
  const own = ownEndpointUrl(appAddress);
  const endpoint = endpoints.find(({ url }) => url === own) ?? endpoints[0];
  return invitationToLink(
    { programmeKey: identity.programmeKey, endpointUrl: endpoint?.url ?? '' },
    appAddress,
  );
}

/** `false` where this database belongs to a programme already. */
export async function takePlace(space: OpenSpace, programmeKey: Uint8Array): Promise<boolean> {
  const device = bytesToHex(space.surroundings.randomBytes(deviceIdBytes));
  const isNew = await addIdentity(space.store, { device, programmeKey });
  space.device = (await readIdentity(space.store))?.device ?? '';
  return isNew;
}

async function beginExchange(space: OpenSpace, endpointUrl: string): Promise<void> {
  if (endpointUrl !== '') await addEndpoint(space, endpointUrl, '');
  space.exchange.start();
}

/** The fields were made here: a plan that refuses them is a bug, not an answer for people. */
export async function saveOwnChanges(
  space: OpenSpace,
  changes: readonly Change[],
): Promise<Outcome<null, SaveFailure>> {
  const saved = await saveChanges(space.store, changes);
  if (saved.ok) return done(null);
  const { error } = saved;
  if (isSaveFailure(error)) return refused(error);
  throw new Error(`A new programme was refused: ${JSON.stringify(error)}`);
}

const saveFailures = new Set(['storage-full', 'storage-broken', 'storage-retired', 'no-programme']);

const isSaveFailure = (error: { readonly type: string }): error is SaveFailure =>
  saveFailures.has(error.type);
