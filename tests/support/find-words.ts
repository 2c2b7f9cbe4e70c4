/**
 * The words that bytes contain, in any of the clothes in which text travels by accident: UTF-8,
 * UTF-16, percent and JSON escapes, base64 at each of its three alignments, upper or lower case.
 * A word must be long enough that half a megabyte of sealed bytes does not contain it by chance.
 */
export function findWords(bytes: Buffer, words: readonly string[]): string[] {
  const short = words.filter((word) => Buffer.byteLength(word) < leastBytes);
  if (short.length > 0) throw new Error(`Too short to be told from chance: ${short.join(', ')}`);
  return words.filter((word) => spellings(word).some((spelling) => bytes.includes(spelling)));
}

const leastBytes = 5;

function spellings(word: string): Buffer[] {
  const cases = [...new Set([word, word.toLowerCase(), word.toUpperCase()])];
  return cases.flatMap((text) => {
    const utf8 = Buffer.from(text, 'utf8');
    const plain = [utf8, Buffer.from(text, 'utf16le'), Buffer.from(encodeURIComponent(text))];
    const base64 = [0, 1, 2].map((shift) => Buffer.from(base64Core(utf8, shift)));
    return plain.concat(Buffer.from(jsonEscapes(text)), base64);
  });
}

const jsonEscapes = (text: string) =>
  Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** The letters of the base64 text that only depend on these bytes, when `shift` bytes stand before them. */
function base64Core(bytes: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const firstWhole = shift === 0 ? 0 : shift + 1;
  const lastWhole = Math.floor(((shift + bytes.length) * 8) / 6);
  return text.slice(firstWhole, lastWhole);
}
