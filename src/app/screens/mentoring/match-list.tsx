import type { MatchRow } from '../../../domain/views.ts';
import { PairCircles } from '../../parts/pair-circles.tsx';
import { Tag } from '../../parts/tag.tsx';
import { schoolToday } from '../../school.ts';
import { formatNearDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { facesOf, matchKindWords, matchTitle } from '../match-words.ts';
import './match-list.css';

/** Pairs and circles in lines, each with the rhythm of its meetings. */
export function MatchList({ rows }: { rows: readonly MatchRow[] }) {
  return (
    <ul class="matches">
      {rows.map((row) => (
        <MatchLine key={row.id} row={row} />
      ))}
    </ul>
  );
}

function MatchLine({ row }: { row: MatchRow }) {
  const words = textOf('mentoring');
  const today = schoolToday.value;
  const near = (date: string) => formatNearDate(date, today);
  const meetings = [
    row.meetingsHeld === 0 ? words.noMeetings : words.held(row.meetingsHeld),
    row.lastMeetingOn && words.lastOn(near(row.lastMeetingOn)),
    row.nextMeetingOn && words.nextOn(near(row.nextMeetingOn)),
  ].filter(Boolean);
  return (
    <li>
      <a class="matches__line" href={`/mentoring/${row.id}`}>
        <PairCircles {...facesOf(row)} />
        <span class="matches__words">
          <span class="matches__title">{matchTitle(row)}</span>
          <span class="quiet">{matchKindWords(row)}</span>
        </span>
        <span class="matches__meetings quiet">{meetings.join(' · ')}</span>
        {row.state === 'paused' && <Tag tone="amber">{textOf('records').states.paused}</Tag>}
      </a>
    </li>
  );
}
