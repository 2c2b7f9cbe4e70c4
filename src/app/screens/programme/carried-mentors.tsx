import type { RecordId } from '../../../domain/op.ts';
import type { NextYearView } from '../../../domain/views.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import './check-list.css';

type CarriedMentorsProps = {
  view: NextYearView;
  chosen: readonly RecordId[];
  onChange: (offers: RecordId[]) => void;
};

/** Whose offer works in the new year; whoever is not marked stays in reserve. */
export function CarriedMentors({ view, chosen, onChange }: CarriedMentorsProps) {
  const words = textOf('programme').next;
  if (view.mentors.length === 0) {
    return (
      <Card title={words.mentors}>
        <p class="quiet">{words.noMentors}</p>
      </Card>
    );
  }
  const toggle = (offer: RecordId, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, offer] : chosen.filter((one) => one !== offer));
  return (
    <Card title={words.mentors} note={`${chosen.length} / ${view.mentors.length}`}>
      <p class="quiet">{words.mentorsHint}</p>
      <div class="row">
        <Button size="row" onClick={() => onChange(view.mentors.map(({ offer }) => offer))}>
          {words.all}
        </Button>
        <Button size="row" onClick={() => onChange([])}>
          {words.none}
        </Button>
      </div>
      <ul class="check-list">
        {view.mentors.map(({ offer, isReserve, person }) => (
          <li key={offer}>
            <label class="check-list__line">
              <input
                type="checkbox"
                checked={chosen.includes(offer)}
                onChange={(event) => toggle(offer, event.currentTarget.checked)}
              />
              <span>{fullName(person)}</span>
              {isReserve && <span class="quiet">{words.reserve}</span>}
            </label>
          </li>
        ))}
      </ul>
    </Card>
  );
}
