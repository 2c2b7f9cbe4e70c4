import type { SchoolEvent } from '../../../domain/records/event.ts';
import { textOf } from '../../text/text-of.ts';
import type { SeatNames } from './seat-names.ts';
import { listTables } from './tables.ts';

type SeatsNowProps = { event: SchoolEvent; round: number; nameOf: SeatNames };

/** So many fit on a laptop's screen in letters that are read from afar. */
const fewTables = 8;

/** Who sits at which table in a round, and who comes there next. */
export function SeatsNow({ event, round, nameOf }: SeatsNowProps) {
  const words = textOf('evening');
  const talks = event.plan[round - 1];
  if (!talks) return null;
  const isLast = round === event.plan.length;
  const seated = new Set(talks.flatMap(({ menteeIds }) => menteeIds));
  const resting = event.mentees.filter((id) => !seated.has(id) && !event.absent.includes(id));
  const tables = listTables(event.plan);
  return (
    <section
      class={tables.length <= fewTables ? 'seats-now seats-now--few' : 'seats-now'}
      aria-label={words.round(round)}
    >
      <ul class="seats-now__tables">
        {tables.map(({ table, mentorId, talks: byRound }) => {
          const [talk, next] = [byRound[round - 1], byRound[round]];
          const mentor = mentorId ?? talk?.mentorId;
          return (
            <li key={table} class="seats-now__table">
              <span class="seats-now__number">{words.table(table)}</span>
              <span class="seats-now__mentor">{mentor !== undefined && nameOf(mentor)}</span>
              <span
                class={talk ? 'seats-now__mentees' : 'seats-now__mentees seats-now__mentees--free'}
              >
                {talk ? talk.menteeIds.map(nameOf).join(', ') : words.free}
              </span>
              {!isLast && (
                <span class="seats-now__next">
                  {next ? words.next(next.menteeIds.map(nameOf).join(', ')) : words.nextFree}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {resting.length > 0 && (
        <p class="seats-now__resting">{words.rests(resting.map(nameOf).join(', '))}</p>
      )}
    </section>
  );
}
