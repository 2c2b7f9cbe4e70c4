import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { failureWords } from '../../acts.ts';
import { guessDeviceKind, isInstalled, isIos } from '../../device-kind.ts';
import { askToKeepStorage } from '../../keep-storage.ts';
import { openSchool } from '../../open-school.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNote, Note } from '../../parts/note.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { Select } from '../../parts/select.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import { deviceNameFor } from './device-name.ts';
import { zonesOfRussia } from './zones.ts';

/** Five answers, and the school exists on this device; nothing here needs the network. */
export function NewProgrammeScreen() {
  const words = textOf('start').newProgramme;
  const form = useProgrammeForm();
  const save = (
    <Button kind="primary" size="tall" busy={form.isBusy} onClick={() => void form.save()}>
      {words.save}
    </Button>
  );
  const { values, change } = form;
  return (
    <Page
      kind="narrow"
      header={
        <PageHeader
          title={words.title}
          back={{ href: '/', label: textOf('start').back }}
          primary={save}
        />
      }
      foot={<StickyBar>{save}</StickyBar>}
    >
      {isIos() && !isInstalled() && <Note tone="amber">{words.iosFirst}</Note>}
      {form.failure && <ErrorNote>{form.failure}</ErrorNote>}
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void form.save();
        }}
      >
        <TextField
          label={words.school}
          placeholder={words.schoolHint}
          value={values.school}
          error={form.isAsked && values.school.trim() === '' ? words.needed : undefined}
          onInput={(school) => change({ school })}
        />
        <TextField
          label={words.place}
          placeholder={words.placeHint}
          value={values.place}
          onInput={(place) => change({ place })}
        />
        <Select
          label={words.zone}
          hint={words.zoneHint}
          value={values.zone}
          options={zonesOfRussia(values.zone)}
          onChange={(zone) => change({ zone })}
        />
        <NumberField
          label={words.year}
          hint={`${values.firstYear}/${(values.firstYear + 1) % 100}`}
          value={values.firstYear}
          min={2000}
          max={2099}
          onInput={(firstYear) => {
            if (firstYear !== null) change({ firstYear });
          }}
        />
        <TextField
          label={words.coordinator}
          hint={words.coordinatorHint}
          value={values.coordinator}
          onInput={(coordinator) => change({ coordinator })}
        />
        <TextField
          label={words.device}
          value={values.deviceName}
          onInput={(deviceName) => change({ deviceName })}
        />
      </form>
    </Page>
  );
}

const firstMonthOfYear = 7;

function useProgrammeForm() {
  const kind = guessDeviceKind();
  const { route } = useLocation();
  const [values, setValues] = useState(() => ({
    school: '',
    place: '',
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    firstYear: schoolYearOf(schoolToday.value),
    coordinator: '',
    deviceName: deviceNameFor(kind),
  }));
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async () => {
    setAsked(true);
    if (values.school.trim() === '') return;
    setBusy(true);
    const { deviceName, ...fields } = values;
    const device = { name: deviceName, kind };
    const created = await api.createProgramme({ ...fields, device, appAddress: location.origin });
    setBusy(false);
    if (!created.ok) {
      setFailure(failureWords(created.error));
      return;
    }
    await askToKeepStorage();
    // First the address: the school's own frame reads it when it is drawn.
    route('/', true);
    await openSchool('school');
  };
  const change = (edit: Partial<typeof values>) => setValues({ ...values, ...edit });
  return { values, change, save, isAsked, isBusy, failure };
}

/** From July on people prepare the next school year. */
function schoolYearOf(today: string): number {
  const year = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) >= firstMonthOfYear ? year : year - 1;
}
