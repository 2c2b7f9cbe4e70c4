import { useState } from 'preact/hooks';
import { addDays } from '../../../domain/dates.ts';
import type {
  LeftInPlan,
  MatchingQuestion,
  MatchingView,
} from '../../../domain/pairing/matching-plan.ts';
import { searchDays } from '../../../domain/pairing/search-days.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { acceptPlanned } from './accept-planned.ts';
import { leftOverWords, nameIn } from './matching-words.ts';

type LeftOverCardProps = { view: MatchingView; question: MatchingQuestion };

/** «Без пары пока»: everybody with the reason, so that one knows which door to knock at. */
export function LeftOverCard({ view, question }: LeftOverCardProps) {
  const words = textOf('matching');
  const [isBusy, setBusy] = useState(false);
  const unwritten = view.rest.filter(({ nextStepOn }) => nextStepOn < question.today);
  const keepSearching = async () => {
    setBusy(true);
    await acceptPlanned(
      question,
      [],
      unwritten.map(({ requestId }) => requestId),
      words.searchNoted(formatDate(addDays(question.today, searchDays))),
    );
    setBusy(false);
  };
  return (
    <Card title={words.rest} note={view.rest.length || undefined} size="small">
      {view.rest.length === 0 && <p class="quiet">{words.restEmpty}</p>}
      <ul class="left-over">
        {view.rest.map((one) => (
          <LeftOverLine key={one.requestId} one={one} view={view} />
        ))}
      </ul>
      {unwritten.length > 0 && (
        <Button busy={isBusy} onClick={() => void keepSearching()}>
          {words.keepSearching}
        </Button>
      )}
    </Card>
  );
}

function LeftOverLine({ one, view }: { one: LeftInPlan; view: MatchingView }) {
  const words = textOf('matching');
  return (
    <li>
      <a href={`/people/${one.personId}`}>{nameIn(view, one.personId)}</a>
      <span class="quiet">
        {leftOverWords(one, view)}
        {one.nextStepOn && ` · ${words.searchUntil(formatDate(one.nextStepOn))}`}
      </span>
    </li>
  );
}
