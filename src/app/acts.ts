import type { SaveFailure, Saved } from '../domain/api.ts';
import type { Change } from '../domain/changes.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { ChangeFailure } from '../domain/plan-change.ts';
import { showToast } from './parts/toasts.tsx';
import { missingWords } from './screens/closure-words.ts';
import { noteValuableAct } from './keep-storage.ts';
import { textOf } from './text/text-of.ts';
import { api } from './worker-bridge.ts';

/**
 * Does what a person asked for. With `done` a toast says so and offers to take it back; a failure
 * is told here as well, and the screen keeps what was typed.
 */
export async function act(changes: readonly Change[], done?: string): Promise<boolean> {
  return tellSaved(await api.do(changes), done);
}

/** The same for an act that the worker itself composes. */
export function tellSaved(
  saved: Outcome<Saved, ChangeFailure | SaveFailure>,
  done?: string,
): boolean {
  if (!saved.ok) return tellFailure(saved.error);
  noteValuableAct();
  if (done) showToast({ text: done, onUndo: () => void takeBack(saved) });
  return true;
}

export async function takeBack(saved: Outcome<Saved, ChangeFailure | SaveFailure>): Promise<void> {
  if (!saved.ok) return;
  const undone = await api.undo(saved.value.act);
  if (!undone.ok) tellFailure(undone.error);
}

function tellFailure(failure: ChangeFailure | SaveFailure): false {
  showToast({ text: failureWords(failure) });
  return false;
}

/** One sentence for each way in which a change can be refused. */
export function failureWords(failure: ChangeFailure | SaveFailure): string {
  const words = textOf('acts');
  switch (failure.type) {
    case 'storage-full':
      return words.storageFull;
    case 'storage-retired':
      return words.storageRetired;
    case 'storage-broken':
    case 'no-programme':
      return words.storageBroken;
    case 'nothing-to-undo':
      return words.nothingToUndo;
    case 'record-missing':
      return words.recordMissing;
    case 'match-without-people':
      return words.matchWithoutPeople;
    case 'own-mentor':
      return words.ownMentor;
    case 'banned-together':
      return words.bannedTogether;
    case 'match-not-ready':
      return words.matchNotReady;
    case 'mentor-full':
      return words.mentorFull(failure.mentees, failure.capacity);
    case 'no-publication-consent':
      return words.noPublicationConsent;
    case 'year-archived':
      return words.yearArchived;
    case 'match-has-meetings':
      return words.matchHasMeetings;
    case 'closing-without-reason':
      return words.closingWithoutReason;
    case 'closing-incomplete':
      return words.closingIncomplete(missingWords(failure.missing));
    case 'survey-locked':
      return words.surveyLocked;
    case 'unknown-table':
    case 'unknown-field':
    case 'invalid-value':
    case 'record-exists':
      return words.notAccepted;
  }
}
