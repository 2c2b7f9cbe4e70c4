import type { TodayMeeting, TodayView } from '../../../domain/today/today-view.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { PairCircles } from '../../parts/pair-circles.tsx';
import { Tag } from '../../parts/tag.tsx';
import { textOf } from '../../text/text-of.ts';
import { facesOf, matchTitle } from '../match-words.ts';
import './meetings-card.css';

export function MeetingsCard({ view }: { view: TodayView }) {
  const words = textOf('today');
  return (
    <Card title={words.meetings} action={<a href="/mentoring">{words.allMatches}</a>}>
      {view.meetings.length === 0 ? (
        <p class="quiet">{words.meetingsEmpty}</p>
      ) : (
        <ul class="meetings">
          {view.meetings.map((meeting) => (
            <MeetingLine key={meeting.id} meeting={meeting} view={view} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function MeetingLine({ meeting, view }: { meeting: TodayMeeting; view: TodayView }) {
  const words = textOf('today');
  const match = view.matches[meeting.match];
  if (!match) return null;
  const title = matchTitle(match);
  const about = [meeting.topic || match.theme, meeting.place].filter(Boolean).join(' · ');
  return (
    <li class="meetings__line">
      <span class="meetings__time">{meeting.time || '—'}</span>
      <PairCircles {...facesOf(match)} />
      <span class="meetings__words">
        <a class="meetings__title" href={`/mentoring/${meeting.match}`}>
          {title}
        </a>
        {about && <span class="quiet">{about}</span>}
      </span>
      {meeting.state === 'held' ? (
        <Tag tone="pine">{words.logged}</Tag>
      ) : (
        <ButtonLink
          href={`/mentoring/${meeting.match}/meeting/${meeting.id}`}
          size="row"
          label={words.logOf(title)}
        >
          {words.log}
        </ButtonLink>
      )}
    </li>
  );
}
