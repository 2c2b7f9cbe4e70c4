import { signal } from '@preact/signals';
import { room, roomTrouble } from './room.ts';
import { saveEverything } from './save-file.ts';
import type { Banner } from './shell/banners.tsx';
import { formatBytes } from './text/numbers.ts';
import { textOf } from './text/text-of.ts';

/** Put away until the app is started again, or until it becomes worse. */
const putAway = signal<ReturnType<typeof roomTrouble>>(null);

/** Room runs out slowly, so there is time to say what helps before a save is refused. */
export function bannerOfRoom(): Banner | null {
  const now = room.value;
  const trouble = now && roomTrouble(now);
  if (!trouble || trouble === putAway.value) return null;
  const words = textOf('status').room;
  const used = formatBytes(now.usedBytes);
  return {
    id: 'room',
    tone: trouble === 'tight' ? 'rose' : 'amber',
    text: trouble === 'tight' ? words.tight(used, formatBytes(now.quotaBytes)) : words.heavy(used),
    action: { label: words.save, onClick: () => void saveEverything() },
    onClose: () => {
      putAway.value = trouble;
    },
  };
}
