import { useEffect, useState } from 'preact/hooks';
import type {
  DraftChoice,
  ImportDraft,
  ImportRow,
  Resembled,
} from '../../../domain/import/draft.ts';
import { Button } from '../../parts/button.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { VirtualList } from '../../parts/virtual-list.tsx';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import { classWords } from '../match-words.ts';
import { fieldWords } from '../record-words.ts';
import './import-rows.css';

type RowsProps = { draft: ImportDraft; onChoice: (choice: DraftChoice) => void };

const rowsAhead = 100;

/** Every row of the table as it will be taken; five thousand scroll like fifty. */
export function ImportRows({ draft, onChoice }: RowsProps) {
  const words = textOf('imports');
  const [window, setWindow] = useState<{ offset: number; rows: readonly ImportRow[] }>({
    offset: 0,
    rows: [],
  });
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const rows = await api.importRows(offset, rowsAhead);
      if (!isOver) setWindow({ offset, rows });
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [draft, offset]);
  return (
    <div class="import-rows">
      <VirtualList
        label={words.listTitle}
        count={draft.rowCount}
        rowHeightRem={4}
        onRange={(first, last) => {
          const isInside = first >= window.offset && last < window.offset + window.rows.length;
          if (!isInside) setOffset(Math.max(0, first - Math.round(rowsAhead / 3)));
        }}
        renderRow={(index) => {
          const row = window.rows[index - window.offset];
          return row ? <RowLine row={row} onChoice={onChoice} /> : null;
        }}
      />
    </div>
  );
}

const tones: Readonly<Record<ImportRow['status'], Tone>> = {
  new: 'pine',
  update: 'sky',
  same: 'quiet',
  similar: 'amber',
  repeated: 'amber',
  error: 'rose',
};

function RowLine({ row, onChoice }: { row: ImportRow; onChoice: RowsProps['onChoice'] }) {
  const words = textOf('imports');
  const about = [
    row.schoolClass && classWords(row.schoolClass),
    row.born,
    row.position || row.workplace,
    row.requestWords && `«${row.requestWords}»`,
    row.partners.length > 0 &&
      words.partners(row.partners.map(({ name }) => fullName(name)).join(', ')),
    ...row.edits.map((edit) => words.changes(fieldWords(edit.field), edit.from, edit.to)),
    ...row.unread.map((cell) => words.unread(words.meanings[cell.meaning], cell.text)),
  ];
  return (
    <div class="import-rows__line">
      <span class="import-rows__number quiet">{row.row}</span>
      <span class="import-rows__words">
        <span class="import-rows__name">{fullName(row.name) || '—'}</span>
        <span class="quiet">{about.filter(Boolean).join(' · ')}</span>
        {row.resembles[0] && <span class="quiet">{resembledWords(row.resembles[0])}</span>}
      </span>
      <Tag tone={tones[row.status]}>
        {row.error ? words.errors[row.error] : words.statusOfRow[row.status]}
      </Tag>
      {(row.status === 'similar' || row.status === 'repeated' || row.decision !== null) && (
        <RowDecisions row={row} onChoice={onChoice} />
      )}
    </div>
  );
}

function resembledWords(one: Resembled): string {
  const words = textOf('imports');
  if (one.kind === 'row') return words.repeatsRow(one.row);
  const about = [fullName(one.name), one.schoolClass, one.born, one.position];
  return words.resembles(about.filter(Boolean).join(', '));
}

function RowDecisions({ row, onChoice }: { row: ImportRow; onChoice: RowsProps['onChoice'] }) {
  const words = textOf('imports');
  const [likeliest] = row.resembles;
  const decide = (decision: NonNullable<ImportRow['decision']>) =>
    onChoice({ type: 'row', row: row.row, decision });
  const same = () => {
    if (!likeliest) return;
    decide(
      likeliest.kind === 'row'
        ? { as: 'row', row: likeliest.row }
        : { as: 'person', person: likeliest.person },
    );
  };
  return (
    <span class="import-rows__decisions">
      {likeliest && (
        <Button kind="quiet" size="row" onClick={same}>
          {words.asPerson}
        </Button>
      )}
      <Button kind="quiet" size="row" onClick={() => decide({ as: 'new' })}>
        {words.asNew}
      </Button>
      <Button kind="quiet" size="row" onClick={() => decide({ as: 'left-out' })}>
        {words.leaveOut}
      </Button>
    </span>
  );
}
