import type { Json } from '../../../domain/json.ts';
import type { Programme } from '../../../domain/records/programme.ts';
import { act } from '../../acts.ts';
import { Card } from '../../parts/card.tsx';
import { InlineEdit } from '../../parts/inline-edit.tsx';
import { textOf } from '../../text/text-of.ts';
import { Holidays } from '../holidays.tsx';

/** The programme's own facts, edited where they stand, and the holidays in which silence is rest. */
export function SchoolCard({ programme }: { programme: Programme }) {
  const words = textOf('settings');
  const records = textOf('records').fields;
  const edit = (fields: Record<string, Json>) =>
    void act([{ type: 'edit', table: 'programme', id: programme.id, fields }], words.changed);
  return (
    <Card title={words.school}>
      <InlineEdit
        label={records.school}
        value={programme.school}
        onCommit={(school) => edit({ school })}
      />
      <InlineEdit
        label={records.place}
        value={programme.place}
        onCommit={(place) => edit({ place })}
      />
      <InlineEdit
        label={records.coordinator}
        value={programme.coordinator}
        onCommit={(coordinator) => edit({ coordinator })}
      />
      <Holidays programme={programme} onChange={(holidays) => edit({ holidays })} />
    </Card>
  );
}
