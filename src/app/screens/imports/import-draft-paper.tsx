import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { DraftChoice, ImportDraft } from '../../../domain/import/draft.ts';
import { failureWords, takeBack } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNote, Note } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { showToast } from '../../parts/toasts.tsx';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import { ImportCountsCard } from './import-counts-card.tsx';
import { ImportReadingCard } from './import-reading-card.tsx';
import { ImportRows } from './import-rows.tsx';

type DraftPaperProps = {
  draft: ImportDraft;
  onChoice: (choice: DraftChoice) => void;
  onLeave: () => void;
};

/** What was understood and what would happen; nothing is saved before it is accepted. */
export function ImportDraftPaper({ draft, onChoice, onLeave }: DraftPaperProps) {
  const words = textOf('imports');
  const { part, failure, accept } = useAcceptance(draft);
  if (part !== null) {
    return (
      <Page kind="narrow" header={<PageHeader title={words.title} />}>
        <ProgressBar label={words.accepting} part={part} />
      </Page>
    );
  }
  const { counts } = draft;
  const taken = counts.new + counts.update + counts.namedNew;
  const creates = counts.requests + counts.offers + counts.matches;
  const acceptButton = (
    <Button kind="primary" disabled={taken + creates === 0} onClick={() => void accept()}>
      {words.accept(taken)}
    </Button>
  );
  return (
    <Page
      header={
        <PageHeader
          title={words.title}
          lead={words.nothingSaved}
          back={{ href: '/people', label: words.back }}
          actions={<Button onClick={onLeave}>{words.another}</Button>}
          primary={acceptButton}
        />
      }
      side={<ImportReadingCard draft={draft} onChoice={onChoice} />}
      foot={<StickyBar>{acceptButton}</StickyBar>}
    >
      {failure && <ErrorNote>{failure}</ErrorNote>}
      {taken + creates === 0 && counts.errors === 0 && <Note>{words.nothingNew}</Note>}
      <ImportCountsCard draft={draft} onChoice={onChoice} />
      <ImportRows draft={draft} onChoice={onChoice} />
    </Page>
  );
}

function useAcceptance(draft: ImportDraft) {
  const words = textOf('imports');
  const { route } = useLocation();
  const [part, setPart] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const accept = async () => {
    setPart(0);
    const saved = await api.acceptImport(setPart);
    setPart(null);
    if (!saved.ok) {
      setFailure(failureWords(saved.error));
      return;
    }
    const count = draft.counts.new + draft.counts.update + draft.counts.namedNew;
    showToast({ text: words.accepted(count), onUndo: () => void takeBack(saved) });
    route('/people');
  };
  return { part, failure, accept };
}
