import { useState } from 'preact/hooks';
import type { QueueRow } from '../../../domain/views.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { nowMillis, schoolZone } from '../../school.ts';
import { formatMoment } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { fieldWords, subjectWords } from '../record-words.ts';
import './queue-card.css';

const stepRows = 20;

/** What waits, in words: nobody has to believe a number. */
export function QueueCard() {
  const words = textOf('exchange');
  const [limit, setLimit] = useState(stepRows);
  const queue = useWatch('queue', { limit });
  if (!queue) return null;
  const hidden = queue.total - queue.rows.length;
  return (
    <Card title={words.waiting(queue.total)}>
      {queue.total === 0 && <p class="quiet">{words.waitingEmpty}</p>}
      <ul class="queue">
        {queue.rows.map((row) => (
          <QueueLine key={`${row.stamp} ${row.id}`} row={row} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button kind="quiet" onClick={() => setLimit(limit + stepRows * 5)}>
          {words.andMore(hidden)}
        </Button>
      )}
    </Card>
  );
}

function QueueLine({ row }: { row: QueueRow }) {
  const words = textOf('exchange');
  const what = row.kind === 'edited' ? row.fields.map(fieldWords).join(', ') : '';
  const amount = row.records > 1 ? words.records(row.records) : '';
  return (
    <li class="queue__line">
      <span>{subjectWords(row.table, row.subject)}</span>
      <span class="quiet">{[words.kinds[row.kind], what, amount].filter(Boolean).join(' · ')}</span>
      <span class="queue__moment quiet">
        {formatMoment(row.atMillis, schoolZone.value, nowMillis.value)}
      </span>
    </li>
  );
}
