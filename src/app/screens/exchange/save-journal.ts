import { journalToText } from '../../../domain/exchange/journal-text.ts';
import type { SyncView } from '../../../domain/sync-view.ts';
import type { JournalView } from '../../../domain/views.ts';
import { readRoom } from '../../room.ts';
import { saveFile } from '../../save-file.ts';
import { schoolToday } from '../../school.ts';
import { watch } from '../../worker-bridge.ts';

/** The whole journal as a text file: for whoever helps, and without a word of the school's. */
export async function saveJournal(sync: SyncView): Promise<void> {
  const [{ rows }, storage] = await Promise.all([readWholeJournal(), readRoom()]);
  const heading = {
    atMillis: Date.now(),
    // The file's own name changes with every build.
    version: import.meta.url.split('/').at(-1) ?? '',
    browser: navigator.userAgent,
    device: sync.devices.find((device) => device.isThisDevice)?.id ?? '',
    devices: sync.devices.length,
    waitingChanges: sync.savedHere + sync.sent,
    storage,
  };
  saveFile(`krug-journal-${schoolToday.value}.txt`, journalToText(heading, rows), 'text/plain');
}

/** More rows than there can be. */
const allRows = 10_000;

function readWholeJournal(): Promise<JournalView> {
  return new Promise((resolve) => {
    const end = watch('journal', { limit: allRows }, (journal) => {
      resolve(journal);
      end();
    });
  });
}
