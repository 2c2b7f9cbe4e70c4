import { useState } from 'preact/hooks';
import type { BaseKind } from '../../../domain/bases/base-columns.ts';
import type { BaseView } from '../../../domain/bases/base-view.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { showToast } from '../../parts/toasts.tsx';
import { saveFile } from '../../save-file.ts';
import { schoolToday } from '../../school.ts';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { api, useWatch } from '../../worker-bridge.ts';
import { BaseSums } from './base-sums.tsx';
import { BaseTable } from './base-table.tsx';
import { programmeWords } from './programme-words.ts';
import { ReportsTabs } from './reports-tabs.tsx';

export const MenteesBaseScreen = () => <BaseScreen kind="mentees" />;

export const MentorsBaseScreen = () => <BaseScreen kind="mentors" />;

/** An official base of the year; what is seen here is what is printed and saved. */
function BaseScreen({ kind }: { kind: BaseKind }) {
  const words = textOf('reports');
  const view = useWatch('officialBase', { kind, today: schoolToday.value });
  if (view === undefined) return null;
  const isFilled = view !== null && view.rows.length > 0;
  return (
    <Page
      header={
        <PageHeader
          title={words.tabs[kind]}
          eyebrow={view && programmeWords(view.programme)}
          actions={
            isFilled && (
              <>
                <Button icon="print" onClick={() => window.print()}>
                  {words.print}
                </Button>
                <SaveBase kind={kind} view={view} />
              </>
            )
          }
        />
      }
      above={<ReportsTabs current={kind} />}
    >
      {view === null && <EmptyState icon="reports" title={words.missing} />}
      {view?.rows.length === 0 && <NobodyInBase kind={kind} />}
      {isFilled && (
        <>
          <WithoutYear view={view} />
          <BaseTable kind={kind} rows={view.rows} />
          <BaseSums kind={kind} view={view} />
        </>
      )}
    </Page>
  );
}

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function SaveBase({ kind, view }: { kind: BaseKind; view: BaseView }) {
  const words = textOf('reports');
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const bytes = await api.makeBaseFile(kind);
    setBusy(false);
    if (!bytes) return;
    saveFile(words.bases.fileName(words.tabs[kind], view.programme.firstYear), bytes, mimeType);
    showToast({ text: words.bases.saved });
  };
  return (
    <Button kind="primary" icon="download" busy={isBusy} onClick={() => void save()}>
      {words.bases.save}
    </Button>
  );
}

function NobodyInBase({ kind }: { kind: BaseKind }) {
  const words = textOf('reports').bases;
  const newOne = { mentees: '/mentoring/requests/new', mentors: '/mentoring/mentors/new' };
  return (
    <EmptyState
      icon="table"
      title={words.empty[kind]}
      action={
        <span class="row">
          <ButtonLink kind="primary" href={newOne[kind]}>
            {words.add[kind]}
          </ButtonLink>
          <ButtonLink href="/people/import">{words.import}</ButtonLink>
        </span>
      }
    />
  );
}

/** Named, because each of them is cured on a page of their own. */
function WithoutYear({ view: { withoutYear } }: { view: BaseView }) {
  if (withoutYear.length === 0) return null;
  return (
    <Note tone="amber">
      {textOf('reports').bases.withoutYear(withoutYear.length)}{' '}
      {withoutYear.map((person, index) => (
        <span key={person.id}>
          {index > 0 && ', '}
          <a href={`/people/${person.id}`}>{fullName(person)}</a>
        </span>
      ))}
    </Note>
  );
}
