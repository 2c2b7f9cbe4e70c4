/**
 * The words that carry a text's meaning, by their first four letters: «дроби», «дробями» and «дробей»
 * meet in `дроб` without a dictionary of endings. Shorter words are mostly prepositions.
 */
export function listGoalWords(text: string): ReadonlyMap<string, string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const wordByStem = new Map<string, string>();
  for (const word of words) {
    const plain = word.replaceAll('ё', 'е');
    const stem = plain.slice(0, stemLetters);
    if (plain.length < stemLetters || emptyWords.has(plain) || wordByStem.has(stem)) continue;
    wordByStem.set(stem, word);
  }
  return wordByStem;
}

const stemLetters = 4;

/** Said in almost every request, so they tell nothing. */
const emptyWords = new Set(
  (
    'хочу хочется хотел хотела хотелось могу можно надо нужно нужна нужен помочь помощь помогу ' +
    'научиться научить учиться чтобы когда очень меня тебя свой свою свои себя лучше больше ' +
    'want need help learn with that this about better'
  ).split(' '),
);
