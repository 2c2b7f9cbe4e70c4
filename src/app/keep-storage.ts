import { signal } from '@preact/signals';

/** `asked` holds the browser's answer: it decides silently, and often refuses until the app is installed. */
export const storageKept = signal<boolean | null>(null);

let isAsked = false;

/** The browser is asked to keep the data once something valuable was written, not before. */
export function noteValuableAct(): void {
  if (isAsked) return;
  isAsked = true;
  void askToKeepStorage();
}

export async function askToKeepStorage(): Promise<void> {
  storageKept.value = await navigator.storage.persist();
}

/** At each start, quietly: an earlier refusal may have become a promise. */
export async function readStorageKept(): Promise<void> {
  storageKept.value = await navigator.storage.persisted();
}
