import type { CircleOfInfluence } from '../../../domain/records/circles.ts';
import type { PeopleView } from '../../../domain/views.ts';
import { ChipGroup } from '../../parts/chip.tsx';
import { Select } from '../../parts/select.tsx';
import { textOf } from '../../text/text-of.ts';
import { classWords } from '../match-words.ts';
import type { Wanted } from './wanted-people.ts';
import './people-filters.css';

type Role = NonNullable<Wanted['role']>;

type PeopleFiltersProps = {
  view: PeopleView;
  wanted: Wanted;
  onChange: (edit: Partial<Wanted>) => void;
};

const everything = '';

/** By circle, by class where there are classes, by role. */
export function PeopleFilters({ view, wanted, onChange }: PeopleFiltersProps) {
  const words = textOf('people');
  const circles = textOf('records').circles;
  const roles: readonly Role[] = ['mentee', 'mentor', 'none'];
  return (
    <div class="people-filters">
      <ChipGroup
        label={words.role}
        hideLabel
        value={wanted.role ?? everything}
        options={[
          { value: everything, label: words.everyone },
          ...roles.map((role) => ({ value: role as string, label: words.roles[role] })),
        ]}
        onChange={(chosen) => onChange({ role: roles.find((role) => role === chosen) ?? null })}
      />
      <Select
        label={words.circle}
        hideLabel
        value={wanted.circle ?? everything}
        options={[
          { value: everything, label: words.allCircles },
          ...view.circles.map(({ circle, count }) => ({
            value: circle as string,
            label: `${circles[circle]} · ${count}`,
          })),
        ]}
        onChange={(chosen) => onChange({ circle: circleOf(view, chosen) })}
      />
      {view.classes.length > 0 && (
        <Select
          label={words.schoolClass}
          hideLabel
          value={wanted.schoolClass ?? everything}
          options={[
            { value: everything, label: words.allClasses },
            ...view.classes.map((one) => ({ value: one, label: classWords(one) })),
          ]}
          onChange={(chosen) => onChange({ schoolClass: chosen || null })}
        />
      )}
    </div>
  );
}

const circleOf = (view: PeopleView, chosen: string): CircleOfInfluence | null =>
  view.circles.find(({ circle }) => circle === chosen)?.circle ?? null;
