import type { LocalTime } from '../../domain/dates.ts';

/** A time of day typed in any common way: 13:30, 13.30, 1330, 930, «9», «9 ч 30». `null` is none. */
export function readTime(typed: string): LocalTime | null {
  const parts =
    /^(\d{1,2})(?:[ :.,-]+|\s*ч\.?\s*)(\d{1,2})?(?:\s*м\D*)?$/.exec(typed.trim()) ??
    /^(\d{1,2})(\d{2})?$/.exec(typed.trim());
  if (!parts) return null;
  const [, hours = '', minutes = '0'] = parts;
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

/** The same clock some minutes later, at most until midnight and not before it. */
export function addMinutes(time: LocalTime, minutes: number): LocalTime {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  const total = Math.min(23 * 60 + 59, Math.max(0, hours * 60 + rest + minutes));
  return `${twoDigits(Math.floor(total / 60))}:${twoDigits(total % 60)}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
