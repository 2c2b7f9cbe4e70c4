type RussianForms = { readonly one: string; readonly few: string; readonly many: string };
type EnglishForms = { readonly one: string; readonly many: string };

const russianRules = new Intl.PluralRules('ru');
const englishRules = new Intl.PluralRules('en');

/**
 * The form of a word for a number: `plural(3, { one: 'пара', few: 'пары', many: 'пар' })`, in English
 * without `few`. The forms themselves tell the language. A fraction takes `few`: «1,5 часа».
 */
export function plural(count: number, forms: RussianForms | EnglishForms): string {
  if (!('few' in forms)) return englishRules.select(count) === 'one' ? forms.one : forms.many;
  const rule = russianRules.select(count);
  if (rule === 'one') return forms.one;
  return rule === 'many' ? forms.many : forms.few;
}
