import type { OfferForm } from '../../../domain/pairing/offer-form.ts';
import { forms, isForm, models } from '../../../domain/records/forms.ts';
import { requestKinds } from '../../../domain/records/request.ts';
import { ChipSet } from '../../parts/chip.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { Switch } from '../../parts/switch.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { TimeFields } from './time-fields.tsx';
import { WishesFields } from './wishes-fields.tsx';
import { WordsField } from './words-field.tsx';

export type OfferFieldsProps = {
  form: OfferForm;
  onChange: (edit: Partial<OfferForm>) => void;
};

/** What the mentor can give: topics and hours first, what only matching needs comes last. */
export function OfferFields({ form, onChange }: OfferFieldsProps) {
  const words = textOf('needs');
  const records = textOf('records').fields;
  const themes = useWatch('themes', {});
  return (
    <>
      <WordsField
        label={words.topics}
        values={form.topics}
        suggestions={themes ?? []}
        onChange={(topics) => onChange({ topics: [...topics] })}
      />
      <TextArea
        label={words.competences}
        value={form.competences}
        onInput={(competences) => onChange({ competences })}
      />
      <NumberField
        label={records.capacity}
        value={form.capacity}
        min={0}
        max={50}
        onInput={(capacity) => onChange({ capacity: capacity ?? 0 })}
      />
      <AgeFields form={form} onChange={onChange} />
      <TimeFields
        person={form.mentor}
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
        <summary>{words.offerMore}</summary>
        <div class="needs-more__fields">
          <KindFields form={form} onChange={onChange} />
          <HourFields form={form} onChange={onChange} />
          <TextArea
            label={records.interests}
            rows={2}
            value={form.interests}
            onInput={(interests) => onChange({ interests })}
          />
          <TextArea
            label={records.achievements}
            rows={2}
            value={form.achievements}
            onInput={(achievements) => onChange({ achievements })}
          />
          <WishesFields wishes={form.wishes} onChange={(wishes) => onChange({ wishes })} />
          <Switch
            label={words.reserve}
            hint={words.reserveHint}
            checked={form.isReserve}
            onChange={(isReserve) => onChange({ isReserve })}
          />
        </div>
      </details>
    </>
  );
}

function AgeFields({ form, onChange }: OfferFieldsProps) {
  const words = textOf('needs');
  const limits = { min: 0, max: 120 };
  return (
    <FieldGroup label={words.ages} hint={words.agesHint}>
      <div class="needs-two">
        <NumberField
          label={words.from}
          value={form.ageFrom}
          {...limits}
          onInput={(ageFrom) => onChange({ ageFrom })}
        />
        <NumberField
          label={words.upTo}
          value={form.ageUntil}
          {...limits}
          onInput={(ageUntil) => onChange({ ageUntil })}
        />
      </div>
    </FieldGroup>
  );
}

function KindFields({ form, onChange }: OfferFieldsProps) {
  const words = textOf('needs');
  const records = textOf('records');
  return (
    <>
      <ChipSet
        label={records.fields.kinds}
        hint={words.kindsHint}
        values={form.kinds}
        options={requestKinds.map((kind) => ({
          value: kind as string,
          label: textOf('codes').requestKinds[kind],
        }))}
        onChange={(kinds) => onChange({ kinds: [...kinds] })}
      />
      <ChipSet
        label={records.fields.models}
        hint={words.noneIsAny}
        values={form.models}
        options={models.map((model) => ({ value: model as string, label: records.models[model] }))}
        onChange={(chosen) => onChange({ models: [...chosen] })}
      />
      <ChipSet
        label={records.fields.forms}
        hint={words.noneIsAny}
        values={form.forms}
        options={Object.keys(forms)
          .filter(isForm)
          .map((code) => ({ value: code as string, label: records.forms[code] }))}
        onChange={(chosen) => onChange({ forms: [...chosen] })}
      />
    </>
  );
}

function HourFields({ form, onChange }: OfferFieldsProps) {
  const words = textOf('needs');
  const records = textOf('records');
  const write = (model: string, hours: number | null) => {
    const { [model]: _, ...others } = form.hoursByModel;
    onChange({ hoursByModel: hours === null ? others : { ...others, [model]: hours } });
  };
  return (
    <FieldGroup label={records.fields.hoursByModel} hint={words.hoursHint}>
      <div class="needs-hours">
        {models.map((model) => (
          <NumberField
            key={model}
            label={records.models[model]}
            value={form.hoursByModel[model] ?? null}
            decimal
            min={0}
            max={200}
            onInput={(hours) => write(model, hours)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
