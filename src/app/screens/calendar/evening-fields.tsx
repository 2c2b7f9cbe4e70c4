import { Card } from '../../parts/card.tsx';
import { ChipGroup } from '../../parts/chip.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { formatMinutes } from '../../text/durations.ts';
import { addMinutes } from '../../text/read-time.ts';
import { textOf } from '../../text/text-of.ts';
import { type EventForm, isTwoSuggested, lengthOf, tablesOf } from './event-form.ts';
import { RequestedTalks } from './requested-talks.tsx';

type EveningFieldsProps = {
  form: EventForm;
  isMissing: boolean;
  onChange: (edit: Partial<EventForm>) => void;
};

/** Tables, rounds and minutes: all have a usual value, so that nobody has to think. */
export function EveningFields({ form, isMissing, onChange }: EveningFieldsProps) {
  const words = textOf('calendar').form;
  const errorOf = (value: number | null) =>
    isMissing && value === null ? words.numberNeeded : undefined;
  const tables = tablesOf(form);
  return (
    <Card title={words.how}>
      <div class="event-form__row">
        <NumberField
          label={words.tables}
          min={1}
          max={100}
          value={tables}
          error={errorOf(tables)}
          onInput={(count) =>
            onChange({ tables: count === form.mentors.length ? 'by-mentors' : count })
          }
        />
        <NumberField
          label={words.rounds}
          min={1}
          max={100}
          value={form.rounds}
          error={errorOf(form.rounds)}
          onInput={(rounds) => onChange({ rounds })}
        />
        <NumberField
          label={words.minutes}
          min={1}
          max={120}
          value={form.minutes}
          error={errorOf(form.minutes)}
          onInput={(minutes) => onChange({ minutes })}
        />
        <NumberField
          label={words.changeMinutes}
          min={0}
          max={30}
          value={form.changeMinutes}
          error={errorOf(form.changeMinutes)}
          onInput={(changeMinutes) => onChange({ changeMinutes })}
        />
      </div>
      <p class="quiet">{lengthWords(form)}</p>
      <ChipGroup
        label={words.atTable}
        hint={isTwoSuggested(form) ? words.twoSuggested : undefined}
        value={form.menteesAtTable}
        options={[
          { value: 1, label: words.atTableOne },
          { value: 2, label: words.atTableTwo },
        ]}
        onChange={(menteesAtTable) => onChange({ menteesAtTable })}
      />
      <RequestedTalks form={form} onChange={(requested) => onChange({ requested })} />
    </Card>
  );
}

function lengthWords(form: EventForm): string {
  const words = textOf('calendar').form;
  const minutes = lengthOf(form);
  if (minutes === null) return '';
  const length = formatMinutes(minutes);
  return form.time === null
    ? words.length(length)
    : words.lengthUntil(length, addMinutes(form.time, minutes));
}
