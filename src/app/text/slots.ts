import { formatDate } from './dates.ts';
import { language } from './language.ts';

const words = {
  ru: { and: 'и', lesson: (lesson: string) => `${lesson}-й урок` },
  en: { and: 'and', lesson: (lesson: string) => `lesson ${lesson}` },
} as const;

/** «ср, 6-й урок» of `3-6`. */
export function slotWords(slot: string): string {
  const [day = '', lesson = ''] = slot.split('-');
  return `${weekdayWords(day)}, ${words[language.value].lesson(lesson)}`;
}

/** «среда, 6-й урок»: read aloud. */
export function slotLabel(slot: string): string {
  const [day = '', lesson = ''] = slot.split('-');
  return `${dayWords(day, 'weekday')}, ${words[language.value].lesson(lesson)}`;
}

/** «вт и чт»: the days of these hours. */
export function slotDays(slots: readonly string[]): string {
  const days = [...new Set(slots.map((slot) => slot.split('-')[0] ?? ''))].sort();
  return joinWords(days.map(weekdayWords));
}

/** «алгебра, физика и химия» */
export function joinWords(list: readonly string[]): string {
  const last = list.at(-1) ?? '';
  if (list.length < 2) return last;
  return `${list.slice(0, -1).join(', ')} ${words[language.value].and} ${last}`;
}

/** «вт» of 2. */
export const weekdayWords = (day: string | number): string => dayWords(String(day), 'weekdayShort');

/** The first of January 2024 was a Monday. */
const dayWords = (day: string, format: 'weekday' | 'weekdayShort'): string =>
  /^[1-7]$/.test(day) ? formatDate(`2024-01-0${day}`, format) : day;
