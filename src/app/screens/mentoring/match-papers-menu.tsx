import { useLocation } from 'preact-iso';
import type { DocumentKind } from '../../../domain/records/document.ts';
import type { MatchRow } from '../../../domain/views.ts';
import { Menu } from '../../parts/menu.tsx';
import { textOf } from '../../text/text-of.ts';
import { newPaperAddress } from '../paper-address.ts';
import { sheetsAddress } from '../surveys/survey-address.ts';

/** The list itself, or the order and agreements of the matches that stand in it. */
export function MatchPapersMenu({ rows }: { rows: readonly MatchRow[] }) {
  const words = textOf('mentoring').papers;
  const { route } = useLocation();
  const fresh = rows.filter(({ hasOrder }) => !hasOrder);
  const open = (kinds: readonly DocumentKind[], matches: readonly MatchRow[]) =>
    route(newPaperAddress({ kinds, matches: matches.map(({ id }) => id) }, '/mentoring'));
  return (
    <Menu
      label={words.menu}
      words={words.menu}
      icon="document"
      items={[
        { label: textOf('mentoring').print, icon: 'print', onSelect: () => window.print() },
        ...(fresh.length > 0 && fresh.length < rows.length
          ? [
              {
                label: words.ofFresh(fresh.length),
                onSelect: () => open(['order-matches', 'agreement'], fresh),
              },
            ]
          : []),
        ...(rows.length > 0
          ? [
              {
                label: words.orderAndAgreements,
                onSelect: () => open(['order-matches', 'agreement'], rows),
              },
              { label: words.order, onSelect: () => open(['order-matches'], rows) },
              { label: words.agreements, onSelect: () => open(['agreement'], rows) },
            ]
          : []),
        { label: words.surveys, icon: 'print', onSelect: () => route(sheetsAddress()) },
        { label: words.kept, icon: 'document', onSelect: () => route('/papers') },
      ]}
    />
  );
}
