import { useRoute } from 'preact-iso';
import { isForm } from '../../../domain/records/forms.ts';
import { indicators, targetOf } from '../../../domain/programme/targets.ts';
import type { YearView } from '../../../domain/views.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { formatPercent } from '../../text/numbers.ts';
import { formatSchoolYear } from '../../text/school-years.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { StageCard } from './stage-card.tsx';

/** A year that is over, as it was: to be read and printed, not to be changed. */
export function YearScreen() {
  const programme = useRoute().params['id'] ?? '';
  const words = textOf('programme');
  const view = useWatch('year', { today: schoolToday.value, programme });
  if (view === undefined) return null;
  const back = { href: '/programme/years', label: words.years.back };
  if (view === null) {
    return (
      <Page header={<PageHeader title={words.title} back={back} />}>
        <EmptyState icon="programme" title={words.missing} />
      </Page>
    );
  }
  const { firstYear, status } = view.programme;
  return (
    <Page
      header={
        <PageHeader
          title={words.year(formatSchoolYear(firstYear))}
          lead={
            status.state === 'archived' &&
            words.years.archived(status.on && formatDate(status.on, 'dayAndYear'))
          }
          back={back}
          actions={
            <Button icon="print" onClick={() => window.print()}>
              {words.roadMap.print}
            </Button>
          }
        />
      }
      side={<Facts view={view} />}
    >
      {view.stages.map((stage) => (
        <StageCard key={stage.number} stage={stage} view={view} isReadOnly />
      ))}
    </Page>
  );
}

function Facts({ view: { programme, launchOrder, stages } }: { view: YearView }) {
  const words = textOf('programme');
  const records = textOf('records');
  const { firstYear } = programme;
  const proofOf = (code: string) =>
    stages.flatMap(({ proofs }) => proofs).find((proof) => proof.code === code)?.count ?? 0;
  return (
    <Card title={words.years.facts} size="small">
      <DefinitionList
        items={[
          { term: records.fields.coordinator, value: programme.coordinator },
          { term: records.fields.head, value: programme.head },
          { term: records.fields.aims, value: programme.aims || words.years.noAims },
          {
            term: records.fields.formsUsed,
            value: programme.formsUsed
              .filter(isForm)
              .map((form) => records.forms[form])
              .join(', '),
          },
          {
            term: words.years.order,
            value:
              launchOrder &&
              words.stages.launchOrder(launchOrder.number, formatDate(launchOrder.on, 'numbers')),
          },
          {
            term: words.years.pairsOfYear,
            value: words.years.pairsCount(proofOf('pairs'), proofOf('ended')),
          },
          ...indicators.map((indicator) => ({
            term: words.figures.indicators[indicator],
            value: targetWords(targetOf(programme, indicator, firstYear)),
          })),
        ]}
      />
    </Card>
  );
}

const targetWords = (target: number | null) =>
  target === null ? textOf('programme').figures.noTarget : formatPercent(target / 100);
