import type { CalendarMeeting, EventRow } from '../../../domain/calendar-view.ts';
import { PairCircles } from '../../parts/pair-circles.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Tag } from '../../parts/tag.tsx';
import { textOf } from '../../text/text-of.ts';
import { faceOf, matchTitle } from '../match-words.ts';
import { eventTitle } from './event-words.ts';

export function EventLine({ event }: { event: EventRow }) {
  const words = textOf('calendar');
  const about = [
    words.kinds[event.kind],
    event.when.place,
    event.people > 0 && words.people(event.people),
  ];
  return (
    <li>
      <a class="calendar-lines__line" href={`/calendar/${event.id}`}>
        <span class="calendar-lines__time">{event.when.time}</span>
        <span class="calendar-lines__sign">
          <Icon name="calendar" />
        </span>
        <span class="calendar-lines__words">
          <span class="calendar-lines__title">{eventTitle(event)}</span>
          <span class="quiet">{about.filter(Boolean).join(' · ')}</span>
        </span>
      </a>
    </li>
  );
}

export function MeetingLine({ meeting }: { meeting: CalendarMeeting }) {
  const words = textOf('calendar');
  const { row, match, id, state, time } = meeting;
  return (
    <li>
      <a class="calendar-lines__line" href={`/mentoring/${match}/meeting/${id}`}>
        <span class="calendar-lines__time">{time}</span>
        <PairCircles mentors={row.mentors.map(faceOf)} mentees={row.mentees.map(faceOf)} />
        <span class="calendar-lines__words">
          <span class="calendar-lines__title">{matchTitle(row)}</span>
          {row.theme && <span class="quiet">{row.theme}</span>}
        </span>
        <Tag tone={tones[state]}>{words[state]}</Tag>
      </a>
    </li>
  );
}

const tones = { planned: 'sky', held: 'pine', missed: 'amber' } as const;
