import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import {
  associatedDataBytes,
  type FrameHeader,
  noFrameBefore,
  writeFrameHeader,
} from '../../src/sync/frame.ts';
import { deriveKeys } from '../../src/sync/keys.ts';

/** A frame with the school's own seal around whatever plaintext: what a broken or newer app would send. */
export function sealAnything(
  programmeKey: Uint8Array,
  plaintext: Uint8Array,
  header: Partial<FrameHeader> & Pick<FrameHeader, 'device'>,
): Uint8Array<ArrayBuffer> {
  const { log, segmentKey } = deriveKeys(programmeKey);
  const nonce = new Uint8Array(24).fill(5);
  const head = writeFrameHeader({
    algorithm: 1,
    schema: 1,
    minReader: 1,
    log,
    n: 1,
    keyEpoch: 0,
    prev: noFrameBefore,
    firstStamp: { ms: 0, counter: 0 },
    lastStamp: { ms: 0, counter: 0 },
    nonce,
    ...header,
  });
  const associated = head.subarray(0, associatedDataBytes);
  const sealed = xchacha20poly1305(segmentKey, nonce, associated).encrypt(plaintext);
  const frame = new Uint8Array(head.length + sealed.length);
  frame.set(head);
  frame.set(sealed, head.length);
  return frame;
}
