import { useRef } from 'preact/hooks';
import type { RecordId } from '../../../domain/op.ts';
import { textOf } from '../../text/text-of.ts';
import { moveInGrid } from './move-in-grid.ts';
import type { SeatNames } from './seat-names.ts';
import type { CardEntry, Rating } from './use-cards.ts';
import './rating-grid.css';

type RatingGridProps = {
  label: string;
  /** Whose cards they are, down; about whom, across. */
  owners: readonly RecordId[];
  others: readonly RecordId[];
  hasMet: (owner: RecordId, other: RecordId) => boolean;
  isMutual: (owner: RecordId, other: RecordId) => boolean;
  entry: CardEntry;
  nameOf: SeatNames;
};

/**
 * The paper cards of one side. A digit goes on to the next cell, arrows and Tab move; plain inputs,
 * so that a phone shows its keys and a reader says whom a cell is about.
 */
export function RatingGrid(props: RatingGridProps) {
  const { label, owners, others, nameOf } = props;
  const frame = useRef<HTMLElement>(null);
  return (
    <section ref={frame} class="rating-grid" aria-label={label}>
      <table>
        <caption class="rating-grid__caption">{label}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden-text">{textOf('evening').cards.person}</span>
            </th>
            {others.map((other) => (
              <th key={other} scope="col">
                {nameOf(other)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {owners.map((owner, row) => (
            <tr key={owner}>
              <th scope="row">{nameOf(owner)}</th>
              {others.map((other, column) => (
                <td key={other}>
                  {props.hasMet(owner, other) && (
                    <RatingCell {...props} owner={owner} other={other} at={[row, column]} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RatingCellProps = RatingGridProps & {
  owner: RecordId;
  other: RecordId;
  at: readonly [row: number, column: number];
};

function RatingCell({ owner, other, at, entry, isMutual, nameOf }: RatingCellProps) {
  const words = textOf('evening').cards;
  const rating = entry.ratingOf(owner, other);
  const mutual = isMutual(owner, other);
  const shown = rating === null ? '' : String(rating);
  const cellWords = mutual ? words.cellMutual : words.cell;
  return (
    <input
      class={mutual ? 'rating-grid__cell rating-grid__cell--mutual' : 'rating-grid__cell'}
      type="text"
      inputMode="numeric"
      autocomplete="off"
      data-at={at.join(':')}
      data-owner={owner}
      aria-label={cellWords(nameOf(owner), nameOf(other))}
      value={shown}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => {
        const input = event.currentTarget;
        const typed = readRating(input.value, shown);
        if (typed === undefined) {
          input.value = shown;
          return;
        }
        entry.rate(owner, other, typed);
        if (typed !== null) moveInGrid(input, 'next');
      }}
      onKeyDown={(event) => {
        const way = ways[event.key];
        if (way === undefined || !moveInGrid(event.currentTarget, way)) return;
        event.preventDefault();
      }}
    />
  );
}

const ways: Partial<Record<string, Parameters<typeof moveInGrid>[1]>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Enter: 'next',
};

/** What was typed into a cell that showed something already; nothing where it is no rating. */
function readRating(text: string, shown: string): Rating | null | undefined {
  if (text.trim() === '') return null;
  const typed = text.length > 1 ? text.replace(shown, '') : text;
  return ratings.find((rating) => String(rating) === typed.trim());
}

const ratings = [0, 1, 2, 3] as const satisfies readonly Rating[];
