import { useEffect, useRef } from 'preact/hooks';
import type { SchoolEvent } from '../../../domain/records/event.ts';
import type { Talk } from '../../../domain/rotation/rotation.ts';
import { textOf } from '../../text/text-of.ts';
import type { SeatNames } from './seat-names.ts';
import { listTables, type TableRow } from './tables.ts';
import './seating-table.css';

type SeatingTableProps = {
  event: SchoolEvent;
  nameOf: SeatNames;
  /** The round that is marked; the ones before it are over. */
  current: number;
};

/** Tables down, rounds across: who sits with whom, all evening at one look. */
export function SeatingTable({ event, nameOf, current }: SeatingTableProps) {
  const words = textOf('evening');
  const frame = useRef<HTMLElement>(null);
  useEffect(() => scrollToRound(frame.current), [current]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keyboard's reach
    <section ref={frame} class="seating" aria-label={words.plan} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden-text">{words.tableColumn}</span>
            </th>
            {event.plan.map((_, index) => (
              <th
                key={index + 1}
                scope="col"
                class={roundClass(index + 1, current)}
                aria-current={index + 1 === current ? 'step' : undefined}
              >
                {words.round(index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listTables(event.plan).map((row) => (
            <SeatingRow key={row.table} row={row} nameOf={nameOf} current={current} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type SeatingRowProps = { row: TableRow; nameOf: SeatNames; current: number };

function SeatingRow({ row, nameOf, current }: SeatingRowProps) {
  return (
    <tr>
      <th scope="row">
        <span class="seating__table">{textOf('evening').table(row.table)}</span>
        {row.mentorId && <span class="seating__mentor">{nameOf(row.mentorId)}</span>}
      </th>
      {row.talks.map((talk, index) => (
        <td key={index + 1} class={roundClass(index + 1, current)}>
          {talk && <Seats talk={talk} isMentorNamed={row.mentorId === null} nameOf={nameOf} />}
        </td>
      ))}
    </tr>
  );
}

type SeatsProps = { talk: Talk; isMentorNamed: boolean; nameOf: SeatNames };

function Seats({ talk, isMentorNamed, nameOf }: SeatsProps) {
  return (
    <>
      {isMentorNamed && <span class="seating__mentor">{nameOf(talk.mentorId)}</span>}
      {talk.menteeIds.map((id) => (
        <span key={id} class="seating__seat">
          {nameOf(id)}
        </span>
      ))}
    </>
  );
}

function roundClass(round: number, current: number): string | undefined {
  if (round === current) return 'seating__round seating__round--current';
  return round < current ? 'seating__round seating__round--past' : 'seating__round';
}

/** Sideways only: the page itself must not jump when a round begins. */
function scrollToRound(frame: HTMLElement | null): void {
  const column = frame?.querySelector<HTMLElement>('thead .seating__round--current');
  const first = frame?.querySelector<HTMLElement>('thead th');
  if (!frame || !column || !first) return;
  const isSeen =
    column.offsetLeft + column.offsetWidth <= frame.scrollLeft + frame.clientWidth &&
    column.offsetLeft >= frame.scrollLeft + first.offsetWidth;
  if (!isSeen) frame.scrollLeft = column.offsetLeft - first.offsetWidth;
}
