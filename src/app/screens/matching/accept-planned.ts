import type { MatchingQuestion } from '../../../domain/pairing/matching-plan.ts';
import { tellSaved } from '../../acts.ts';
import { showToast } from '../../parts/toasts.tsx';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';

/** Turns lines of the plan into proposals; those who stay over get a next step in the same act. */
export async function acceptPlanned(
  question: MatchingQuestion,
  keys: readonly string[],
  rest: readonly string[],
  done = textOf('matching').accepted(keys.length),
): Promise<boolean> {
  const words = textOf('matching');
  const saved = await api.acceptMatching(question, {
    keys,
    rest,
    searchGoesOn: words.searchGoesOn,
  });
  if (saved.ok) return tellSaved(saved, done);
  const { error } = saved;
  if (error.type !== 'plan-changed') return tellSaved({ ok: false, error });
  showToast({ text: words.planChanged });
  return false;
}
