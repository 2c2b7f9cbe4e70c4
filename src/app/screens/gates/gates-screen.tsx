import { useState } from 'preact/hooks';
import type { CandidateRow } from '../../../domain/views.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChipGroup } from '../../parts/chip.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { MentoringTabs } from '../mentoring/mentoring-tabs.tsx';
import { CandidateLine } from './candidate-line.tsx';
import { type Cure, CureDialog } from './cure-dialog.tsx';
import { findCandidates } from './find-candidates.ts';
import { GatesMenu } from './gates-menu.tsx';
import './gates-screen.css';

const filters = ['missing', 'mentees', 'mentors', 'everyone'] as const;
type Filter = (typeof filters)[number];

/** What keeps whom from beginning, with the one thing that cures it. */
export function GatesScreen() {
  const words = textOf('gates').desk;
  const rows = useWatch('candidates', { today: schoolToday.value });
  const [filter, setFilter] = useState<Filter>('missing');
  const [sought, setSought] = useState('');
  const [cure, setCure] = useState<Cure | null>(null);
  const enter = (
    <ButtonLink href="/gates/signed" kind="primary" icon="edit">
      {words.enterSigned}
    </ButtonLink>
  );
  const listed = rows?.filter(isShown[filter]) ?? [];
  const shown = findCandidates(sought, listed, (row) => row);
  return (
    <Page
      header={
        <PageHeader
          title={words.title}
          lead={rows && words.lead(rows.length, rows.filter(isShown.missing).length)}
          actions={
            rows && <GatesMenu rows={rows} onTraining={() => setCure({ type: 'training' })} />
          }
          primary={enter}
        />
      }
      above={<MentoringTabs current="gates" />}
      foot={<StickyBar kind="float">{enter}</StickyBar>}
    >
      {rows && (
        <div class="gates-filter">
          <SearchField
            label={textOf('gates').signed.find}
            placeholder={textOf('gates').signed.find}
            value={sought}
            onInput={setSought}
          />
          <ChipGroup
            label={words.show}
            hideLabel
            value={filter}
            options={filters.map((value) => ({ value, label: words.filters[value] }))}
            onChange={setFilter}
          />
        </div>
      )}
      {listed.length > 0 && shown.length === 0 && (
        <EmptyState icon="search" title={textOf('mentoring').make.nobody} />
      )}
      {rows && listed.length === 0 && (
        <EmptyState
          icon="check"
          title={rows.length === 0 ? words.nobody : words.nothingMissing}
          text={rows.length === 0 ? words.nobodyHint : undefined}
        />
      )}
      {shown.length > 0 && (
        <Card>
          <ul class="candidates">
            {shown.map((row) => (
              <CandidateLine key={`${row.role} ${row.person}`} candidate={row} onCure={setCure} />
            ))}
          </ul>
        </Card>
      )}
      {cure && <CureDialog cure={cure} rows={rows ?? []} onClose={() => setCure(null)} />}
    </Page>
  );
}

const isShown: Readonly<Record<Filter, (row: CandidateRow) => boolean>> = {
  missing: ({ missing, warnings }) => missing.length + warnings.length > 0,
  mentees: ({ role }) => role === 'mentee',
  mentors: ({ role }) => role === 'mentor',
  everyone: () => true,
};
