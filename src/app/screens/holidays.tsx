import { useState } from 'preact/hooks';
import type { LocalDate } from '../../domain/dates.ts';
import type { Programme } from '../../domain/records/programme.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { schoolToday } from '../school.ts';
import { formatPeriod } from '../text/dates.ts';
import { textOf } from '../text/text-of.ts';
import './holidays.css';

type Holiday = Programme['holidays'][number];
type HolidaysProps = { programme: Programme; onChange: (holidays: Holiday[]) => void };

/** In which silence is rest: spans of days that are added and taken away. */
export function Holidays({ programme, onChange }: HolidaysProps) {
  const words = textOf('settings');
  const [from, setFrom] = useState<LocalDate | null>(null);
  const [until, setUntil] = useState<LocalDate | null>(null);
  const add = () => {
    if (!from || !until || until < from) return;
    const next = [...programme.holidays, { from, until }];
    onChange(next.sort((one, other) => (one.from < other.from ? -1 : 1)));
    setFrom(null);
    setUntil(null);
  };
  return (
    <div class="holidays">
      <p class="field__label">{words.holidays}</p>
      <p class="quiet">{words.holidaysHint}</p>
      <ul>
        {programme.holidays.map((holiday) => (
          <li key={holiday.from}>
            {formatPeriod(holiday.from, holiday.until)}
            <Button
              kind="quiet"
              size="row"
              icon="close"
              label={words.removeHoliday(formatPeriod(holiday.from, holiday.until))}
              onClick={() => onChange(programme.holidays.filter((one) => one !== holiday))}
            />
          </li>
        ))}
      </ul>
      <div class="holidays__add">
        <DateField
          label={words.holidayFrom}
          value={from}
          today={schoolToday.value}
          onChange={setFrom}
        />
        <DateField
          label={words.holidayUntil}
          value={until}
          today={schoolToday.value}
          onChange={setUntil}
        />
        <Button icon="add" disabled={!from || !until || until < from} onClick={add}>
          {words.addHoliday}
        </Button>
      </div>
    </div>
  );
}
