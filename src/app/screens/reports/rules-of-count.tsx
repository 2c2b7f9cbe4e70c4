import type { IndicatorsView } from '../../../domain/views.ts';
import { Card } from '../../parts/card.tsx';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';

/** A number that leaves the school says by which rules it was made. */
export function RulesOfCount({ view: { programme, on, leftOut } }: { view: IndicatorsView }) {
  const words = textOf('reports');
  const asked = on === schoolToday.value ? words.today : words.lastDay;
  const day = programme.referenceOn ? words.chosenDay : asked;
  const withoutForm = leftOut.withoutForm > 0 && {
    term: words.withoutForm,
    value: words.withoutFormValue(leftOut.withoutForm),
  };
  return (
    <Card title={words.rules} size="small">
      <DefinitionList
        items={[
          { term: words.agesOn, value: `${formatDate(on, 'dayAndYear')}, ${day}` },
          { term: words.distinct, value: words.distinctValue },
          {
            term: words.singleTalks,
            value: programme.countsSingleTalks
              ? words.talksCounted
              : words.talksLeftOut(leftOut.singleTalks),
          },
          { term: words.satisfied, value: words.satisfiedValue(programme.satisfiedFrom) },
          ...(withoutForm ? [withoutForm] : []),
          { term: words.matches, value: matchesWords(leftOut) },
        ]}
      />
      <p class="screen-only">
        <a href="/programme/about">{words.changeRules}</a>
      </p>
      <p class="screen-only">
        <a href="/programme/figures">{words.changeFigures}</a>
      </p>
    </Card>
  );
}

/** The sum check: what the indicators count and what they leave out is all that has begun. */
function matchesWords({ begun, withoutForm, singleTalks }: IndicatorsView['leftOut']): string {
  const words = textOf('reports');
  const counted = begun - withoutForm - singleTalks;
  return words.matchesValue(begun, [
    words.matchesCounted(counted),
    ...(withoutForm > 0 ? [words.matchesWithoutForm(withoutForm)] : []),
    ...(singleTalks > 0 ? [words.matchesOfTalks(singleTalks)] : []),
  ]);
}
