import { signal } from '@preact/signals';

export type Language = 'ru' | 'en';

/** Set through `setLanguage`, which first loads the texts. */
export const language = signal<Language>('ru');

const locales = { ru: 'ru-RU', en: 'en-GB' } as const satisfies Record<Language, string>;

/** The locale for `Intl`. British English: its dates begin with the day and its week on Monday. */
export function localeOf(of: Language = language.value): string {
  return locales[of];
}
