import type { Fields } from '../../../domain/changes.ts';
import { forms } from '../../../domain/records/forms.ts';
import type { Programme } from '../../../domain/records/programme.ts';
import { act } from '../../acts.ts';
import { Card } from '../../parts/card.tsx';
import { ChipSet } from '../../parts/chip.tsx';
import { InlineEdit } from '../../parts/inline-edit.tsx';
import { Select } from '../../parts/select.tsx';
import { formatSchoolYear } from '../../text/school-years.ts';
import { textOf } from '../../text/text-of.ts';
import { Holidays } from '../holidays.tsx';
import { RulesCard } from './rules-card.tsx';
import { YearPage } from './year-page.tsx';

/** What the programme is and who answers for it: everything that orders and papers will name. */
export function AboutScreen() {
  const words = textOf('programme').about;
  return (
    <YearPage
      tab="about"
      title={words.title}
      side={({ programme }) => <Rules key={programme.id} programme={programme} />}
    >
      {({ programme }) => <About key={programme.id} programme={programme} />}
    </YearPage>
  );
}

type EditProgramme = (fields: Fields) => void;
type SideProps = { programme: Programme; edit: EditProgramme };

function About({ programme }: { programme: Programme }) {
  const words = textOf('programme');
  const edit = editOf(programme);
  return (
    <>
      <Card title={words.about.people}>
        <TextLine programme={programme} name="coordinator" edit={edit} />
        <TextLine programme={programme} name="coordinatorPost" edit={edit} />
        <TextLine programme={programme} name="head" edit={edit} />
        <TextLine programme={programme} name="headPost" edit={edit} />
      </Card>
      <Card title={words.about.school}>
        <TextLine programme={programme} name="school" edit={edit} />
        <TextLine programme={programme} name="officialName" edit={edit} />
        <TextLine programme={programme} name="place" edit={edit} />
        <TextLine programme={programme} name="address" edit={edit} />
      </Card>
      <Card title={words.about.content}>
        <YearField programme={programme} edit={edit} />
        <TextLine programme={programme} name="aims" edit={edit} />
        <FormsField programme={programme} edit={edit} />
        <TextLine programme={programme} name="resources" edit={edit} />
      </Card>
    </>
  );
}

const editOf =
  ({ id }: Programme): EditProgramme =>
  (fields) =>
    void act([{ type: 'edit', table: 'programme', id, fields }], textOf('programme').saved);

function Rules({ programme }: { programme: Programme }) {
  const edit = editOf(programme);
  return (
    <>
      <RulesCard programme={programme} edit={edit} />
      <Card>
        <Holidays programme={programme} onChange={(holidays) => edit({ holidays })} />
      </Card>
    </>
  );
}

type TextName =
  | 'coordinator'
  | 'coordinatorPost'
  | 'head'
  | 'headPost'
  | 'school'
  | 'officialName'
  | 'place'
  | 'address'
  | 'aims'
  | 'resources';

function TextLine({ programme, name, edit }: SideProps & { name: TextName }) {
  const { about } = textOf('programme');
  const hints: Partial<Record<TextName, string>> = {
    coordinator: about.coordinatorHint,
    head: about.headHint,
    officialName: about.officialNameHint,
    aims: about.aimsHint,
    resources: about.resourcesHint,
  };
  return (
    <InlineEdit
      label={textOf('records').fields[name]}
      hint={hints[name]}
      value={programme[name]}
      multiline={name === 'aims' || name === 'resources'}
      onCommit={(written) => edit({ [name]: written })}
    />
  );
}

const yearsAround = [-2, -1, 0, 1, 2];

function YearField({ programme, edit }: SideProps) {
  const { firstYear } = programme;
  return (
    <Select
      label={textOf('records').fields.firstYear}
      value={String(firstYear)}
      options={yearsAround.map((by) => ({
        value: String(firstYear + by),
        label: formatSchoolYear(firstYear + by),
      }))}
      onChange={(chosen) => edit({ firstYear: Number(chosen) })}
    />
  );
}

const formCodes = Object.keys(forms);

function FormsField({ programme, edit }: SideProps) {
  const names: Readonly<Record<string, string>> = textOf('records').forms;
  return (
    <ChipSet
      label={textOf('programme').about.forms}
      values={programme.formsUsed}
      options={formCodes.map((value) => ({ value, label: names[value] ?? value }))}
      onChange={(formsUsed) => edit({ formsUsed })}
    />
  );
}
