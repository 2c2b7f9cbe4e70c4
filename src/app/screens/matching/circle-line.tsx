import type { MatchingView, PlannedCircle } from '../../../domain/pairing/matching-plan.ts';
import { Button } from '../../parts/button.tsx';
import { Tag } from '../../parts/tag.tsx';
import { joinWords, slotWords } from '../../text/slots.ts';
import { textOf } from '../../text/text-of.ts';
import { nameIn } from './matching-words.ts';

type CircleLineProps = {
  circle: PlannedCircle;
  view: MatchingView;
  isBusy: boolean;
  onAccept: () => void;
};

/** A new circle with its leaders, or newcomers to one that meets already. */
export function CircleLine({ circle, view, isBusy, onAccept }: CircleLineProps) {
  const words = textOf('matching');
  const title = circle.id === null ? words.circle(circle.theme) : words.joins(circle.theme);
  const names = (people: PlannedCircle['members']) =>
    joinWords(people.map(({ personId }) => nameIn(view, personId)));
  return (
    <li class="proposal proposal--circle">
      <div class="plan-person__words">
        <b>{title}</b>
        <span>{names(circle.members)}</span>
        <span class="quiet">{words.leaders(names(circle.leaders))}</span>
        <ul class="reasons">
          <li>
            <Tag tone="pine">{words.members(circle.members.length)}</Tag>
          </li>
          {circle.slot && (
            <li>
              <Tag tone="pine">{slotWords(circle.slot)}</Tag>
            </li>
          )}
        </ul>
      </div>
      <div class="proposal__actions">
        <Button
          size="row"
          kind="primary"
          label={words.acceptOf(title)}
          busy={isBusy}
          onClick={onAccept}
        >
          {words.accept}
        </Button>
      </div>
    </li>
  );
}
