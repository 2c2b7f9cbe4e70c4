import type { Programme } from '../../../domain/records/programme.ts';
import {
  type Indicator,
  indicators,
  officialTarget,
  officialYears,
  targetKey,
  withLastTargets,
  withTarget,
} from '../../../domain/programme/targets.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { formatSchoolYear } from '../../text/school-years.ts';
import { textOf } from '../../text/text-of.ts';
import { NumberCell } from './number-cell.tsx';

/** Per cent to reach, by indicator. The official ones ended in 2024; what comes after is the school's to enter. */
export function TargetsCard({ programme }: { programme: Programme }) {
  const words = textOf('programme').figures;
  const years = [programme.firstYear, programme.firstYear + 1];
  const { targets, firstYear } = programme;
  const edit = (changed: Programme['targets'], done?: string) =>
    void act(
      [{ type: 'edit', table: 'programme', id: programme.id, fields: { targets: changed } }],
      done,
    );
  const isEmpty = indicators.every(
    (indicator) => targets[targetKey(indicator, firstYear)] === undefined,
  );
  return (
    <Card
      title={words.targets}
      action={
        isEmpty && (
          <Button
            size="row"
            onClick={() => edit(withLastTargets(programme, firstYear), words.taken)}
          >
            {words.takeLast}
          </Button>
        )
      }
    >
      <p class="quiet">{words.targetsHint}</p>
      <div class="number-table number-table--wide">
        <DataTable
          caption={words.officialHint}
          columns={[
            { id: 'indicator', heading: words.indicator },
            ...years.map((year) => ({ id: `own ${year}`, heading: formatSchoolYear(year) })),
            ...officialYears.map((year) => ({
              id: String(year),
              heading: words.official(year),
              align: 'end' as const,
            })),
          ]}
          rows={indicators.map((indicator) => ({
            id: String(indicator),
            cells: [
              `${indicator}. ${words.indicators[indicator]}`,
              ...years.map((year) => (
                <TargetCell
                  key={year}
                  programme={programme}
                  indicator={indicator}
                  year={year}
                  onChange={edit}
                />
              )),
              ...officialYears.map((year) => officialTarget(indicator, year)),
            ],
          }))}
        />
      </div>
    </Card>
  );
}

type TargetCellProps = {
  programme: Programme;
  indicator: Indicator;
  year: number;
  onChange: (targets: Programme['targets'], done?: string) => void;
};

const mostPerCent = 100;

function TargetCell({ programme, indicator, year, onChange }: TargetCellProps) {
  const words = textOf('programme');
  const key = targetKey(indicator, year);
  return (
    <NumberCell
      label={words.figures.targetOf(words.figures.indicators[indicator], formatSchoolYear(year))}
      value={programme.targets[key] ?? officialTarget(indicator, year)}
      placeholder={words.figures.noTarget}
      max={mostPerCent}
      error={words.figures.badTarget}
      onCommit={(target) => onChange(withTarget(programme, key, target), words.saved)}
    />
  );
}
