const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The value of each character's code; everything but a hex digit counts as 0. */
const values = new Uint8Array(128);
for (let value = 0; value < 16; value += 1) values[value.toString(16).charCodeAt(0)] = value;

export function bytesToHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += pairs[byte];
  return hex;
}

/** The caller has checked that `hex` is lowercase hex of even length. */
export function hexToBytes(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hex.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = valueAt(hex, index * 2) * 16 + valueAt(hex, index * 2 + 1);
  }
  return bytes;
}

function valueAt(hex: string, index: number): number {
  return values[hex.charCodeAt(index)] ?? 0;
}
