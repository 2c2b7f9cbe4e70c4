import type { Pin } from '../../../domain/matching/matching-input.ts';
import type { SwapFailure } from '../../../domain/matching/swap-mentors.ts';
import type {
  MatchingQuestion,
  MatchingView,
  PlannedPair,
} from '../../../domain/pairing/matching-plan.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { showToast } from '../../parts/toasts.tsx';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import { nameIn, refusalWords } from './matching-words.ts';

type SwapDialogProps = {
  pair: PlannedPair;
  view: MatchingView;
  question: MatchingQuestion;
  onPins: (pins: readonly Pin[]) => void;
  onClose: () => void;
};

/** With whom this mentee changes mentors; whoever has none yet can take the place too. */
export function SwapDialog({ pair, view, question, onPins, onClose }: SwapDialogProps) {
  const words = textOf('matching');
  const swap = async (requestId: string) => {
    const swapped = await api.swapInMatching(question, pair.requestId, requestId);
    if (!swapped.ok) return showToast({ text: failureWords(swapped.error) });
    showToast({ text: words.swapped, onUndo: () => onPins(question.pins) });
    return onPins(swapped.value);
  };
  const others = [
    ...view.pairs
      .filter(({ offerId }) => offerId !== pair.offerId)
      .map((one) => ({
        id: one.requestId,
        label: words.swapWith(nameIn(view, one.menteeId), nameIn(view, one.mentorId)),
      })),
    ...view.rest
      .filter(({ why }) => why.of === 'pair')
      .map((one) => ({
        id: one.requestId,
        label: words.swapWithRest(nameIn(view, one.personId)),
      })),
  ];
  return (
    <Dialog title={words.swapOf(nameIn(view, pair.menteeId))} isOpen onClose={onClose}>
      <ul class="candidates">
        {others.map(({ id, label }) => (
          <li key={id}>
            <Button wide kind="quiet" onClick={() => void swap(id)}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function failureWords(failure: SwapFailure): string {
  const words = textOf('matching');
  if (failure.type === 'nothing-to-swap') return words.nothingToSwap;
  const reasons = failure.pins.flatMap((pin) => pin.reasons.map(refusalWords));
  return words.swapRefused([...new Set(reasons)].join(', '));
}
