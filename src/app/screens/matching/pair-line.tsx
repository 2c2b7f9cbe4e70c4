import { useLocation } from 'preact-iso';
import type { MatchingView, PlannedPair } from '../../../domain/pairing/matching-plan.ts';
import { Button } from '../../parts/button.tsx';
import { Menu } from '../../parts/menu.tsx';
import { Meter } from '../../parts/meter.tsx';
import { Tag } from '../../parts/tag.tsx';
import { textOf } from '../../text/text-of.ts';
import { personAbout } from '../match-words.ts';
import { nameIn, pairNames, reasonsOf, scoreWords } from './matching-words.ts';
import { PlanPerson } from './plan-person.tsx';
import { ReasonChips } from './reason-chips.tsx';

type PairLineProps = {
  pair: PlannedPair;
  view: MatchingView;
  isBusy: boolean;
  onAccept: () => void;
  onOther: () => void;
  onSwap: () => void;
  onPin: (isPinned: boolean) => void;
};

export function PairLine({ pair, view, isBusy, onAccept, onOther, onSwap, onPin }: PairLineProps) {
  const words = textOf('matching');
  const { route } = useLocation();
  const mentor = view.people[pair.mentorId];
  const mentee = nameIn(view, pair.menteeId);
  return (
    <li class="proposal">
      <PlanPerson view={view} id={pair.menteeId}>
        <span class="proposal__wish">{pair.wish}</span>
      </PlanPerson>
      <div class="proposal__score">
        <b>{scoreWords(pair)}</b>
        <Meter label={words.match(scoreWords(pair))} value={pair.points} max={1000} />
        {pair.isPinned && <Tag tone="sky">{words.pinned}</Tag>}
      </div>
      <PlanPerson view={view} id={pair.mentorId}>
        <span class="quiet">
          {mentor && personAbout(mentor)}
          {pair.model !== 'traditional' && ` · ${textOf('records').models[pair.model]}`}
        </span>
        <ReasonChips reasons={reasonsOf(pair, pair.place)} />
      </PlanPerson>
      <div class="proposal__actions">
        <Button
          size="row"
          kind="primary"
          label={words.acceptOf(pairNames(view, pair))}
          busy={isBusy}
          onClick={onAccept}
        >
          {words.accept}
        </Button>
        <Button size="row" kind="quiet" label={words.otherOf(mentee)} onClick={onOther}>
          {words.other}
        </Button>
        <Menu
          label={words.menuOf(mentee)}
          items={[
            pair.isPinned
              ? { label: words.unpin, icon: 'undo', onSelect: () => onPin(false) }
              : { label: words.pin, icon: 'lock', onSelect: () => onPin(true) },
            { label: words.swap, icon: 'exchange', onSelect: onSwap },
            {
              label: words.openRequest,
              icon: 'edit',
              onSelect: () => route(`/mentoring/requests/${pair.requestId}`),
            },
          ]}
        />
      </div>
    </li>
  );
}
