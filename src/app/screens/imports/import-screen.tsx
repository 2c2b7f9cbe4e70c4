import { useEffect, useState } from 'preact/hooks';
import type { ImportSource } from '../../../domain/api.ts';
import type { DraftChoice, ImportDraft, ImportFailure } from '../../../domain/import/draft.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import { ImportDraftPaper } from './import-draft-paper.tsx';
import { ImportSourceForm } from './import-source-form.tsx';

/** From a school's table to people: choose, see what was understood, accept. */
export function ImportScreen() {
  const words = textOf('imports');
  const work = useImport();
  if (work.draft) {
    return (
      <ImportDraftPaper
        draft={work.draft}
        onChoice={(choice) => void work.revise(choice)}
        onLeave={work.leave}
      />
    );
  }
  return (
    <Page
      kind="narrow"
      header={
        <PageHeader
          title={words.title}
          lead={words.lead}
          back={{ href: '/people', label: words.back }}
        />
      }
    >
      {work.part === null ? (
        <ImportSourceForm failure={work.failure} onSource={(source) => void work.open(source)} />
      ) : (
        <ProgressBar label={words.reading} part={work.part} />
      )}
    </Page>
  );
}

function useImport() {
  const [draft, setDraft] = useState<ImportDraft | null>(null);
  const [failure, setFailure] = useState<ImportFailure | null>(null);
  const [part, setPart] = useState<number | null>(null);
  useEffect(() => () => void api.closeImport(), []);
  return {
    draft,
    failure,
    part,
    open: async (source: ImportSource) => {
      setFailure(null);
      setPart(0);
      const opened = await api.openImport(source, setPart);
      setPart(null);
      if (opened.ok) setDraft(opened.value);
      else setFailure(opened.error);
    },
    revise: async (choice: DraftChoice) => {
      const revised = await api.reviseImport(choice);
      if (revised) setDraft(revised);
    },
    leave: () => {
      setDraft(null);
      void api.closeImport();
    },
  };
}
