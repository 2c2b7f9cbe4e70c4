import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToBase64Url } from './base64-url.ts';
import { bytesToHex } from './wire-hex.ts';

/**
 * All that the programme key gives rise to (HKDF-SHA256, no salt, one label each). An endpoint
 * learns the log's id and the token; from neither can the key be computed.
 */
export type ProgrammeKeys = {
  /** 32 hex digits. */
  readonly log: string;
  /** The log beside it in which its summaries stand. */
  readonly summaryLog: string;
  readonly segmentKey: Uint8Array;
  readonly token: string;
};

export const programmeKeyBytes = 32;

export function deriveKeys(programmeKey: Uint8Array): ProgrammeKeys {
  const derive = (label: string, bytes: number) =>
    hkdf(sha256, programmeKey, undefined, new TextEncoder().encode(label), bytes);
  return {
    log: bytesToHex(derive('krug/1 log', 16)),
    summaryLog: bytesToHex(derive('krug/1 summaries', 16)),
    segmentKey: derive('krug/1 segment', 32),
    token: bytesToBase64Url(derive('krug/1 endpoint', 32)),
  };
}
