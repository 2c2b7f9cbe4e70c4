/**
 * The words that carry a text's meaning, cut to their first four letters: «дроби», «дробями» and
 * «дробей» meet in `дроб` without a dictionary of endings. Shorter words are mostly prepositions.
 */
export function textToStems(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\d]+/gu) ?? [];
  const stems = words.filter((word) => word.length >= shortestWord && !emptyWords.has(word));
  return [...new Set(stems.map((word) => word.slice(0, stemLetters)))];
}

const shortestWord = 4;
const stemLetters = 4;

/** Said in almost every request, so they tell nothing. */
const emptyWords = new Set(
  (
    'хочу хочется хотел хотела хотелось могу можно надо нужно нужна нужен помочь помощь помогу ' +
    'научиться научить учиться чтобы когда очень меня тебя свой свою свои себя лучше больше ' +
    'want need help learn with that this about better'
  ).split(' '),
);
