import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { readName, sexOf } from '../../../domain/people/names.ts';
import { circles, type CircleOfInfluence } from '../../../domain/records/circles.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { Select } from '../../parts/select.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import { parsePersonField } from '../../../domain/people/person-field.ts';

/** One line for the name, as it is spoken; the rest follows on the person's page. */
export function NewPersonScreen() {
  const words = textOf('people');
  const records = textOf('records');
  const { route } = useLocation();
  const [typed, setTyped] = useState('');
  const [circle, setCircle] = useState<CircleOfInfluence>('pupils');
  const [schoolClass, setSchoolClass] = useState('');
  const [isAsked, setAsked] = useState(false);
  const create = async () => {
    setAsked(true);
    const { familyName, givenName, patronymic } = readName(typed);
    if (!familyName && !givenName) return;
    const id = await api.newId();
    const parsed = parsePersonField('schoolClass', schoolClass);
    const fields = {
      familyName,
      givenName,
      patronymic,
      sex: sexOf({ familyName, givenName, patronymic }),
      circle,
      schoolClass: parsed.ok ? parsed.value : '',
    };
    const isMade = await act([{ type: 'create', table: 'person', id, fields }], words.person.saved);
    if (isMade) route(`/people/${id}`);
  };
  const save = (
    <Button kind="primary" size="tall" onClick={() => void create()}>
      {words.person.create}
    </Button>
  );
  return (
    <Page
      kind="narrow"
      header={
        <PageHeader
          title={words.person.newPerson}
          back={{ href: '/people', label: words.title }}
          primary={save}
        />
      }
      foot={<StickyBar>{save}</StickyBar>}
    >
      <TextField
        label={words.fullName}
        value={typed}
        error={isAsked && typed.trim() === '' ? words.person.nameNeeded : undefined}
        onInput={setTyped}
      />
      <Select
        label={words.circle}
        value={circle}
        options={circles.map((one) => ({ value: one as string, label: records.circles[one] }))}
        onChange={(chosen) => setCircle(circles.find((one) => one === chosen) ?? 'residents')}
      />
      {circle === 'pupils' && (
        <TextField label={words.schoolClass} value={schoolClass} onInput={setSchoolClass} />
      )}
    </Page>
  );
}
