import { signal } from '@preact/signals';

const key = signal<string | null>(null);

/** Which form holds something unsaved: an update of the app waits for it. */
export const unsavedForm = {
  get isOpen(): boolean {
    return key.value !== null;
  },
  set(next: string | null): void {
    key.value = next;
  },
};
