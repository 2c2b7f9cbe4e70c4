import type { Form } from '../../../domain/records/forms.ts';
import { DateField } from '../../parts/date-field.tsx';
import { Select } from '../../parts/select.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { PeoplePicker } from '../people-picker.tsx';
import { likelyForm, type NewMatchForm, variantsOf } from './new-match-form.ts';
import './new-match-more.css';

type MoreProps = { form: NewMatchForm; onChange: (edit: Partial<NewMatchForm>) => void };

/** What the papers ask for; already filled in with what is likely. */
export function NewMatchMore({ form, onChange }: MoreProps) {
  const words = textOf('mentoring').make;
  const records = textOf('records');
  const official = form.form ?? likelyForm(form);
  const variantWords: Readonly<Record<string, string>> = records.variants;
  return (
    <details class="new-match">
      <summary>{words.more}</summary>
      <div class="new-match__fields">
        <Select
          label={words.official}
          value={official ?? ''}
          options={[
            { value: '', label: '—' },
            ...formCodes.map((code) => ({ value: code as string, label: records.forms[code] })),
          ]}
          onChange={(chosen) => onChange({ form: formOf(chosen), variant: null })}
        />
        {official && (
          <Select
            label={words.variant}
            value={form.variant ?? variantsOf(official)[0] ?? ''}
            options={variantsOf(official).map((code) => ({
              value: code,
              label: variantWords[code] ?? code,
            }))}
            onChange={(variant) => onChange({ variant })}
          />
        )}
        <DateField
          label={words.from}
          value={form.from}
          today={schoolToday.value}
          onChange={(from) => onChange({ from: from ?? '' })}
        />
        <DateField
          label={words.until}
          value={form.until}
          today={schoolToday.value}
          onChange={(until) => onChange({ until: until ?? '' })}
        />
        <PeoplePicker
          label={words.supervisor}
          hint={words.supervisorHint}
          people={form.supervisor ? [form.supervisor] : []}
          onChange={([supervisor]) => onChange({ supervisor: supervisor ?? null })}
        />
      </div>
    </details>
  );
}

const formCodes: readonly Form[] = [
  'pupil-pupil',
  'teacher-teacher',
  'student-pupil',
  'employer-pupil',
  'employer-student',
];

const formOf = (chosen: string): Form | null => formCodes.find((code) => code === chosen) ?? null;
