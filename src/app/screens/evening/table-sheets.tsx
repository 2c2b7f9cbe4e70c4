import type { SchoolEvent } from '../../../domain/records/event.ts';
import { textOf } from '../../text/text-of.ts';
import { roundTime } from './personal-slips.tsx';
import type { SeatNames } from './seat-names.ts';
import { listTables } from './tables.ts';

/** What lies on each table, in letters that are read from a step away. */
export function TableSheets({ event, nameOf }: { event: SchoolEvent; nameOf: SeatNames }) {
  const words = textOf('evening');
  return (
    <div class="papers-column">
      {listTables(event.plan).map(({ table, mentorId, talks }) => (
        <section key={table} class="paper-sheet" aria-label={words.table(table)}>
          <h2>
            <span class="paper-sheet__table">{words.table(table)}</span>
          </h2>
          {mentorId && <p class="paper-sheet__mentor">{nameOf(mentorId)}</p>}
          <table class="paper-slip__table">
            <thead>
              <tr>
                <th scope="col">{words.print.roundColumn}</th>
                {event.when.time && <th scope="col">{words.print.timeColumn}</th>}
                <th scope="col">{words.print.withColumn}</th>
              </tr>
            </thead>
            <tbody>
              {talks.map((talk, index) => (
                <tr key={index + 1}>
                  <td>{index + 1}</td>
                  {event.when.time && <td>{roundTime(event, index + 1)}</td>}
                  <td>
                    {talk
                      ? [...(mentorId ? [] : [talk.mentorId]), ...talk.menteeIds]
                          .map(nameOf)
                          .join(', ')
                      : words.print.rest}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}
