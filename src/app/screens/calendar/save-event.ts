import type { EventEdit } from '../../../domain/api.ts';
import type { RecordId } from '../../../domain/op.ts';
import type { PersonRow } from '../../../domain/views.ts';
import { failureWords, takeBack } from '../../acts.ts';
import { noteValuableAct } from '../../keep-storage.ts';
import { showToast } from '../../parts/toasts.tsx';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';

type SaveOptions = {
  /** For the sentence that says who cannot sit on both sides. */
  readonly people: readonly PersonRow[];
  readonly done?: string | undefined;
};

/** Saves an event and its seating; answers what stands in the way, or nothing. */
export async function saveEvent(
  id: RecordId,
  fields: EventEdit,
  { people, done }: SaveOptions,
): Promise<string | null> {
  const saved = await api.saveEvent(id, fields);
  if (saved.ok) {
    noteValuableAct();
    if (done) showToast({ text: done, onUndo: () => void takeBack(saved) });
    return null;
  }
  const words = textOf('calendar').failures;
  switch (saved.error.type) {
    case 'too-few-tables':
      return words.tooFewTables(saved.error.tablesNeeded);
    case 'person-on-both-sides': {
      const { personIds } = saved.error;
      return words.onBothSides(
        people
          .filter((person) => personIds.includes(person.id))
          .map(fullName)
          .join(', '),
      );
    }
    default:
      return failureWords(saved.error);
  }
}
