import { useState } from 'preact/hooks';
import { signedToChanges } from '../../../domain/gates/signed-consents.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { unsavedForm } from '../../unsaved-form.ts';
import { api, useWatch } from '../../worker-bridge.ts';
import { PaperDay } from './paper-dialog.tsx';
import { SignedLine } from './signed-line.tsx';
import {
  type AwaitedForm,
  findAwaited,
  listAwaited,
  toSigned,
  type TypedForm,
  usualSigner,
} from './signed-lines.ts';
import './signed-screen.css';

/** By the form's key; `null` was ticked and is no longer. */
type TypedForms = Readonly<Record<string, TypedForm | null>>;

/**
 * A pile of signed forms, typed in: a code or a name and Enter ticks the form, the day and the
 * signer are already there. All of them are one act.
 */
export function SignedScreen() {
  const words = textOf('gates').signed;
  const rows = useWatch('candidates', { today: schoolToday.value });
  const [dayOfAll, setDayOfAll] = useState(schoolToday.value);
  const [typed, setTyped] = useState<TypedForms>({});
  const [sought, setSought] = useState('');
  const [isAsked, setAsked] = useState(false);
  if (!rows) return null;
  const forms = listAwaited(rows);
  const ticked = forms.filter(({ key }) => typed[key]);
  const change = (key: string, edit: TypedForm | null) => {
    unsavedForm.set('signed forms');
    setTyped((now) => ({ ...now, [key]: edit }));
  };
  const tick = (form: AwaitedForm) => change(form.key, { signer: usualSigner(form), on: '' });
  const tickFirst = () => {
    const first = findAwaited(sought, forms).find(({ key }) => !typed[key]);
    if (!first || sought.trim() === '') return;
    tick(first);
    setSought('');
  };
  const tickShown = () => {
    for (const form of findAwaited(sought, forms)) if (!typed[form.key]) tick(form);
  };
  const save = async () => {
    setAsked(true);
    if (ticked.some(({ key }) => typed[key]?.signer.trim() === '')) return;
    const signed = [];
    for (const form of ticked) {
      const { [form.key]: entry } = typed;
      if (entry) signed.push(toSigned(form, entry, dayOfAll, await api.newId()));
    }
    if (!(await act(signedToChanges(signed), words.saved(signed.length)))) return;
    unsavedForm.set(null);
    setAsked(false);
    setTyped({});
  };
  const saveButton = ticked.length > 0 && (
    <Button kind="primary" onClick={() => void save()}>
      {words.save(ticked.length)}
    </Button>
  );
  return (
    <Page
      kind="narrow"
      header={
        <PageHeader
          title={words.title}
          lead={words.lead}
          back={{ href: '/gates', label: textOf('gates').desk.title }}
          primary={saveButton}
        />
      }
      foot={saveButton && <StickyBar>{saveButton}</StickyBar>}
    >
      {forms.length === 0 ? (
        <EmptyState icon="check" title={words.nothingAwaited} />
      ) : (
        <>
          <div class="signed-head">
            <PaperDay
              label={words.dayOfAll}
              value={dayOfAll}
              onChange={(on) => setDayOfAll(on || schoolToday.value)}
            />
            {/* Alone in its form: with a second field and no button Enter would submit nothing. */}
            <form
              onSubmit={(event) => {
                event.preventDefault();
                tickFirst();
              }}
            >
              <TextField
                label={words.find}
                hint={words.findHint}
                value={sought}
                onInput={setSought}
              />
            </form>
          </div>
          <Card
            title={words.awaited}
            note={forms.length}
            action={
              <Button size="row" kind="quiet" onClick={tickShown}>
                {words.tickAll}
              </Button>
            }
          >
            <ul class="signed-lines">
              {findAwaited(sought, forms).map((form) => (
                <SignedLine
                  key={form.key}
                  form={form}
                  typed={typed[form.key] ?? null}
                  dayOfAll={dayOfAll}
                  isAsked={isAsked}
                  onTick={(isTicked) => (isTicked ? tick(form) : change(form.key, null))}
                  onChange={(edit) => change(form.key, edit)}
                />
              ))}
            </ul>
          </Card>
        </>
      )}
    </Page>
  );
}
