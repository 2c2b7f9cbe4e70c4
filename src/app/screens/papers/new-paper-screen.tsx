import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { PaperSheets } from '../../parts/paper-sheets.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { readPaperWish } from '../paper-address.ts';
import { PaperFields } from './paper-fields.tsx';
import { PrintedPapers } from './printed-papers.tsx';
import { type EditedDraft, usePaperDrafts } from './use-paper-drafts.ts';

const noDrafts: readonly EditedDraft[] = [];

/** Papers before they are printed: every word can be changed, then they are kept as they are. */
export function NewPaperScreen() {
  const words = textOf('papers');
  const { query } = useRoute();
  const [today] = useState(schoolToday.value);
  const papers = usePaperDrafts(readPaperWish(query, today));
  const [current, setCurrent] = useState(0);
  const [copies, setCopies] = useState(1);
  const drafts = papers.drafts ?? noDrafts;
  const draft = drafts[current];
  const print = async () => {
    if (papers.isKept || (await papers.keep())) printSoon();
  };
  const printButton = drafts.length > 0 && (
    <Button kind="primary" icon="print" busy={papers.isBusy} onClick={() => void print()}>
      {papers.isKept ? words.printAgain : words.keepAndPrint}
    </Button>
  );
  if (!papers.drafts) return null;
  return (
    <PrintedPapers texts={drafts.flatMap(({ text }) => Array.from({ length: copies }, () => text))}>
      <Page
        header={
          <PageHeader
            title={titleOf(drafts)}
            back={{ href: query['back'] ?? '/papers', label: words.back }}
            primary={printButton}
          />
        }
        side={
          draft && (
            <PaperFields
              papers={papers}
              current={current}
              onCurrent={setCurrent}
              copies={copies}
              onCopies={setCopies}
            />
          )
        }
        foot={printButton && <StickyBar>{printButton}</StickyBar>}
      >
        {papers.isKept && (
          <Note tone="pine" actions={<ButtonLink href="/papers">{words.toPapers}</ButtonLink>}>
            {words.keptNote}
          </Note>
        )}
        {drafts.length === 0 && <EmptyState icon="document" title={words.nothingToDraft} />}
        {draft && (
          <PaperText
            draft={draft}
            isKept={papers.isKept}
            onText={(text) => papers.setText(current, text)}
          />
        )}
      </Page>
    </PrintedPapers>
  );
}

function titleOf(drafts: readonly EditedDraft[]): string {
  const words = textOf('papers');
  const [only] = drafts;
  return drafts.length === 1 && only ? only.title || words.newPaper : words.count(drafts.length);
}

/** The sheets for the printer are drawn in the next frame. */
function printSoon(): void {
  requestAnimationFrame(() => setTimeout(() => window.print()));
}

type PaperTextProps = { draft: EditedDraft; isKept: boolean; onText: (text: string) => void };

function PaperText({ draft, isKept, onText }: PaperTextProps) {
  const words = textOf('papers');
  const [tab, setTab] = useState<'sheet' | 'text'>('sheet');
  if (isKept) return <PaperSheets texts={[draft.text]} />;
  return (
    <Tabs
      label={draft.title}
      tabs={[
        { id: 'sheet', label: words.asPrinted },
        { id: 'text', label: words.editText },
      ]}
      current={tab}
      onChange={setTab}
    >
      {tab === 'sheet' ? (
        <PaperSheets texts={[draft.text]} />
      ) : (
        <TextArea
          label={words.text}
          hint={words.marks}
          rows={12}
          value={draft.text}
          onInput={onText}
        />
      )}
    </Tabs>
  );
}
