import { useLocation, useRoute } from 'preact-iso';
import type { DocumentView } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Menu } from '../../parts/menu.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { PaperSheets } from '../../parts/paper-sheets.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { DeletedNote } from '../deleted-note.tsx';
import { documentNumberWords, documentTitle } from './document-words.ts';
import { PrintedPapers } from './printed-papers.tsx';

/** A kept paper: printed again it is the same to the letter. */
export function PaperScreen() {
  const id = useRoute().params['id'] ?? '';
  const view = useWatch('document', { id });
  if (view === undefined) return null;
  return view === null ? <PaperMissing /> : <KeptPaper view={view} />;
}

function KeptPaper({ view: { row, text, isDeleted } }: { view: DocumentView }) {
  const words = textOf('papers');
  const { route } = useLocation();
  const title = documentTitle(row);
  const remove = async () => {
    const change = { type: 'delete', table: 'document', id: row.id } as const;
    if (await act([change], words.removed)) route('/papers');
  };
  const print = (
    <Button kind="primary" icon="print" onClick={() => window.print()}>
      {words.print}
    </Button>
  );
  return (
    <PrintedPapers texts={[text]}>
      <Page
        kind="narrow"
        header={
          <PageHeader
            title={title}
            lead={documentNumberWords(row)}
            back={{ href: '/papers', label: words.listTitle }}
            actions={
              <Menu
                label={title}
                items={[
                  {
                    label: words.remove,
                    icon: 'remove',
                    isDanger: true,
                    onSelect: () => void remove(),
                  },
                ]}
              />
            }
            primary={print}
          />
        }
        foot={<StickyBar kind="float">{print}</StickyBar>}
      >
        {isDeleted && <DeletedNote table="document" id={row.id} words={words.removed} />}
        <PaperSheets texts={[text]} />
      </Page>
    </PrintedPapers>
  );
}

function PaperMissing() {
  const words = textOf('papers');
  return (
    <Page header={<PageHeader title={words.listTitle} />}>
      <EmptyState
        icon="document"
        title={words.missing}
        action={<ButtonLink href="/papers">{words.toPapers}</ButtonLink>}
      />
    </Page>
  );
}
