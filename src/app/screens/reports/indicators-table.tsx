import { type Figure, shareOf } from '../../../domain/indicators/count-indicators.ts';
import { hasFewAnswers } from '../../../domain/indicators/count-satisfaction.ts';
import type { IndicatorsView } from '../../../domain/views.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { formatPercent } from '../../text/numbers.ts';
import { formatSchoolYear } from '../../text/school-years.ts';
import { textOf } from '../../text/text-of.ts';

/** A per cent never stands without the two numbers that it was made of. */
export function IndicatorsTable({ view }: { view: IndicatorsView }) {
  const words = textOf('reports');
  const { columns } = words;
  const names = textOf('programme').figures.indicators;
  return (
    <DataTable
      caption={words.indicators}
      hideCaption
      columns={[
        { id: 'indicator', heading: columns.indicator },
        { id: 'counted', heading: columns.counted },
        { id: 'share', heading: columns.share, align: 'end' },
        {
          id: 'target',
          heading: columns.target(formatSchoolYear(view.programme.firstYear)),
          align: 'end',
        },
      ]}
      rows={view.figures.map(({ figure }) => ({
        id: String(figure.indicator),
        cells: [
          `${figure.indicator}. ${names[figure.indicator]}`,
          <Ratio key="ratio" figure={figure} />,
          shareWords(figure),
          targetWords(figure),
        ],
      }))}
    />
  );
}

function Ratio({ figure }: { figure: Figure }) {
  const { counted, denominator, source } = figure;
  const words = textOf('reports');
  const { typed, fromAges, fromRegister } = textOf('programme').figures;
  if (denominator === null) return <>{words.ratioUnknown(counted.length)}</>;
  if (source === 'surveys' && denominator === 0) return <>{words.nobodyAnswered}</>;
  const sources = {
    typed,
    ages: fromAges,
    register: fromRegister,
    none: '',
    surveys: hasFewAnswers(figure) ? words.fewAnswered : words.answered,
  };
  return (
    <>
      {words.ratio(counted.length, denominator)}
      <br />
      <small class="quiet">{sources[source]}</small>
    </>
  );
}

function shareWords(figure: Figure): string {
  const share = shareOf(figure);
  return share === null ? textOf('reports').noData : formatPercent(share, 1);
}

const targetWords = ({ target }: Figure): string =>
  target === null ? textOf('programme').figures.noTarget : formatPercent(target / 100, 1);
