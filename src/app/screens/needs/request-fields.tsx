import type { RequestForm } from '../../../domain/pairing/request-form.ts';
import { forms, isForm, models } from '../../../domain/records/forms.ts';
import { requestKinds } from '../../../domain/records/request.ts';
import { ChipGroup } from '../../parts/chip.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Select } from '../../parts/select.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { TimeFields } from './time-fields.tsx';
import { WishesFields } from './wishes-fields.tsx';
import { WordsField } from './words-field.tsx';

export type RequestFieldsProps = {
  form: RequestForm;
  onChange: (edit: Partial<RequestForm>) => void;
};

/** What the mentee wants, in own words first; what only the coordinator knows comes last. */
export function RequestFields({ form, onChange }: RequestFieldsProps) {
  const words = textOf('needs');
  const records = textOf('records').fields;
  return (
    <>
      <WishFields form={form} onChange={onChange} />
      <ChipGroup
        label={words.kind}
        value={form.kind}
        options={requestKinds.map((kind) => ({
          value: kind,
          label: textOf('codes').requestKinds[kind],
        }))}
        onChange={(kind) => onChange({ kind })}
      />
      <ModelFields form={form} onChange={onChange} />
      <TimeFields
        person={form.mentee}
        slots={form.slots}
        onChange={(slots) => onChange({ slots: [...slots] })}
      />
      <WordsField
        label={records.places}
        values={form.places}
        suggestions={words.usualPlaces}
        optional
        onChange={(places) => onChange({ places: [...places] })}
      />
      <details class="needs-more">
        <summary>{words.more}</summary>
        <div class="needs-more__fields">
          <CareFields form={form} onChange={onChange} />
          <WishesFields wishes={form.wishes} onChange={(wishes) => onChange({ wishes })} />
        </div>
      </details>
    </>
  );
}

/** What a pupil can be asked for: also in the handed-over questionnaire. */
export function WishFields({ form, onChange }: RequestFieldsProps) {
  const words = textOf('needs');
  const themes = useWatch('themes', {});
  return (
    <>
      <TextArea
        label={words.words}
        hint={words.wordsHint}
        value={form.words}
        onInput={(text) => onChange({ words: text })}
      />
      <WordsField
        label={textOf('records').fields.themes}
        values={form.themes}
        suggestions={themes ?? []}
        onChange={(list) => onChange({ themes: [...list] })}
      />
      <TextArea
        label={words.outcome}
        hint={words.outcomeHint}
        rows={2}
        value={form.outcome}
        onInput={(outcome) => onChange({ outcome })}
      />
    </>
  );
}

function ModelFields({ form, onChange }: RequestFieldsProps) {
  const records = textOf('records');
  return (
    <>
      <ChipGroup
        label={records.fields.model}
        value={form.model ?? 'traditional'}
        options={models.map((model) => ({ value: model, label: records.models[model] }))}
        onChange={(model) => onChange({ model })}
      />
      {form.model === 'peer' && (
        <>
          <WordsField
            label={records.fields.canTeach}
            values={form.canTeach}
            onChange={(list) => onChange({ canTeach: [...list] })}
          />
          <WordsField
            label={records.fields.wantsToLearn}
            values={form.wantsToLearn}
            onChange={(list) => onChange({ wantsToLearn: [...list] })}
          />
        </>
      )}
    </>
  );
}

function CareFields({ form, onChange }: RequestFieldsProps) {
  const words = textOf('needs');
  const records = textOf('records');
  return (
    <>
      <ChipGroup
        label={records.fields.urgency}
        value={form.urgency}
        options={(['ordinary', 'soon', 'urgent'] as const).map((urgency) => ({
          value: urgency,
          label: textOf('codes').urgencies[urgency],
        }))}
        onChange={(urgency) => onChange({ urgency })}
      />
      <DateField
        label={records.fields.deadline}
        value={form.deadline}
        today={schoolToday.value}
        optional
        onChange={(deadline) => onChange({ deadline: deadline ?? '' })}
      />
      <TextField
        label={records.fields.owner}
        hint={words.ownerHint}
        value={form.owner}
        optional
        onInput={(owner) => onChange({ owner })}
      />
      <Select
        label={records.fields.official}
        value={form.form ?? ''}
        options={[
          { value: '', label: words.anyForm },
          ...Object.keys(forms)
            .filter(isForm)
            .map((code) => ({ value: code as string, label: records.forms[code] })),
        ]}
        onChange={(code) => onChange({ form: code === '' ? null : code })}
      />
    </>
  );
}
