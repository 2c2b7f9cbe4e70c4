import { signal } from '@preact/signals';
import { unsavedForm } from './unsaved-form.ts';

/** `true` once every file of the app is kept on the device. */
export const offlineReady = signal(false);

/** Set while a newer version waits; calling it installs the version, unless a form is unsaved. */
export const applyUpdate = signal<(() => 'updating' | 'unsaved') | null>(null);

const lookForUpdatesEveryMs = 60 * 60_000; // an hour

/** The page's one file for the service worker. Loaded after the first screen stands. */
export async function startServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  watchOtherTabs();
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox('/sw.js', { type: 'classic' });
  workbox.addEventListener('waiting', () => {
    applyUpdate.value = () => {
      if (unsavedForm.isOpen) return 'unsaved';
      workbox.addEventListener('controlling', () => location.reload());
      workbox.messageSkipWaiting();
      return 'updating';
    };
  });
  // Plain http away from localhost has no service worker: the app works, but only while it is open.
  const registration = await workbox.register().catch(() => undefined);
  if (!registration) return;
  await navigator.serviceWorker.ready;
  offlineReady.value = true;
  setInterval(() => void registration.update().catch(() => undefined), lookForUpdatesEveryMs);
}

/**
 * Another tab installed an update: this page is of the old version still, and what it has not loaded
 * yet is gone. It asks to be opened anew, and never over an unsaved form.
 */
function watchOtherTabs(): void {
  if (!navigator.serviceWorker.controller) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    applyUpdate.value = () => {
      if (unsavedForm.isOpen) return 'unsaved';
      location.reload();
      return 'updating';
    };
  });
}

/**
 * Chromium only: the parcels leave even with the page closed. Everywhere else the page sends them.
 * The browser forgets the wish once it has tried, so it is told again whenever something waits.
 */
export async function askForBackgroundSync(): Promise<void> {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const registration = await container?.getRegistration();
  if (!registration || !('sync' in registration)) return;
  const { sync } = registration;
  if (isRegister(sync)) await sync.register('krug-parcels').catch(() => undefined);
}

const isRegister = (value: unknown): value is { register: (tag: string) => Promise<void> } =>
  typeof value === 'object' && value !== null && 'register' in value;
