import type { LocalTime } from '../../../domain/dates.ts';
import type { RecordId } from '../../../domain/op.ts';
import type { SchoolEvent } from '../../../domain/records/event.ts';
import { listPersonalSlips, type SlipLine } from '../../../domain/rotation/list-slips.ts';
import { addMinutes } from '../../text/read-time.ts';
import { textOf } from '../../text/text-of.ts';
import { eventTitle, whenWords } from '../calendar/event-words.ts';
import type { SeatNames } from './seat-names.ts';

type PaperProps = { event: SchoolEvent; people: readonly RecordId[]; nameOf: SeatNames };

/** What each carries in the hand: round by round, at which table and with whom. */
export function PersonalSlips({ event, people, nameOf }: PaperProps) {
  const slips = listPersonalSlips({ rounds: event.plan }, people);
  return (
    <div class="papers-grid">
      {slips.map(({ owner, lines }) => (
        <section key={owner} class="paper-slip" aria-label={nameOf(owner)}>
          <h2 class="paper-slip__name">{nameOf(owner)}</h2>
          <p class="paper-slip__about">{[eventTitle(event), whenWords(event.when)].join(' · ')}</p>
          <SlipTable event={event} owner={owner} lines={lines} nameOf={nameOf} />
        </section>
      ))}
    </div>
  );
}

type SlipTableProps = {
  event: SchoolEvent;
  owner: RecordId;
  lines: readonly SlipLine[];
  nameOf: SeatNames;
};

function SlipTable({ event, owner, lines, nameOf }: SlipTableProps) {
  const words = textOf('evening').print;
  return (
    <table class="paper-slip__table">
      <thead>
        <tr>
          <th scope="col">{words.roundColumn}</th>
          {event.when.time && <th scope="col">{words.timeColumn}</th>}
          <th scope="col">{words.tableColumn}</th>
          <th scope="col">{words.withColumn}</th>
        </tr>
      </thead>
      <tbody>
        {event.plan.map((_, index) => {
          const line = lines.find(({ round }) => round === index + 1);
          return (
            <tr key={index + 1}>
              <td>{index + 1}</td>
              {event.when.time && <td>{roundTime(event, index + 1)}</td>}
              <td>{line?.table}</td>
              <td>{line ? partnerWords(line, owner, nameOf) : words.rest}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function partnerWords({ mentorId, menteeIds }: SlipLine, owner: RecordId, nameOf: SeatNames) {
  if (mentorId === owner) return menteeIds.map(nameOf).join(', ');
  const beside = menteeIds.filter((id) => id !== owner);
  const words = textOf('evening').print;
  const together = beside.length > 0 && words.beside(beside.map(nameOf).join(', '));
  return [nameOf(mentorId), together].filter(Boolean).join(', ');
}

/** When a round begins if the evening begins on time. */
export const roundTime = (
  { when, minutes, changeMinutes }: SchoolEvent,
  round: number,
): LocalTime => addMinutes(when.time, (round - 1) * (minutes + changeMinutes));
