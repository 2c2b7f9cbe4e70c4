import { computed, signal } from '@preact/signals';
import type { Space } from '../domain/api.ts';
import { type LocalDate, localMoment } from '../domain/dates.ts';
import type { Programme } from '../domain/records/programme.ts';

/** The school that is open on this device; `null` while it is still arriving by exchange. */
export const programme = signal<Programme | null>(null);

export const space = signal<Space>('school');

/** The wall clock of this device; `keepTime` moves it. */
export const nowMillis = signal(Date.now());

export const schoolZone = computed(
  () => programme.value?.zone || Intl.DateTimeFormat().resolvedOptions().timeZone,
);

/** The day at the school, which is not always the laptop's day. */
export const schoolToday = computed<LocalDate>(
  () => localMoment(nowMillis.value, schoolZone.value).date,
);

/** Midnight passes while the app is open, and a laptop sleeps over it. */
export function keepTime(): void {
  setInterval(lookAtClock, 60_000);
  document.addEventListener('visibilitychange', lookAtClock);
}

function lookAtClock(): void {
  nowMillis.value = Date.now();
}
