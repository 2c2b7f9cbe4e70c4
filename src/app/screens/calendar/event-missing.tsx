import { ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { textOf } from '../../text/text-of.ts';

/** A link can be older than the record, or newer than the last exchange. */
export function EventMissing() {
  const words = textOf('calendar');
  return (
    <Page header={<PageHeader title={words.title} />}>
      <EmptyState
        icon="calendar"
        title={words.event.missing}
        action={<ButtonLink href="/calendar">{words.event.back}</ButtonLink>}
      />
    </Page>
  );
}
