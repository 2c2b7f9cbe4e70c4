import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64UrlToBytes, bytesToBase64Url } from '../../src/sync/base64-url.ts';
import { invitationToLink, linkToInvitation, ownEndpointUrl } from '../../src/sync/invitation.ts';
import { deriveKeys } from '../../src/sync/keys.ts';
import { LogIdSchema, TokenSchema } from '../../src/sync/protocol.ts';
import * as v from 'valibot';

const app = 'https://krug.school1.example/';
const programmeKey = new Uint8Array(32).fill(7);

test('log, token and segment key follow from the programme key alone', () => {
  const keys = deriveKeys(programmeKey);
  expect(deriveKeys(programmeKey.slice())).toEqual(keys);
  expect(v.is(LogIdSchema, keys.log) && v.is(TokenSchema, keys.token)).toBe(true);
  expect(deriveKeys(new Uint8Array(32).fill(8)).log).not.toBe(keys.log);
});

test('an invitation to the app own endpoint carries the key alone and fits a coarse QR code', () => {
  const endpointUrl = ownEndpointUrl(app);
  const link = invitationToLink({ programmeKey, endpointUrl }, app);
  expect(link).toMatch(/^https:\/\/krug\.school1\.example\/#\/join\/[\w-]{43}$/);
  expect(link.length).toBeLessThan(100);
  expect(linkToInvitation(link, app)).toEqual({ ok: true, value: { programmeKey, endpointUrl } });
});

test('the fragment alone is enough, as the app finds it in its own address', () => {
  const link = invitationToLink({ programmeKey, endpointUrl: ownEndpointUrl(app) }, `${app}?x#/y`);
  expect(linkToInvitation(link.slice(link.indexOf('#')), app)).toEqual(linkToInvitation(link, app));
});

test.for([
  'https://district.example/krug',
  'http://192.168.1.10:8080/krug/',
  'https://школа.рф/обмен?a=1&b=#/join/x',
  'https://files.example/~school/50%25 off/',
  '',
])('another address, %s, travels with the key', (endpointUrl) => {
  const link = invitationToLink({ programmeKey, endpointUrl }, app);
  const read = linkToInvitation(link, 'https://elsewhere.example/');
  expect(read).toEqual({ ok: true, value: { programmeKey, endpointUrl } });
});

test('a link that was torn or is none is refused', () => {
  const link = invitationToLink({ programmeKey, endpointUrl: ownEndpointUrl(app) }, app);
  for (const bad of [
    link.slice(0, -1),
    `${link}A`,
    '',
    'https://example.org',
    '#/join/',
    `${link}/%E0%A4%A`,
  ]) {
    expect(linkToInvitation(bad, app)).toEqual({ ok: false, error: { type: 'not-an-invitation' } });
  }
});

test('bytes and addresses turn into each other', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(base64UrlToBytes(bytesToBase64Url(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});
