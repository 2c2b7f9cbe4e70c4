import type { DeletedRow } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { Tag } from '../../parts/tag.tsx';
import { nowMillis, schoolZone } from '../../school.ts';
import { formatMoment } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { subjectWords } from '../record-words.ts';
import '../exchange/queue-card.css';

/** What was deleted in the last thirty days, with the way back. */
export function DeletedScreen() {
  const words = textOf('people').deleted;
  const rows = useWatch('deleted', {});
  return (
    <Page
      kind="narrow"
      header={
        <PageHeader
          title={words.title}
          lead={words.keep}
          back={{ href: '/people', label: words.back }}
        />
      }
    >
      {rows?.length === 0 && <EmptyState icon="remove" title={words.empty} />}
      {rows && rows.length > 0 && (
        <Card>
          <ul class="queue">
            {rows.map((row) => (
              <DeletedLine key={row.id} row={row} />
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}

function DeletedLine({ row }: { row: DeletedRow }) {
  const words = textOf('people').deleted;
  const subject = subjectWords(row.table, row.subject);
  const restore = () =>
    void act([{ type: 'restore', table: row.table, id: row.id }], words.restored);
  return (
    <li class="queue__line">
      <span>
        {subject} {row.isEditedSince && <Tag tone="amber">{words.editedSince}</Tag>}
      </span>
      <span class="quiet">
        {words.on(formatMoment(row.deletedAtMillis, schoolZone.value, nowMillis.value))}
      </span>
      <span class="queue__moment">
        <Button size="row" label={`${words.restore}: ${subject}`} onClick={restore}>
          {words.restore}
        </Button>
      </span>
    </li>
  );
}
