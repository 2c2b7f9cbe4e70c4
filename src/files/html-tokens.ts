/** A tag, or the text before the next one. HTML from journals is never well-formed XML. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const unread = /<!--[\s\S]*?(?:-->|$)|<(script|style|title)\b[\s\S]*?(?:<\/\1\s*>|$)|<[!?][^>]*>/gi;

export function* htmlToTokens(html: string): Generator<HtmlToken> {
  const parts = html.replaceAll(unread, '').matchAll(/<(\/?)([a-z][\w:]*)([^>]*)>|([^<]+|<)/gi);
  for (const [, slash = '', name = '', attributes = '', text] of parts) {
    if (text !== undefined) yield { kind: 'text', text: decodeEntities(text) };
    else if (slash === '/') yield { kind: 'close', name: name.toLowerCase() };
    else yield { kind: 'open', name: name.toLowerCase(), attributes };
  }
}

/** `colspan="4"`, `colspan=4`; 1 where it is missing. */
export function spanInTag(attributes: string, name: 'colspan' | 'rowspan'): number {
  const written = new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1];
  return Math.max(1, Number(written ?? 1));
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  minus: '-',
  shy: '',
  numero: '№',
};

function decodeEntities(text: string): string {
  return text.replaceAll(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : '';
  });
}
