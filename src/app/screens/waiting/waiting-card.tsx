import { useState } from 'preact/hooks';
import type { Json } from '../../../domain/json.ts';
import type { WaitingField, WaitingValue } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { nowMillis, schoolZone } from '../../school.ts';
import { formatMoment } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { fieldWords, subjectWords, valueWords } from '../record-words.ts';
import './waiting-card.css';

const deletedPath = '$deleted';

/** One field with its values side by side. The decision replaces all of them, on every device. */
export function WaitingCard({ field }: { field: WaitingField }) {
  const words = textOf('waiting');
  const isDeletion = field.path === deletedPath;
  const decide = (value: Json) =>
    void act(
      [{ type: 'decide', table: field.table, id: field.id, path: field.path, value }],
      words.decided,
    );
  return (
    <Card
      title={subjectWords(field.table, field.subject)}
      note={isDeletion ? words.bothDeleted : fieldWords(field.path)}
    >
      <ul class="waiting">
        {field.values.map((one, index) => (
          <li key={valueKey(one)} class="waiting__value">
            <p class="waiting__words">{valueWords(field.path, one.value)}</p>
            <p class="quiet">
              {words.from(
                one.isThisDevice ? words.thisDevice : one.device,
                formatMoment(one.atMillis, schoolZone.value, nowMillis.value),
              )}{' '}
              {index === 0 && <Tag tone="sky">{words.shown}</Tag>}
            </p>
            <Button onClick={() => decide(one.value)}>{words.choose}</Button>
          </li>
        ))}
      </ul>
      {textsOf(field).length === field.values.length && (
        <OtherValue field={field} onDecide={decide} />
      )}
    </Card>
  );
}

const valueKey = (one: WaitingValue) => `${one.device} ${one.atMillis}`;

/** The values where a person can write a third one: plain texts, not dates and codes. */
const textsOf = (field: WaitingField) =>
  field.values.flatMap(({ value }) =>
    typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}$/.test(value) ? [value] : [],
  );

type OtherValueProps = { field: WaitingField; onDecide: (value: string) => void };

/** Often the right text is made of both. */
function OtherValue({ field, onDecide }: OtherValueProps) {
  const words = textOf('waiting');
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    const both = textsOf(field).join('\n');
    return (
      <Button kind="quiet" icon="edit" onClick={() => setTyped(both)}>
        {words.other}
      </Button>
    );
  }
  return (
    <>
      <TextArea label={fieldWords(field.path)} value={typed} onInput={setTyped} />
      <Button kind="primary" onClick={() => onDecide(typed.trim())}>
        {words.other}
      </Button>
    </>
  );
}
