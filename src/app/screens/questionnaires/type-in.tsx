import { useState } from 'preact/hooks';
import { isWholeCode } from '../../../domain/papers/short-code.ts';
import type { PersonRow } from '../../../domain/views.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { personAbout, personWords } from '../match-words.ts';

/** The code of a filled-in sheet opens the form of whom it is about; two may share one. */
export function TypeIn() {
  const words = textOf('questionnaires');
  const [code, setCode] = useState('');
  const found = useWatch('peopleByCode', { code });
  const isWhole = isWholeCode(code);
  return (
    <Card title={words.typeIn} size="small">
      <TextField
        label={words.code}
        hint={words.codeHint}
        value={code}
        error={isWhole && found?.length === 0 ? words.noCode : undefined}
        onInput={setCode}
      />
      {isWhole && found?.map((person) => <Found key={person.id} person={person} />)}
    </Card>
  );
}

function Found({ person }: { person: PersonRow }) {
  const words = textOf('questionnaires');
  const back = encodeURIComponent('/mentoring/questionnaires');
  const query = `person=${person.id}&back=${back}`;
  return (
    <div>
      <p>
        <b>{personWords(person)}</b> <span class="quiet">{personAbout(person)}</span>
      </p>
      <p>
        <ButtonLink href={`/mentoring/requests/new?${query}`} icon="edit">
          {words.toRequest}
        </ButtonLink>
      </p>
      <p>
        <ButtonLink href={`/mentoring/mentors/new?${query}`} icon="edit">
          {words.toOffer}
        </ButtonLink>
      </p>
    </div>
  );
}
