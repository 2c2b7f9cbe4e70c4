import { signal } from '@preact/signals';
import { Fragment } from 'preact';
import {
  calendarPeriods,
  type CalendarPeriod,
  daysOf,
  turnPeriod,
} from '../../../domain/calendar-days.ts';
import type { LocalDate } from '../../../domain/dates.ts';
import type { CalendarView } from '../../../domain/calendar-view.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChipGroup } from '../../parts/chip.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { schoolToday } from '../../school.ts';
import { capitalise, formatDate, formatNearDate, formatPeriod } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { EventLine, MeetingLine } from './calendar-lines.tsx';
import './calendar-screen.css';

const period = signal<CalendarPeriod>('week');
/** A day of the shown week or month; `null` is today, also after midnight. */
const shownDay = signal<LocalDate | null>(null);

/** What was and what comes, day by day: the meetings of the pairs and the events of the school. */
export function CalendarScreen() {
  const words = textOf('calendar');
  const day = shownDay.value ?? schoolToday.value;
  const view = useWatch('calendar', daysOf(period.value, day));
  const newEvent = (
    <ButtonLink href="/calendar/new" kind="primary" icon="add">
      {words.newEvent}
    </ButtonLink>
  );
  return (
    <Page
      header={<PageHeader title={words.title} primary={newEvent} />}
      foot={<StickyBar kind="float">{newEvent}</StickyBar>}
    >
      <PeriodBar day={day} />
      {view && <Days view={view} />}
    </Page>
  );
}

function PeriodBar({ day }: { day: LocalDate }) {
  const words = textOf('calendar');
  const turn = (by: number) => {
    shownDay.value = turnPeriod(period.value, day, by);
  };
  return (
    <div class="calendar-bar">
      <ChipGroup
        label={words.period}
        hideLabel
        value={period.value}
        options={calendarPeriods.map((one) => ({ value: one, label: words.periods[one] }))}
        onChange={(chosen) => {
          period.value = chosen;
        }}
      />
      <div class="calendar-bar__turn">
        <Button
          kind="quiet"
          icon="arrow-left"
          label={words.before[period.value]}
          onClick={() => turn(-1)}
        />
        <p class="calendar-bar__name" aria-live="polite">
          {capitalise(periodWords(day))}
        </p>
        <Button
          kind="quiet"
          icon="arrow-right"
          label={words.after[period.value]}
          onClick={() => turn(1)}
        />
        {shownDay.value !== null && (
          <Button
            kind="quiet"
            onClick={() => {
              shownDay.value = null;
            }}
          >
            {words.toToday}
          </Button>
        )}
      </div>
    </div>
  );
}

/** «23 ноября – 29 ноября», «Ноябрь 2026» */
function periodWords(day: LocalDate): string {
  const { from, until } = daysOf(period.value, day);
  return period.value === 'week' ? formatPeriod(from, until) : formatDate(from, 'month');
}

function Days({ view }: { view: CalendarView }) {
  const words = textOf('calendar');
  const { events, meetings, meetingsInAll } = view;
  const days = [
    ...new Set([...events.map(({ when }) => when.date), ...meetings.map(({ date }) => date)]),
  ].sort();
  if (days.length === 0) {
    return <EmptyState icon="calendar" title={words.empty[period.value]} text={words.emptyHint} />;
  }
  return (
    <>
      {days.map((day) => (
        <Day key={day} day={day} view={view} />
      ))}
      {meetingsInAll > meetings.length && (
        <Note>{words.tooMany(meetingsInAll - meetings.length)}</Note>
      )}
    </>
  );
}

function Day({ day, view: { events, meetings } }: { day: LocalDate; view: CalendarView }) {
  const lines = [
    ...events
      .filter(({ when }) => when.date === day)
      .map((event) => ({
        key: event.id,
        time: event.when.time,
        line: <EventLine event={event} />,
      })),
    ...meetings
      .filter(({ date }) => date === day)
      .map((meeting) => ({
        key: meeting.id,
        time: meeting.time,
        line: <MeetingLine meeting={meeting} />,
      })),
  ].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  return (
    <Card title={dayWords(day, schoolToday.value)} size="small">
      <ul class="calendar-lines">
        {lines.map(({ key, line }) => (
          <Fragment key={key}>{line}</Fragment>
        ))}
      </ul>
    </Card>
  );
}

/** What has no hour comes last. */
const placeOf = ({ time, key }: { time: string; key: string }) => `${time || '99'} ${key}`;

/** «Сегодня, вторник, 24 ноября», «Пятница, 27 ноября» */
function dayWords(day: LocalDate, today: LocalDate): string {
  const near = formatNearDate(day, today);
  const whole = formatDate(day, 'weekdayAndDay');
  return capitalise(near === formatDate(day) || /\d/.test(near) ? whole : `${near}, ${whole}`);
}
