import { schoolToday } from './school.ts';
import { api } from './worker-bridge.ts';

/** Everything as a readable file. */
export async function saveEverything(): Promise<void> {
  const text = await api.exportEverything();
  saveFile(`krug-${schoolToday.value}.json`, text, 'application/json');
}

/** Through the browser's own saving. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click, some only a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
