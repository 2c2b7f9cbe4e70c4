import type { MatchingView, PlannedCouple } from '../../../domain/pairing/matching-plan.ts';
import { Button } from '../../parts/button.tsx';
import { joinWords, slotDays, slotWords } from '../../text/slots.ts';
import { textOf } from '../../text/text-of.ts';
import { nameIn, type Reason } from './matching-words.ts';
import { PlanPerson } from './plan-person.tsx';
import { ReasonChips } from './reason-chips.tsx';

type CoupleLineProps = {
  couple: PlannedCouple;
  view: MatchingView;
  isBusy: boolean;
  onAccept: () => void;
};

/** Two equals who teach each other, and the adult in the same hour. */
export function CoupleLine({ couple, view, isBusy, onAccept }: CoupleLineProps) {
  const words = textOf('matching');
  const names = [nameIn(view, couple.firstId), nameIn(view, couple.secondId)] as const;
  return (
    <li class="proposal">
      <PlanPerson view={view} id={couple.firstId}>
        {couple.firstTeaches.length > 0 && (
          <span class="proposal__wish">
            {words.teaches(names[0], joinWords(couple.firstTeaches))}
          </span>
        )}
      </PlanPerson>
      <div class="proposal__score quiet">{textOf('records').models.peer}</div>
      <PlanPerson view={view} id={couple.secondId}>
        {couple.secondTeaches.length > 0 && (
          <span class="proposal__wish">
            {words.teaches(names[1], joinWords(couple.secondTeaches))}
          </span>
        )}
        <ReasonChips reasons={coupleReasons(couple, view)} />
      </PlanPerson>
      <div class="proposal__actions">
        <Button
          size="row"
          kind="primary"
          label={words.acceptOf(words.couple(...names))}
          busy={isBusy}
          onClick={onAccept}
        >
          {words.accept}
        </Button>
      </div>
    </li>
  );
}

function coupleReasons(couple: PlannedCouple, view: MatchingView): readonly Reason[] {
  const words = textOf('matching');
  const { supervision, commonSlots, isOneSided } = couple;
  const reasons: Reason[] = [];
  if (commonSlots.length > 0) reasons.push({ words: slotDays(commonSlots), tone: 'pine' });
  if (supervision) {
    const who = nameIn(view, supervision.personId);
    reasons.push({ words: words.supervisor(who, slotWords(supervision.slot)), tone: 'pine' });
  } else reasons.push({ words: words.noSupervisor, tone: 'amber' });
  if (isOneSided) reasons.push({ words: words.oneSided, tone: 'amber' });
  return reasons;
}
