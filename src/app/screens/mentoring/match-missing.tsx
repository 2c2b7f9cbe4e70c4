import { ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { textOf } from '../../text/text-of.ts';

/** A link can be older than the record, or newer than the last exchange. */
export function MatchMissing() {
  const words = textOf('mentoring');
  return (
    <Page header={<PageHeader title={words.title} />}>
      <EmptyState
        icon="mentoring"
        title={words.match.missing}
        action={<ButtonLink href="/mentoring">{words.match.back}</ButtonLink>}
      />
    </Page>
  );
}
