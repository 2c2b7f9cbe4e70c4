import { schoolToday } from './school.ts';
import { api } from './worker-bridge.ts';

/** Everything as a readable file, through the browser's own saving. */
export async function saveEverything(): Promise<void> {
  const text = await api.exportEverything();
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `krug-${schoolToday.value}.json`;
  link.click();
  // The browser reads the address after the click, some only a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
