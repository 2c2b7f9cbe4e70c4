import type { RecordId } from './op.ts';

/**
 * The id of a record that two devices may make apart from each other and that is then one and the
 * same: what is written twice alike is no question for anybody. `from` is a uuid of version 7; all
 * but its last 48 bits stay, so that the new one lies and packs beside it.
 */
export const deriveId = (from: RecordId, key: string): RecordId =>
  from.slice(0, -12) + hashToHex(`${from} ${key}`);

/** FNV-1a twice over, 24 bits each: it need not be secret, only differ. */
function hashToHex(text: string): string {
  return [0x81_1c_9d_c5, 0x05_0c_5d_1f].map((basis) => fnv(text, basis)).join('');
}

function fnv(text: string, basis: number): string {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return ((hash ^ (hash >>> 24)) & 0xff_ff_ff).toString(16).padStart(6, '0');
}
