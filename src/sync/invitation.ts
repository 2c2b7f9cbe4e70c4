import { done, type Outcome, refused } from '../domain/outcome.ts';
import { base64UrlToBytes, bytesToBase64Url } from './base64-url.ts';
import { programmeKeyBytes } from './keys.ts';

/**
 * The way in for a second device, as a link or a QR code. Key and address stand in the fragment,
 * which no browser sends to a server. The address is left out where the app's own origin serves the
 * endpoint too: the code stays coarse enough for a cheap phone's camera.
 */
export type Invitation = {
  readonly programmeKey: Uint8Array;
  /** Base address of an endpoint; empty where there is none yet. */
  readonly endpointUrl: string;
};

/** Where the endpoint is that serves the app itself: the app is served together with one. */
export function ownEndpointUrl(appAddress: string): string {
  return new URL('krug', appAddress.replace(/[#?].*$/, '')).href;
}

export function invitationToLink(invitation: Invitation, appAddress: string): string {
  const app = appAddress.replace(/[#?].*$/, '');
  const key = bytesToBase64Url(invitation.programmeKey);
  const isOwn = invitation.endpointUrl === ownEndpointUrl(app);
  return `${app}#/join/${key}${isOwn ? '' : `/${encodeURIComponent(invitation.endpointUrl)}`}`;
}

/** Takes the fragment alone too, as the app finds it in its own address. */
export function linkToInvitation(
  link: string,
  appAddress: string,
): Outcome<Invitation, { readonly type: 'not-an-invitation' }> {
  const [, app = '', key = '', address] =
    /^([^#]*)#\/join\/([\w-]+)(?:\/([^/\s]*))?$/.exec(link.trim()) ?? [];
  const programmeKey = base64UrlToBytes(key);
  const endpointUrl =
    address === undefined ? readOwnEndpointUrl(app || appAddress) : decode(address);
  const isWhole = programmeKey?.length === programmeKeyBytes && endpointUrl !== undefined;
  return isWhole ? done({ programmeKey, endpointUrl }) : refused({ type: 'not-an-invitation' });
}

function readOwnEndpointUrl(app: string): string | undefined {
  return /^https?:\/\/[^/]+/.test(app) ? ownEndpointUrl(app) : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // a torn %-sequence
  }
}
