import { useState } from 'preact/hooks';
import type { JournalRow } from '../../../domain/exchange/journal.ts';
import type { SyncView } from '../../../domain/sync-view.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { nowMillis, schoolZone } from '../../school.ts';
import { formatMoment } from '../../text/dates.ts';
import { formatBytes } from '../../text/numbers.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { saveJournal } from './save-journal.ts';
import './journal-card.css';

const firstRows = 5;
const moreRows = 50;

/** What was tried and how it ended, for whoever asks why nothing arrives. */
export function JournalCard({ sync }: { sync: SyncView }) {
  const words = textOf('exchange').journal;
  const [limit, setLimit] = useState(firstRows);
  const journal = useWatch('journal', { limit });
  if (!journal) return null;
  return (
    <Card title={words.title}>
      <p class="quiet">{journal.total === 0 ? words.empty : words.lead}</p>
      <ol class="journal">
        {journal.rows.map((row) => (
          <JournalLine key={`${row.atMillis} ${row.endpoint}`} row={row} sync={sync} />
        ))}
      </ol>
      {journal.total > 0 && (
        <p class="row">
          {journal.rows.length < journal.total && (
            <Button kind="quiet" onClick={() => setLimit(limit + moreRows)}>
              {words.more}
            </Button>
          )}
          <Button icon="download" onClick={() => void saveJournal(sync)}>
            {words.save}
          </Button>
        </p>
      )}
    </Card>
  );
}

function JournalLine({ row, sync }: { row: JournalRow; sync: SyncView }) {
  const words = textOf('exchange').journal;
  const url = sync.endpoints.find((endpoint) => endpoint.id === row.endpoint)?.url;
  return (
    <li class="journal__line">
      <span class="journal__moment">{moment(row.atMillis)}</span>
      <span>
        {words.reasons[row.reason]}: {resultWords(row)}
      </span>
      <span class="journal__more quiet">
        {[
          url === undefined ? words.removedAddress : url.replace(/^https?:\/\//, ''),
          formatBytes(row.bytes),
          row.times > 1 && words.times(row.times, moment(row.lastMillis)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}

function resultWords(row: JournalRow): string {
  const words = textOf('exchange').journal;
  if (row.reason === 'test' && row.result === 'done') return words.tested;
  const parts = [
    row.result === 'done' ? '' : resultWithStatus(row),
    row.forks > 0 ? words.forked : '',
    row.sent > 0 ? words.sent(row.sent, row.receipts) : '',
    row.applied > 0 ? words.applied(row.applied) : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : words.nothingNew;
}

function resultWithStatus({ result, status }: JournalRow): string {
  const text = textOf('exchange').journal.results[result];
  return status === null ? text : `${text} (${status})`;
}

const moment = (millis: number) => formatMoment(millis, schoolZone.value, nowMillis.value);
