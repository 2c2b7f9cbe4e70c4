import { useState } from 'preact/hooks';
import { addDays, type LocalDate } from '../../../domain/dates.ts';
import { ChipGroup } from '../../parts/chip.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { RatingScale } from '../../parts/rating-scale.tsx';
import { Switch } from '../../parts/switch.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { TimeField } from '../../parts/time-field.tsx';
import { textOf } from '../../text/text-of.ts';
import type { MeetingForm } from './meeting-form.ts';
import type { PersonRow } from '../../../domain/views.ts';

type FieldsProps = {
  form: MeetingForm;
  today: LocalDate;
  onChange: (edit: Partial<MeetingForm>) => void;
};

/** Today and yesterday are one tap; any other day is typed or picked. */
export function WhenFields({ form, today, onChange }: FieldsProps) {
  const words = textOf('mentoring').meeting;
  const yesterday = addDays(today, -1);
  const isNear = form.date === today || form.date === yesterday;
  const [isOther, setIsOther] = useState(!isNear);
  const choice = isOther ? 'other' : form.date;
  return (
    <>
      <ChipGroup
        label={words.when}
        value={choice}
        options={[
          { value: today, label: words.today },
          { value: yesterday, label: words.yesterday },
          { value: 'other', label: words.otherDay },
        ]}
        onChange={(value) => {
          setIsOther(value === 'other');
          if (value !== 'other') onChange({ date: value });
        }}
      />
      {isOther && (
        <DateField
          label={words.date}
          value={form.date}
          today={today}
          onChange={(date) => onChange({ date: date ?? today })}
          hint={form.date > today ? words.future : undefined}
        />
      )}
    </>
  );
}

const usualLengths = [30, 45, 60, 90] as const;

export function MinutesField({ form, onChange }: Pick<FieldsProps, 'form' | 'onChange'>) {
  const words = textOf('mentoring').meeting;
  const isUsual = usualLengths.some((minutes) => minutes === form.minutes);
  const [isOther, setIsOther] = useState(!isUsual);
  return (
    <>
      <ChipGroup
        label={words.minutes}
        value={isOther ? 0 : form.minutes}
        options={[
          ...usualLengths.map((minutes) => ({ value: minutes as number, label: String(minutes) })),
          { value: 0, label: words.otherMinutes },
        ]}
        onChange={(minutes) => {
          setIsOther(minutes === 0);
          if (minutes > 0) onChange({ minutes });
        }}
      />
      {isOther && (
        <NumberField
          label={words.minutes}
          hideLabel
          value={form.minutes}
          min={1}
          max={600}
          onInput={(minutes) => {
            if (minutes !== null) onChange({ minutes });
          }}
        />
      )}
    </>
  );
}

type PeopleProps = FieldsProps & { mentees: readonly PersonRow[] };

export function AttendanceFields({ form, mentees, onChange }: Omit<PeopleProps, 'today'>) {
  const words = textOf('mentoring').meeting;
  return (
    <div class="meeting__people">
      {mentees.map((mentee) => (
        <Switch
          key={mentee.id}
          label={words.came(mentee.givenName || mentee.familyName, mentee.sex)}
          checked={form.came[mentee.id] ?? true}
          onChange={(came) => onChange({ came: { ...form.came, [mentee.id]: came } })}
        />
      ))}
    </div>
  );
}

export function StoryFields({ form, onChange }: Pick<FieldsProps, 'form' | 'onChange'>) {
  const words = textOf('mentoring').meeting;
  return (
    <>
      <TextArea
        label={words.summary}
        value={form.summary}
        onInput={(summary) => onChange({ summary })}
      />
      <TextField
        label={words.nextStep}
        value={form.nextStep}
        maxLength={500}
        onInput={(nextStep) => onChange({ nextStep })}
      />
    </>
  );
}

/** Asked of those who came; in a circle each has an own view. */
export function RatingFields({ form, mentees, onChange }: Omit<PeopleProps, 'today'>) {
  const words = textOf('mentoring').meeting;
  const present = mentees.filter((mentee) => form.came[mentee.id] ?? true);
  return (
    <>
      {present.map((mentee) => (
        <RatingScale
          key={mentee.id}
          label={words.rating(mentee.givenName || mentee.familyName)}
          low={words.ratingWorst}
          high={words.ratingBest}
          value={form.rating[mentee.id] ?? null}
          onChange={(rating) => onChange({ rating: { ...form.rating, [mentee.id]: rating } })}
        />
      ))}
    </>
  );
}

export function PlaceFields({ form, onChange }: Pick<FieldsProps, 'form' | 'onChange'>) {
  const words = textOf('mentoring').meeting;
  return (
    <div class="meeting__place">
      <TimeField
        label={words.time}
        value={form.time}
        onChange={(time) => onChange({ time: time ?? '' })}
      />
      <TextField label={words.place} value={form.place} onInput={(place) => onChange({ place })} />
    </div>
  );
}
