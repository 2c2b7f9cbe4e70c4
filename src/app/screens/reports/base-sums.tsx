import type { BaseKind } from '../../../domain/bases/base-columns.ts';
import type { BaseState } from '../../../domain/bases/base-row.ts';
import type { SumOfFigure } from '../../../domain/bases/count-base.ts';
import type { BaseView } from '../../../domain/bases/base-view.ts';
import { Card } from '../../parts/card.tsx';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { textOf } from '../../text/text-of.ts';

/** A table that leaves the school proves itself: its parts make the whole, and it agrees with the report. */
export function BaseSums({ kind, view: { sums } }: { kind: BaseKind; view: BaseView }) {
  const words = textOf('reports').bases;
  const { indicators } = textOf('programme').figures;
  const { forms } = textOf('records');
  const byState = sums.byState.map(({ state, rows }) => words.part(rows, stateWords(state, kind)));
  const byForm = sums.byForm.map(({ form, rows }) =>
    words.part(rows, form ? forms[form] : words.noForm),
  );
  return (
    <Card title={words.sums}>
      <DefinitionList
        items={[
          { term: words.rows, value: String(sums.rows) },
          { term: words.people, value: String(sums.people) },
          { term: words.byState, value: words.sum(sums.rows, byState) },
          { term: words.byForm, value: words.sum(sums.rows, byForm) },
          ...sums.figures.map((figure) => ({
            term: indicators[figure.indicator],
            value: agreementWords(figure),
          })),
        ]}
      />
      {sums.talksLeftOut > 0 && <p class="quiet">{words.talksLeftOut(sums.talksLeftOut)}</p>}
      <p class="quiet screen-only">{words.rowsNote}</p>
    </Card>
  );
}

function stateWords(state: BaseState, kind: BaseKind): string {
  const { states } = textOf('reports').bases;
  return state === 'waiting' ? states.waiting[kind] : states[state];
}

function agreementWords({ inBase, inReport }: SumOfFigure): string {
  const words = textOf('reports').bases;
  return inBase === inReport ? words.agrees(inBase) : words.disagrees(inBase, inReport);
}
