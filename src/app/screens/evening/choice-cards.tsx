import type { RecordId } from '../../../domain/op.ts';
import { shortCodeOf } from '../../../domain/papers/short-code.ts';
import type { SchoolEvent } from '../../../domain/records/event.ts';
import { listMet } from '../../../domain/rotation/list-met.ts';
import { textOf } from '../../text/text-of.ts';
import type { SeatNames } from './seat-names.ts';

type ChoiceCardsProps = {
  event: SchoolEvent;
  people: readonly RecordId[];
  nameOf: SeatNames;
};

/** The feedback form of stage 5, filled in by hand; its code leads to the line it is typed into. */
export function ChoiceCards({ event, people, nameOf }: ChoiceCardsProps) {
  const words = textOf('evening').print;
  const met = listMet(event.plan);
  return (
    <div class="papers-grid">
      {people.map((person) => (
        <section key={person} class="paper-slip" aria-label={nameOf(person)}>
          <div class="paper-slip__head">
            <h2 class="paper-slip__name">{nameOf(person)}</h2>
            <span class="paper-slip__code">{words.code(shortCodeOf(person))}</span>
          </div>
          <p>{words.choose}</p>
          <p class="paper-slip__about">{words.scale}</p>
          <table class="paper-slip__table paper-slip__table--choice">
            <tbody>
              {[...(met.get(person) ?? [])].map((other) => (
                <tr key={other}>
                  <th scope="row">{nameOf(other)}</th>
                  {[0, 1, 2, 3].map((rating) => (
                    <td key={rating}>{rating}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p class="paper-slip__about">{words.noteLine}</p>
          <div class="paper-slip__line" />
          <p class="paper-slip__about">{words.fold}</p>
        </section>
      ))}
    </div>
  );
}
