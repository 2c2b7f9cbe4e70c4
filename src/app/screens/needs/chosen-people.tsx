import type { FieldLook } from '../../parts/field.tsx';
import { useWatch } from '../../worker-bridge.ts';
import { PeoplePicker } from '../people-picker.tsx';

type ChosenPeopleProps = FieldLook & {
  ids: readonly string[];
  isMany?: boolean | undefined;
  onChange: (ids: readonly string[]) => void;
};

/** A picker that holds ids, as records and drafts do. */
export function ChosenPeople({ ids, onChange, ...look }: ChosenPeopleProps) {
  const rows = useWatch('personRows', { ids });
  return (
    <PeoplePicker
      {...look}
      people={(rows ?? []).filter(({ id }) => ids.includes(id))}
      onChange={(people) => onChange(people.map(({ id }) => id))}
    />
  );
}
