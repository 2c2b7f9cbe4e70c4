import type { Mean, SideAverages } from '../../../domain/surveys/average-surveys.ts';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { formatNumber } from '../../text/numbers.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';

/** What participants expected and what they found, each mean with the number behind it. */
export function AveragesCard() {
  const words = textOf('surveys');
  const sides = useWatch('surveys', {});
  if (!sides) return null;
  const filled = sides.filter(({ before, after }) => before + after > 0);
  return (
    <Card title={words.title}>
      {filled.length === 0 && <p class="quiet">{words.empty}</p>}
      {filled.map((side) => (
        <AveragesTable key={side.side} averages={side} />
      ))}
      {filled.length > 0 && <p class="quiet">{words.averagesHint}</p>}
    </Card>
  );
}

function AveragesTable({ averages }: { averages: SideAverages }) {
  const words = textOf('surveys');
  const { side, before, after, both, items } = averages;
  return (
    <DataTable
      caption={words.caption(words.averages[side], before, after, both)}
      columns={[
        { id: 'item', heading: words.columns.item },
        { id: 'before', heading: words.columns.before, align: 'end' },
        { id: 'after', heading: words.columns.after, align: 'end' },
        { id: 'both', heading: words.columns.both, align: 'end' },
      ]}
      rows={items.map((one) => ({
        id: one.item,
        cells: [
          words.items[one.item],
          meanWords(one.before),
          meanWords(one.after),
          one.both.before === null || one.both.after === null
            ? words.none
            : words.change(formatNumber(one.both.before), formatNumber(one.both.after), one.both.n),
        ],
      }))}
    />
  );
}

function meanWords({ mean, n }: Mean): string {
  const words = textOf('surveys');
  return mean === null ? words.none : words.mean(formatNumber(mean), n);
}
