import type { Pin } from '../../../domain/matching/matching-input.ts';
import type { MatchingView } from '../../../domain/pairing/matching-plan.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { textOf } from '../../text/text-of.ts';
import { nameIn, refusalWords } from './matching-words.ts';
import { withoutPin } from './use-pins.ts';

type RefusedPinsProps = {
  view: MatchingView;
  pins: readonly Pin[];
  onPins: (pins: readonly Pin[]) => void;
};

/** A decision that a gate or a full mentor overtook: said, and taken back with one tap. */
export function RefusedPins({ view, pins, onPins }: RefusedPinsProps) {
  const words = textOf('matching');
  return (
    <>
      {view.refusedPins.map(({ requestId, offerId, reasons }) => (
        <Note
          key={requestId}
          tone="amber"
          actions={
            <Button size="row" onClick={() => onPins(withoutPin(pins, requestId))}>
              {words.unpin}
            </Button>
          }
        >
          {words.pinRefused(
            nameIn(view, view.mentorOf[offerId] ?? ''),
            reasons.map(refusalWords).join(', '),
          )}
        </Note>
      ))}
    </>
  );
}
