import type { DraftChoice, ImportDraft, RowStatus } from '../../../domain/import/draft.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChipGroup } from '../../parts/chip.tsx';
import { Note } from '../../parts/note.tsx';
import { textOf } from '../../text/text-of.ts';

type CountsProps = { draft: ImportDraft; onChoice: (choice: DraftChoice) => void };

/** How many of what; a tap shows only those rows. */
export function ImportCountsCard({ draft, onChoice }: CountsProps) {
  const words = textOf('imports');
  const { counts } = draft;
  const byStatus: readonly [RowStatus | 'all', number][] = [
    ['all', counts.rows],
    ['new', counts.new],
    ['update', counts.update],
    ['same', counts.same],
    ['similar', counts.similar],
    ['repeated', counts.repeated],
    ['error', counts.errors],
  ];
  const alsoCreates = [
    counts.requests > 0 && words.requests(counts.requests),
    counts.offers > 0 && words.offers(counts.offers),
    counts.matches > 0 && words.matches(counts.matches),
    counts.namedNew > 0 && words.namedNew(counts.namedNew),
  ].filter(Boolean);
  return (
    <Card title={words.preview}>
      <ChipGroup
        label={words.preview}
        hideLabel
        value={draft.shown}
        options={byStatus
          .filter(([status, count]) => count > 0 || status === 'all' || status === draft.shown)
          .map(([status, count]) => ({
            value: status,
            label: `${words.statuses[status]} · ${count}`,
          }))}
        onChange={(rows) => onChoice({ type: 'show', rows })}
      />
      {alsoCreates.length > 0 && (
        <p>
          {words.alsoCreates}: {alsoCreates.join(', ')}.
        </p>
      )}
      {counts.similar > 0 && <SimilarRows count={counts.similar} onChoice={onChoice} />}
      {draft.errors.length > 0 && (
        <Note tone="rose" title={`${words.statuses.error} · ${draft.errors.length}`}>
          {draft.errors
            .map(({ row, reason }) => `${words.row(row)}: ${words.errors[reason]}`)
            .join('; ')}
        </Note>
      )}
    </Card>
  );
}

function SimilarRows({ count, onChoice }: { count: number; onChoice: CountsProps['onChoice'] }) {
  const words = textOf('imports');
  return (
    <Note
      tone="amber"
      title={words.decideAll(count)}
      actions={
        <>
          <Button size="row" onClick={() => onChoice({ type: 'similar-rows', as: 'person' })}>
            {words.allSame}
          </Button>
          <Button size="row" onClick={() => onChoice({ type: 'similar-rows', as: 'new' })}>
            {words.allNew}
          </Button>
        </>
      }
    >
      {words.waitsDecision(count)}
    </Note>
  );
}
