import { signal } from '@preact/signals';
import { isLocalDate, type LocalDate } from '../domain/dates.ts';

/**
 * The device is in the hands of a pupil who fills in the questionnaire and sees nothing else. It is
 * kept beside the records, so that a reload, another tab or a killed browser stay in the mode. It
 * ends with the coordinator's code, and with the day: a code that is forgotten must not lock a
 * school out of its programme.
 */
export type HandedOver = {
  readonly person: string;
  readonly code: string;
  readonly on: LocalDate;
};

const key = 'krug handed over';

export const handedOver = signal<HandedOver | null>(readHandedOver(localStorage.getItem(key)));

// What one tab begins or ends, the others follow.
window.addEventListener('storage', (event) => {
  if (event.key === key) handedOver.value = readHandedOver(event.newValue);
});

export function handOver(next: HandedOver): void {
  localStorage.setItem(key, [next.person, next.code, next.on].join(' '));
  handedOver.value = next;
}

/** `false`: not the code that was chosen. */
export function takeDeviceBack(code: string): boolean {
  if (handedOver.value?.code !== code.trim()) return false;
  localStorage.removeItem(key);
  handedOver.value = null;
  return true;
}

/** Declared, not assigned: it is asked while this file is still being read. */
export function isCode(text: string): boolean {
  return /^\d{4}$/.test(text.trim());
}

function readHandedOver(kept: string | null): HandedOver | null {
  const [person = '', code = '', on = ''] = (kept ?? '').split(' ');
  return person !== '' && isCode(code) && isLocalDate(on) ? { person, code, on } : null;
}
