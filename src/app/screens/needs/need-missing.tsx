import { ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { textOf } from '../../text/text-of.ts';

/** The address is of a record that this device does not have. */
export function NeedMissing({ back }: { back: string }) {
  const words = textOf('needs');
  return (
    <Page header={<PageHeader title={textOf('mentoring').title} />}>
      <EmptyState
        icon="mentoring"
        title={words.missing}
        action={<ButtonLink href={back}>{words.toList}</ButtonLink>}
      />
    </Page>
  );
}
