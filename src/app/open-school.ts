import { signal } from '@preact/signals';
import type { Space, StartView } from '../domain/api.ts';
import { issueCertificate, readCertificate } from './birth-certificate.ts';
import { mayBeHandedOver, noteHandedOver } from './handed-over.ts';
import { readStorageKept } from './keep-storage.ts';
import { keepSpace, readSpace } from './preferences.ts';
import { keepTime, programme, space } from './school.ts';
import { askForBackgroundSync } from './service-worker.ts';
import { api, watch } from './worker-bridge.ts';

/**
 * What the app stands on: nothing known yet, most likely the school of last time, a choice to make, a
 * school, or trouble.
 */
export type Opening =
  | StartView
  | { readonly state: 'opening' }
  | { readonly state: 'expected' }
  | { readonly state: 'lost' };

/** This tab writes nothing any more: a newer version, or another tab, has taken the database. */
export const isRetired = signal(false);

export const opening = signal<Opening>({ state: 'opening' });

/** The first thing the app does; later again when a school was created, joined or left. */
export async function openSchool(next: Space = readSpace()): Promise<void> {
  keepSpace(next);
  space.value = next;
  if (opening.value.state === 'opening' && next === 'school') opening.value = guess();
  const started = await api.start(next);
  if (started.state === 'ready') {
    noteHandedOver(started.handedOver);
    programme.value = started.programme;
    if (next === 'school') issueCertificate(started.device);
    void watch('programme', {}, (answer) => {
      programme.value = answer;
    });
    void readStorageKept();
  }
  const isLost = started.state === 'new' && next === 'school' && readCertificate() !== null;
  opening.value = isLost ? { state: 'lost' } : started;
}

/**
 * Before the worker has come. Where no programme was ever opened the choice can stand: on EDGE that is
 * four seconds. Where one was, its frame is drawn while the worker opens it. Should the guess be
 * wrong, the worker's answer replaces it.
 */
function guess(): Opening {
  if (readCertificate() === null) return { state: 'new' };
  return { state: mayBeHandedOver() ? 'opening' : 'expected' };
}

/** Moments that the worker cannot see by itself. */
export function passMoments(): void {
  keepTime();
  void api.whenRetired().then(() => (isRetired.value = true));
  document.addEventListener('visibilitychange', () => void passVisibility());
  window.addEventListener('online', () => void api.noteMoment('online'));
}

/** A hidden page may be the last that is seen of it: what is not sent then, the service worker sends. */
async function passVisibility(): Promise<void> {
  if (document.visibilityState === 'visible') return api.noteMoment('visible');
  await api.noteMoment('hidden');
  return askForBackgroundSync();
}
