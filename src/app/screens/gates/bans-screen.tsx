import { useState } from 'preact/hooks';
import type { BanRow, PersonRow } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { givenAndFamily } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { api, useWatch } from '../../worker-bridge.ts';
import { PeoplePicker } from '../people-picker.tsx';
import './bans-screen.css';

/** «Не ставить вместе»: for the coordinator's eyes, and a reason never leaves the screen on paper. */
export function BansScreen() {
  const words = textOf('gates').bans;
  const bans = useWatch('bans', {});
  return (
    <Page
      kind="narrow"
      header={
        <PageHeader
          title={words.title}
          lead={words.lead}
          back={{ href: '/gates', label: textOf('gates').desk.title }}
        />
      }
    >
      <div class="screen-only">
        <NewBan />
      </div>
      <Card title={words.list} note={bans?.length}>
        {bans?.length === 0 && <p class="quiet">{words.empty}</p>}
        <ul class="bans">
          {bans?.map((ban) => (
            <BanLine key={ban.id} ban={ban} />
          ))}
        </ul>
      </Card>
    </Page>
  );
}

function BanLine({ ban }: { ban: BanRow }) {
  const words = textOf('gates').bans;
  const names = ban.people.map(givenAndFamily).join(' – ');
  const remove = () => void act([{ type: 'delete', table: 'ban', id: ban.id }], words.removed);
  return (
    <li class="bans__line">
      <span>
        {names}
        {ban.reason !== '' && <span class="bans__reason quiet screen-only">{ban.reason}</span>}
      </span>
      <span class="screen-only">
        <Button kind="quiet" size="row" label={words.removeOf(names)} onClick={remove}>
          {words.remove}
        </Button>
      </span>
    </li>
  );
}

function NewBan() {
  const words = textOf('gates').bans;
  const [people, setPeople] = useState<readonly PersonRow[]>([]);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isPair = people.length === 2;
  const save = async () => {
    setAsked(true);
    if (!isPair) return;
    const id = await api.newId();
    const fields = { people: people.map((person) => person.id), reason: reason.trim() };
    if (!(await act([{ type: 'create', table: 'ban', id, fields }], words.added))) return;
    setPeople([]);
    setReason('');
    setAsked(false);
  };
  return (
    <Card title={words.add}>
      <div class="stack">
        <PeoplePicker
          label={words.people}
          hint={words.peopleHint}
          error={isAsked && !isPair ? words.peopleNeeded : undefined}
          isMany
          people={people}
          onChange={setPeople}
        />
        <TextField label={words.reason} value={reason} optional onInput={setReason} />
        <Note>{words.privacy}</Note>
        <p>
          <Button icon="add" onClick={() => void save()}>
            {words.save}
          </Button>
        </p>
      </div>
    </Card>
  );
}
