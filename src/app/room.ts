import { signal } from '@preact/signals';

/** How much of what the browser allows this app is used: records, parcels, and the app itself. */
export type Room = { readonly usedBytes: number; readonly quotaBytes: number };

/** `null` until it is known, and for ever where the browser does not tell (Safari before 17). */
export const room = signal<Room | null>(null);

const tightPart = 0.8;
const heavyBytes = 100_000_000;

/** `tight`: soon nothing more can be saved. `heavy`: weak phones feel it, though there is room. */
export function roomTrouble({ usedBytes, quotaBytes }: Room): 'tight' | 'heavy' | null {
  if (quotaBytes > 0 && usedBytes >= quotaBytes * tightPart) return 'tight';
  return usedBytes >= heavyBytes ? 'heavy' : null;
}

export async function readRoom(): Promise<Room | null> {
  // Not on plain http, and not in Safari before 17, whatever the types say.
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  if (!storage?.estimate) return null;
  const { usage = 0, quota = 0 } = await storage.estimate();
  return { usedBytes: usage, quotaBytes: quota };
}

/** Looks once; `room` then is current enough for a warning. */
export async function lookAtRoom(): Promise<void> {
  room.value = await readRoom();
}

const lookEveryMs = 15 * 60_000;

export function watchRoom(): void {
  void lookAtRoom();
  setInterval(() => void lookAtRoom(), lookEveryMs);
}
