import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { firstYearOf } from '../../../domain/programme/school-year.ts';
import { type DocumentKind, documentKinds } from '../../../domain/records/document.ts';
import type { DocumentRow } from '../../../domain/views.ts';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Menu } from '../../parts/menu.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { Select } from '../../parts/select.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { newPaperAddress } from '../paper-address.ts';
import { documentNumberWords, documentPeopleWords, documentTitle } from './document-words.ts';
import './papers-screen.css';

/** Kept in a list of everything: `all`. */
const all = '';

/** The papers of the programme, as they were printed, by kind and school year. */
export function PapersScreen() {
  const words = textOf('papers');
  const rows = useWatch('documents', {});
  const [kind, setKind] = useState<DocumentKind | typeof all>(all);
  const [year, setYear] = useState(all);
  if (!rows) return null;
  const shown = rows.filter(
    (row) => (kind === all || row.kind === kind) && (year === all || yearOf(row) === year),
  );
  const years = [...new Set(rows.map(yearOf))].filter((one) => one !== '');
  return (
    <Page
      kind="narrow"
      header={
        <PageHeader
          title={words.listTitle}
          lead={words.listLead}
          back={{ href: '/mentoring', label: words.toMatches }}
          actions={<NewPaperMenu />}
        />
      }
    >
      {rows.length === 0 && (
        <EmptyState icon="document" title={words.empty} text={words.emptyHint} />
      )}
      {rows.length > 0 && (
        <div class="papers-filters">
          <Select
            label={words.kind}
            value={kind}
            options={[
              { value: all, label: words.allKinds },
              ...documentKinds
                .filter((one) => rows.some((row) => row.kind === one))
                .map((one) => ({
                  value: one as string,
                  label: textOf('codes').documentKinds[one],
                })),
            ]}
            onChange={(chosen) => setKind(documentKinds.find((one) => one === chosen) ?? all)}
          />
          <Select
            label={words.year}
            value={year}
            options={[
              { value: all, label: words.allYears },
              ...years.map((one) => ({ value: one, label: words.yearWords(Number(one)) })),
            ]}
            onChange={setYear}
          />
        </div>
      )}
      {shown.length > 0 && (
        <Card>
          <ul class="kept-papers">
            {shown.map((row) => (
              <PaperLine key={row.id} row={row} />
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}

const yearOf = ({ on }: DocumentRow) => (on === '' ? '' : String(firstYearOf(on)));

/** What needs no choice of people begins here; the other papers begin where their people stand. */
function NewPaperMenu() {
  const words = textOf('papers');
  const { route } = useLocation();
  const kinds = ['order-launch', 'call', 'other'] as const;
  return (
    <Menu
      label={words.newPaper}
      words={words.newPaper}
      icon="add"
      items={kinds.map((kind) => ({
        label: textOf('codes').documentKinds[kind],
        onSelect: () => route(newPaperAddress({ kinds: [kind] })),
      }))}
    />
  );
}

function PaperLine({ row }: { row: DocumentRow }) {
  return (
    <li>
      <a class="kept-papers__line" href={`/papers/${row.id}`}>
        <span class="kept-papers__words">
          <span class="kept-papers__title">{documentTitle(row)}</span>
          <span class="quiet">{documentPeopleWords(row)}</span>
        </span>
        <span class="quiet">{documentNumberWords(row)}</span>
      </a>
    </li>
  );
}
