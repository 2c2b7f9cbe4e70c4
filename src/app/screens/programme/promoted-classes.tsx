import { promoteClass } from '../../../domain/people/promote-class.ts';
import { gradeOf } from '../../../domain/people/school-class.ts';
import type { PromotionChoice } from '../../../domain/programme/promote-pupils.ts';
import type { NextYearView } from '../../../domain/views.ts';
import { Card } from '../../parts/card.tsx';
import { ChipGroup } from '../../parts/chip.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { Note } from '../../parts/note.tsx';
import { Switch } from '../../parts/switch.tsx';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import './check-list.css';

type PromotedClassesProps = {
  view: NextYearView;
  isPromoting: boolean;
  promotion: PromotionChoice;
  onPromoting: (isPromoting: boolean) => void;
  onChange: (promotion: PromotionChoice) => void;
};

const lastGrades = [4, 9, 11];

/** The last one that the school teaches, by its pupils of today. */
export const usualLastGrade = ({ classes }: NextYearView): number => {
  const grades = classes.map(({ schoolClass }) => gradeOf(schoolClass) ?? 0);
  return lastGrades.find((last) => grades.every((grade) => grade <= last)) ?? 11;
};

/** What 1 September makes of each class, before it is done. */
export function PromotedClasses(props: PromotedClassesProps) {
  const { view, isPromoting, promotion, onPromoting, onChange } = props;
  const words = textOf('programme').next;
  return (
    <Card title={words.classes}>
      <Switch
        label={words.promote}
        hint={words.promoteHint}
        checked={isPromoting}
        onChange={onPromoting}
      />
      {isPromoting && (
        <>
          <ChipGroup
            label={words.lastGrade}
            value={promotion.lastGrade}
            options={lastGrades.map((value) => ({ value, label: String(value) }))}
            onChange={(lastGrade) => onChange({ lastGrade, leavers: [] })}
          />
          <Preview view={view} promotion={promotion} />
          {promotion.lastGrade === 11 && view.ninthGraders.length > 0 && (
            <Leavers view={view} promotion={promotion} onChange={onChange} />
          )}
        </>
      )}
    </Card>
  );
}

type PreviewProps = { view: NextYearView; promotion: PromotionChoice };

function Preview({ view, promotion: { lastGrade, leavers } }: PreviewProps) {
  const words = textOf('programme').next;
  const steps = view.classes.map((one) => ({
    ...one,
    promotion: promoteClass(one.schoolClass, lastGrade),
  }));
  const countTo = (to: string) =>
    steps
      .filter(({ promotion }) => promotion.to === to)
      .reduce((sum, { pupils }) => sum + pupils, 0);
  const leaving = leavers.length;
  return (
    <>
      <p>{words.summary(countTo('class') - leaving, countTo('graduates') + leaving)}</p>
      {countTo('unclear') > 0 && <Note tone="amber">{words.byHandHint}</Note>}
      <DataTable
        caption={words.preview}
        hideCaption
        columns={[
          { id: 'from', heading: words.from },
          { id: 'to', heading: words.to },
          { id: 'pupils', heading: words.pupils, align: 'end' },
        ]}
        rows={steps.map(({ schoolClass, pupils, promotion }) => ({
          id: schoolClass,
          cells: [schoolClass, toWords(promotion, view), pupils],
        }))}
      />
    </>
  );
}

function toWords(promotion: ReturnType<typeof promoteClass>, { programme }: NextYearView): string {
  const words = textOf('programme').next;
  switch (promotion.to) {
    case 'class':
      return promotion.schoolClass;
    case 'graduates':
      return words.graduates(programme.firstYear + 1);
    case 'unclear':
    case 'nothing':
      return words.byHand;
  }
}

type LeaversProps = PreviewProps & Pick<PromotedClassesProps, 'onChange'>;

function Leavers({ view, promotion, onChange }: LeaversProps) {
  const words = textOf('programme').next;
  const { leavers, lastGrade } = promotion;
  const toggle = (id: string, isLeaving: boolean) =>
    onChange({
      lastGrade,
      leavers: isLeaving ? [...leavers, id] : leavers.filter((one) => one !== id),
    });
  return (
    <FieldGroup label={words.leavers} hint={words.leaversHint}>
      <ul class="check-list">
        {view.ninthGraders.map((pupil) => (
          <li key={pupil.id}>
            <label class="check-list__line">
              <input
                type="checkbox"
                checked={leavers.includes(pupil.id)}
                onChange={(event) => toggle(pupil.id, event.currentTarget.checked)}
              />
              <span>{fullName(pupil)}</span>
              <span class="quiet">{pupil.schoolClass}</span>
            </label>
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}
