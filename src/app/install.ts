import { signal } from '@preact/signals';

/** Chromium's own event, in no standard: it must be kept to offer the installation later. */
type InstallEvent = Event & { prompt: () => Promise<unknown> };

const isInstallEvent = (event: Event): event is InstallEvent => 'prompt' in event;

/** Set from the second visit on, where the browser can install; the first visit is for looking. */
export const offerInstall = signal<(() => void) | null>(null);

const putAwayKey = 'krug install put away';

/** A no is not asked again; the settings still offer the installation. */
export const isInstallPutAway = signal(localStorage.getItem(putAwayKey) !== null);

export function putInstallAway(): void {
  localStorage.setItem(putAwayKey, 'yes');
  isInstallPutAway.value = true;
}

const visitsKey = 'krug visits';

export function watchInstall(): void {
  const visits = Number(localStorage.getItem(visitsKey) ?? '0') + 1;
  localStorage.setItem(visitsKey, String(visits));
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (visits < 2 || !isInstallEvent(event)) return;
    offerInstall.value = () => {
      offerInstall.value = null;
      void event.prompt();
    };
  });
  window.addEventListener('appinstalled', () => {
    offerInstall.value = null;
  });
}
