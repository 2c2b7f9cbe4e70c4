import { useEffect, useRef, useState } from 'preact/hooks';
import { addDays, type LocalDate, mondayOf, weekdayOf } from '../../domain/dates.ts';
import { capitalise, formatDate } from '../text/dates.ts';
import { textOf } from '../text/text-of.ts';
import { Button } from './button.tsx';
import './calendar.css';

type CalendarProps = {
  selected: LocalDate | null;
  today: LocalDate;
  onPick: (date: LocalDate) => void;
};

/** One month of days, week from Monday. Arrows move by days and weeks, PageUp and PageDown by months. */
export function Calendar({ selected, today, onPick }: CalendarProps) {
  const words = textOf('parts').date;
  const [active, setActive] = useState(selected ?? today);
  const grid = useRef<HTMLTableElement>(null);
  // Focus moves with the keys, but not with the two buttons over the grid, which keep it.
  const [isKeyed, setKeyed] = useState(true);
  useEffect(() => {
    if (isKeyed) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [active, isKeyed]);
  const turn = (months: number) => {
    setKeyed(false);
    setActive(addMonths(active, months));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dateOfKey(event, active);
    if (next === null) return;
    event.preventDefault();
    setKeyed(true);
    setActive(next);
  };
  return (
    <div class="calendar">
      <div class="calendar__head">
        <Button kind="quiet" icon="arrow-left" label={words.monthBefore} onClick={() => turn(-1)} />
        <p class="calendar__month" aria-live="polite">
          {capitalise(formatDate(active, 'month'))}
        </p>
        <Button kind="quiet" icon="arrow-right" label={words.monthAfter} onClick={() => turn(1)} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the pattern of APG for a calendar is a table that is a grid */}
      <table ref={grid} class="calendar__grid" role="grid" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {weekOf(mondayOf(today)).map((day) => (
              <th key={weekdayOf(day)} scope="col" abbr={formatDate(day, 'weekday')}>
                {formatDate(day, 'weekdayShort')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(active).map((monday) => (
            <tr key={monday}>
              {weekOf(monday).map((day) => (
                <td key={day} aria-selected={day === selected}>
                  <button
                    type="button"
                    class={dayClass(day, active, selected, today)}
                    tabIndex={day === active ? 0 : -1}
                    aria-label={formatDate(day, 'dayAndYear')}
                    aria-current={day === today ? 'date' : undefined}
                    onClick={() => onPick(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const keyDays: Partial<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

function dateOfKey(event: KeyboardEvent, date: LocalDate): LocalDate | null {
  const days = keyDays[event.key];
  if (days !== undefined) return addDays(date, days);
  if (event.key === 'Home') return mondayOf(date);
  if (event.key === 'End') return addDays(mondayOf(date), 6);
  const months = event.shiftKey ? 12 : 1;
  if (event.key === 'PageUp') return addMonths(date, -months);
  return event.key === 'PageDown' ? addMonths(date, months) : null;
}

/** The 31st stays within a shorter month. */
function addMonths(date: LocalDate, months: number): LocalDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const lastDay = Number(addDays(monthStart(index + 1), -1).slice(8));
  return addDays(monthStart(index), Math.min(Number(date.slice(8)), lastDay) - 1);
}

function monthStart(monthIndex: number): LocalDate {
  const month = String((monthIndex % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(monthIndex / 12)).padStart(4, '0')}-${month}-01`;
}

function weeksOfMonth(date: LocalDate): LocalDate[] {
  const mondays: LocalDate[] = [];
  const nextMonth = addMonths(`${date.slice(0, 8)}01`, 1);
  for (
    let monday = mondayOf(`${date.slice(0, 8)}01`);
    monday < nextMonth;
    monday = addDays(monday, 7)
  )
    mondays.push(monday);
  return mondays;
}

function weekOf(monday: LocalDate): LocalDate[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));
}

function dayClass(day: LocalDate, active: LocalDate, selected: LocalDate | null, today: LocalDate) {
  const names = ['calendar__day'];
  if (day.slice(0, 7) !== active.slice(0, 7)) names.push('calendar__day--other');
  if (day === selected) names.push('calendar__day--selected');
  if (day === today) names.push('calendar__day--today');
  return names.join(' ');
}
