const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const russianKeys = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** What was meant by a word typed with the Latin layout switched on: `ghbdtn` is «привет». */
export function latinKeysToRussian(text: string): string {
  return text.replaceAll(/[a-z[\];',.`]/g, (key) => russianKeys[latinKeys.indexOf(key)] ?? key);
}
