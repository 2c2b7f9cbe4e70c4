import type { ComponentChildren } from 'preact';
import type { YearView } from '../../../domain/views.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { schoolToday } from '../../school.ts';
import { formatSchoolYear } from '../../text/school-years.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { ProgrammeTabs } from './programme-tabs.tsx';

type YearPageProps = {
  tab: Parameters<typeof ProgrammeTabs>[0]['current'];
  title: string;
  lead?: ComponentChildren;
  /** Of the year that is shown; a part that is not there yet is left out. */
  actions?: (view: YearView) => ComponentChildren;
  primary?: (view: YearView) => ComponentChildren;
  side?: (view: YearView) => ComponentChildren;
  children: (view: YearView) => ComponentChildren;
};

/** The frame of every side of the school year that runs. */
export function YearPage({ tab, title, lead, actions, primary, side, children }: YearPageProps) {
  const words = textOf('programme');
  const view = useWatch('year', { today: schoolToday.value, programme: null });
  if (view === undefined) return null;
  const year = view ? formatSchoolYear(view.programme.firstYear) : '';
  return (
    <Page
      header={
        <PageHeader
          title={title}
          eyebrow={view && words.year(year)}
          lead={lead}
          actions={view && actions?.(view)}
          primary={view && primary?.(view)}
        />
      }
      above={<ProgrammeTabs current={tab} />}
      side={view && side?.(view)}
    >
      {view === null && <EmptyState icon="programme" title={words.missing} />}
      {view?.programme.status.state === 'archived' && tab !== 'years' && (
        <Note>{words.archivedNote(year)}</Note>
      )}
      {view && children(view)}
    </Page>
  );
}
