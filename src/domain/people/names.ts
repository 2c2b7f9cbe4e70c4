import { isCommonGivenName } from './given-names.ts';
import { latinToCyrillic, tidyText } from './spelling.ts';

/** Фамилия, имя, отчество. The patronymic is empty where there is none. */
export type PersonName = {
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic: string;
};

/** A name and what else stood in the cell: «(опека)», «9А». */
export type ReadName = PersonName & { readonly rest: string };

/**
 * A name as schools write it: «Фамилия Имя Отчество», «Имя Отчество Фамилия», «Фамилия, имя»,
 * «Фамилия И.О.», capitals, «Вагиф оглы», double family names, names without a patronymic. What
 * cannot be found stays empty; nothing is invented and nothing is lost (`rest`).
 */
export function readName(text: string): ReadName {
  const common = readCommonName(text);
  if (common) return common;
  const { plain, aside } = takeAside(tidyText(text));
  const { named, after } = takeCommas(plain);
  const words = wordsOf(named.join(' '));
  const strange = words.filter((word) => !isNameWord(word));
  const known = joinSuffixes(words.filter(isNameWord));
  const arranged = named.length > 1 ? arrangeAfterComma(named) : arrange(known);
  const rest = [...strange, ...arranged.spare, ...after, ...aside].join(' ');
  return { ...mapNameParts(arranged, spell), rest };
}

/** Nine names of ten need no more than this. */
function readCommonName(text: string): ReadName | undefined {
  const parts = /^([А-ЯЁ][а-яё]+) ([А-ЯЁ][а-яё]+) ([А-ЯЁ][а-яё]+)$/.exec(text);
  const [, familyName = '', givenName = '', patronymic = ''] = parts ?? [];
  if (!isPatronymic(patronymic) || isPatronymic(givenName)) return undefined;
  return { familyName, givenName, patronymic, rest: '' };
}

export const nameToText = (name: PersonName): string =>
  [name.familyName, name.givenName, name.patronymic].filter((part) => part !== '').join(' ');

export const isInitial = (word: string): boolean => word.length < 3 && /^\p{L}\.?$/u.test(word);

/** From the patronymic, else from an unmistakable family name. */
export function sexOf(name: PersonName): 'female' | 'male' | null {
  if (/(вна|чна|[кг]ызы)$/i.test(name.patronymic)) return 'female';
  if (/(ич|оглы|улы|уулу)$/i.test(name.patronymic)) return 'male';
  if (/(ова|ева|ёва|ская|цкая)$/i.test(name.familyName)) return 'female';
  if (/(ов|ев|ёв|ский|цкий)$/i.test(name.familyName)) return 'male';
  return null;
}

type Arranged = PersonName & { readonly spare: readonly string[] };

function arrange(words: readonly string[]): Arranged {
  const [first = '', second = '', third = ''] = words;
  if (words.length > 1 && isInitial(first)) return arrangeInitialsFirst(words);
  if (words.length < 3) return arrangeTwo(first, second);
  if (words.length > 3) return arrangeMany(words);
  const isFamilyLast =
    isPatronymic(second) && (!isPatronymic(third) || isCommonGivenName(first)) && !isInitial(third);
  return isFamilyLast ? full(third, first, second) : full(first, second, third);
}

function arrangeTwo(first: string, second: string): Arranged {
  if (!isCommonGivenName(first) || isCommonGivenName(second) || isInitial(second))
    return full(first, second, '');
  if (second === '') return full(first, '', '');
  return isPatronymic(second) ? full('', first, second) : full(second, first, '');
}

/** «И. О. Фамилия» */
function arrangeInitialsFirst(words: readonly string[]): Arranged {
  const family = words.filter((word) => !isInitial(word));
  const [given = '', patronymic = ''] = words.filter(isInitial);
  return full(family.join(' '), given, patronymic);
}

/** Two family names in front, or words behind; the patronymic is the anchor. */
function arrangeMany(words: readonly string[]): Arranged {
  const anchor = words.findIndex((word, index) => index > 1 && isPatronymic(word));
  const [family = '', ...given] = words;
  if (anchor < 0) return full(family, given.join(' '), '');
  const name = full(
    words.slice(0, anchor - 1).join(' '),
    words[anchor - 1] ?? '',
    words[anchor] ?? '',
  );
  return { ...name, spare: words.slice(anchor + 1) };
}

function arrangeAfterComma([family = '', ...others]: readonly string[]): Arranged {
  const [given = '', patronymic = '', ...spare] = joinSuffixes(wordsOf(others.join(' ')));
  return { ...full(family, given, patronymic), spare };
}

const full = (familyName: string, givenName: string, patronymic: string): Arranged => ({
  familyName,
  givenName,
  patronymic,
  spare: [],
});

function takeAside(text: string): { plain: string; aside: readonly string[] } {
  const isPlain = !text.includes('(') && !/^\d/.test(text);
  if (isPlain) return { plain: text, aside: [] };
  const aside = text.match(/\([^)]*\)?/g) ?? [];
  const plain = text.replaceAll(/\([^)]*\)?/g, ' ').replace(/^\s*\d+\s*[.)]\s*/, '');
  return { plain, aside };
}

/** «Фамилия, имя» is one name; after «Фамилия Имя Отчество,» begins something else. */
function takeCommas(text: string): { named: readonly string[]; after: readonly string[] } {
  if (!text.includes(',')) return { named: [text], after: [] };
  const [first = '', second = '', ...others] = text.split(',').map((part) => part.trim());
  const isFamilyAlone = wordsOf(first).length === 1 && isNameText(second);
  if (isFamilyAlone) return { named: [first, second], after: others };
  return { named: [first], after: [second, ...others].filter((part) => part !== '') };
}

const isNameText = (text: string) => {
  const words = wordsOf(text);
  return words.length > 0 && words.length < 4 && words.every(isNameWord);
};

/** «И.И.Иванов» is three words; a double family name with spaces around its hyphen is one. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/\s*[-–—‑]\s*/g, '-')
    .replaceAll(/\./g, '. ')
    .split(/\s+/)
    .filter((word) => word !== '');

const isNameWord = (word: string) => /^\p{L}[\p{L}'’`-]*\.?$/u.test(word);

const isSuffix = (word: string) => /^(оглы|оглу|кызы|гызы|улы|уулу)$/i.test(word);

function joinSuffixes(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (isSuffix(word) && before !== undefined) joined[joined.length - 1] = `${before} ${word}`;
    else joined.push(word);
  }
  return joined;
}

const isPatronymic = (word: string) =>
  /(ович|евич|ьич|[кмт]ич|овна|евна|ична|[ -](оглы|оглу|кызы|гызы|улы|уулу))$/i.test(word);

export const mapNameParts = (name: PersonName, change: (part: string) => string): PersonName => ({
  familyName: change(name.familyName),
  givenName: change(name.givenName),
  patronymic: change(name.patronymic),
});

/** One part of a name that stands in a column of its own. */
export const spellNamePart = (text: string): string => spell(tidyText(text));

const spell = (part: string) => part.split(' ').map(spellWord).join(' ');

function spellWord(word: string): string {
  const mended = /[a-z]/i.test(word) && /[а-яё]/i.test(word) ? latinToCyrillic(word) : word;
  if (isSuffix(mended)) return mended.toLowerCase();
  if (/^[А-ЯЁ][а-яё]+$/.test(mended)) return mended;
  if (isInitial(mended)) return `${mended.charAt(0).toUpperCase()}.`;
  const isOneCase = mended === mended.toUpperCase() || mended === mended.toLowerCase();
  return mended
    .split('-')
    .map((part) => spellPart(part, isOneCase))
    .join('-');
}

function spellPart(part: string, isOneCase: boolean): string {
  if (isSuffix(part)) return part.toLowerCase();
  return part.charAt(0).toUpperCase() + (isOneCase ? part.slice(1).toLowerCase() : part.slice(1));
}
