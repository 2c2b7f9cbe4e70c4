/** Text in UTF-8 or UTF-16, with or without a mark at its beginning, or in windows-1251. */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncodingOf(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/** By the mark; else by the upper half of each pair: 0 for Latin letters and signs, 4 for Russian ones. */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2048);
  const uppers = (side: 0 | 1) =>
    sample.filter((byte, index) => index % 2 === side && (byte === 0 || byte === 4)).length;
  const most = sample.length * 0.4;
  if (uppers(1) > most) return 'utf-16le';
  return uppers(0) > most ? 'utf-16be' : undefined;
}
