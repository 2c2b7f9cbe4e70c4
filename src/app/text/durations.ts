import { language } from './language.ts';
import { plural } from './plural.ts';

const units = {
  ru: { hours: 'ч', minutes: 'мин', seconds: 'с' },
  en: { hours: 'h', minutes: 'min', seconds: 's' },
} as const;

/** «45 мин», «1 ч 30 мин»; the spaces do not break. */
export function formatMinutes(minutes: number): string {
  const { hours, minutes: minuteUnit } = units[language.value];
  const whole = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  const parts: string[] = [];
  if (whole > 0) parts.push(`${whole}\u00a0${hours}`);
  if (rest > 0 || whole === 0) parts.push(`${rest}\u00a0${minuteUnit}`);
  return parts.join('\u00a0');
}

/** «45 мин», «7 ч», «7300 дней»: of a wrong clock nobody wants the minutes after the hours. */
export function formatSkew(millis: number): string {
  const minutes = Math.round(millis / 60_000);
  const hours = Math.round(minutes / 60);
  if (hours >= 48) return formatDays(Math.round(hours / 24));
  return formatMinutes(hours >= 2 ? hours * 60 : minutes);
}

/** «04:12», for clocks that run. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${twoDigits(Math.floor(whole / 60))}:${twoDigits(whole % 60)}`;
}

/** «21 день», «3 дня». */
export function formatDays(days: number): string {
  const word =
    language.value === 'ru'
      ? plural(days, { one: 'день', few: 'дня', many: 'дней' })
      : plural(days, { one: 'day', many: 'days' });
  return `${days}\u00a0${word}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
