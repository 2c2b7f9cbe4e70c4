/** The six cases of a Russian noun; the first is the form in which it stands in the records. */
export const cases = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;

export type Case = (typeof cases)[number];
export type Sex = 'female' | 'male';

/** Instead of so many letters at the end stand these endings, one for each case but the first. */
export type Endings = readonly [dropped: number, endings: string];

/** `а у а ом е` in the order of the cases. */
export function inflect(word: string, [dropped, endings]: Endings, wanted: Case): string {
  const index = cases.indexOf(wanted);
  if (index === 0 || endings === indeclinable) return word;
  const ending = endings.split(' ')[index - 1] ?? '';
  return word.slice(0, word.length - dropped) + ending;
}

/** The rule whose ending fits the word; the first one wins, so the narrow ones stand first. */
export type EndingRule = readonly [fits: RegExp, dropped: number, endings: string];

export function findEndings(word: string, rules: readonly EndingRule[]): Endings | undefined {
  const rule = rules.find(([fits]) => fits.test(word));
  return rule && [rule[1], rule[2]];
}

export const indeclinable = '';

// Declensions that names and posts share.
export const hard = 'а у а ом е';
export const hissing = 'а у а ем е';
export const soft = 'я ю я ем е';
export const softIy = 'я ю я ем и';
export const feminineHard = 'ы е у ой е';
export const feminineVelar = 'и е у ой е';
export const feminineHissing = 'и е у ей е';
export const feminineAfterTs = 'ы е у ей е';
export const feminineSoft = 'и е ю ей е';
export const feminineIya = 'и и ю ей и';
export const feminineSoftSign = 'и и ь ью и';
export const adjectiveHard = 'ого ому ого ым ом';
export const adjectiveVelar = 'ого ому ого им ом';
export const adjectiveSoft = 'его ему его им ем';
export const adjectiveFeminine = 'ой ой ую ой ой';
export const adjectiveFeminineSoft = 'ей ей юю ей ей';
export const adjectiveFeminineHissing = 'ей ей ую ей ей';
