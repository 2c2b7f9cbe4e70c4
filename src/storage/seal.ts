import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

export const nonceBytes = 24;

/**
 * Seals a text for this device's disk: nonce, then ciphertext and tag. Synchronous on purpose: an
 * awaited WebCrypto call inside a transaction loses the transaction outside Chromium. `place` binds
 * the bytes to where they lie, so that rows cannot be exchanged for one another on the disk.
 */
export function sealText(
  key: Uint8Array,
  place: string,
  text: string,
  nonce: Uint8Array,
): Uint8Array {
  const ciphertext = cipher(key, nonce, place).encrypt(encoder.encode(text));
  const sealed = new Uint8Array(nonceBytes + ciphertext.length);
  sealed.set(nonce);
  sealed.set(ciphertext, nonceBytes);
  return sealed;
}

/** Throws where the bytes are damaged, belong elsewhere or were sealed with another key. */
export function openText(key: Uint8Array, place: string, sealed: Uint8Array): string {
  const nonce = sealed.subarray(0, nonceBytes);
  return decoder.decode(cipher(key, nonce, place).decrypt(sealed.subarray(nonceBytes)));
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const cipher = (key: Uint8Array, nonce: Uint8Array, place: string) =>
  xchacha20poly1305(key, nonce, encoder.encode(place));
