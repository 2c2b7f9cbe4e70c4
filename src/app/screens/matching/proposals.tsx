import { useState } from 'preact/hooks';
import type { Pin } from '../../../domain/matching/matching-input.ts';
import type {
  MatchingQuestion,
  MatchingView,
  PlannedPair,
} from '../../../domain/pairing/matching-plan.ts';
import { Card } from '../../parts/card.tsx';
import { CircleLine } from './circle-line.tsx';
import { CoupleLine } from './couple-line.tsx';
import { OtherMentorDialog } from './other-mentor-dialog.tsx';
import { PairLine } from './pair-line.tsx';
import { SwapDialog } from './swap-dialog.tsx';
import { withoutPin, withPin } from './use-pins.ts';

type ProposalsProps = {
  view: MatchingView;
  question: MatchingQuestion;
  isBusy: boolean;
  onAccept: (key: string) => void;
  onPins: (pins: readonly Pin[]) => void;
};

type OpenDialog = { of: 'other' | 'swap'; pair: PlannedPair };

/** The lines of the plan: pairs, equals, circles. */
export function Proposals({ view, question, isBusy, onAccept, onPins }: ProposalsProps) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { pins } = question;
  const close = () => setDialog(null);
  return (
    <Card>
      <ul class="proposals">
        {view.pairs.map((pair) => (
          <PairLine
            key={pair.requestId}
            pair={pair}
            view={view}
            isBusy={isBusy}
            onAccept={() => onAccept(pair.key)}
            onOther={() => setDialog({ of: 'other', pair })}
            onSwap={() => setDialog({ of: 'swap', pair })}
            onPin={(isPinned) =>
              onPins(isPinned ? withPin(pins, toPin(pair)) : withoutPin(pins, pair.requestId))
            }
          />
        ))}
        {view.couples.map((couple) => (
          <CoupleLine
            key={couple.key}
            couple={couple}
            view={view}
            isBusy={isBusy}
            onAccept={() => onAccept(couple.key)}
          />
        ))}
        {view.circles.map((circle) => (
          <CircleLine
            key={circle.key}
            circle={circle}
            view={view}
            isBusy={isBusy}
            onAccept={() => onAccept(circle.key)}
          />
        ))}
      </ul>
      {dialog?.of === 'other' && (
        <OtherMentorDialog
          pair={dialog.pair}
          view={view}
          question={question}
          onChoose={(offerId) => {
            onPins(withPin(pins, { requestId: dialog.pair.requestId, offerId }));
            close();
          }}
          onClose={close}
        />
      )}
      {dialog?.of === 'swap' && (
        <SwapDialog
          pair={dialog.pair}
          view={view}
          question={question}
          onPins={(next) => {
            onPins(next);
            close();
          }}
          onClose={close}
        />
      )}
    </Card>
  );
}

const toPin = ({ requestId, offerId }: PlannedPair): Pin => ({ requestId, offerId });
