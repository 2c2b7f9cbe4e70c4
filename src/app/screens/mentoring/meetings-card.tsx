import { useState } from 'preact/hooks';
import type { LocalDate } from '../../../domain/dates.ts';
import type { Meeting } from '../../../domain/records/meeting.ts';
import type { MatchView } from '../../../domain/views.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Timeline, type TimelineItem } from '../../parts/timeline.tsx';
import { schoolToday } from '../../school.ts';
import { capitalise, formatNearDate } from '../../text/dates.ts';
import { formatMinutes } from '../../text/durations.ts';
import { textOf } from '../../text/text-of.ts';

const shownAtFirst = 20;

/** Every meeting on one line of time, the planned ones on top. */
export function MeetingsCard({ view }: { view: MatchView }) {
  const words = textOf('mentoring').match;
  const [shown, setShown] = useState(shownAtFirst);
  const held = view.meetings.filter((meeting) => meeting.state === 'held').length;
  const hidden = view.meetings.length - shown;
  return (
    <Card
      title={words.meetings(held)}
      action={
        <ButtonLink href={`/mentoring/${view.match.id}/meeting?plan`} kind="quiet" size="row">
          {words.plan}
        </ButtonLink>
      }
    >
      {view.meetings.length === 0 && <p class="quiet">{words.meetingsEmpty}</p>}
      <Timeline
        label={words.meetings(held)}
        items={view.meetings
          .slice(0, shown)
          .map((meeting) => meetingToItem(meeting, view.match.id, schoolToday.value))}
      />
      {hidden > 0 && (
        <Button kind="quiet" onClick={() => setShown(view.meetings.length)}>
          {words.showEarlier(hidden)}
        </Button>
      )}
    </Card>
  );
}

const stateOf = { planned: 'ahead', held: 'done', missed: 'missed' } as const;

function meetingToItem(meeting: Meeting, match: string, today: LocalDate): TimelineItem {
  const words = textOf('mentoring').match;
  const day = capitalise(formatNearDate(meeting.when.date, today));
  const time = meeting.when.time ? `, ${meeting.when.time}` : '';
  const length = meeting.state === 'held' ? ` · ${formatMinutes(meeting.minutes)}` : '';
  const notes = {
    planned: [words.planned, meeting.when.place, meeting.topic],
    held: [meeting.summary || meeting.topic],
    missed: [words.missed, meeting.summary],
  };
  return {
    id: meeting.id,
    state: stateOf[meeting.state],
    title: day + time + length,
    text: notes[meeting.state].filter(Boolean).join(' · '),
    href: `/mentoring/${match}/meeting/${meeting.id}`,
  };
}
