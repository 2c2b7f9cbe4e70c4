import { useRoute } from 'preact-iso';
import type { WaitingField } from '../../../domain/views.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { WaitingCard } from './waiting-card.tsx';

/** Two people wrote into one field: both values stand side by side until somebody decides. */
export function WaitingScreen() {
  const words = textOf('waiting');
  const id = useRoute().params['id'];
  const everything = useWatch('waiting', {});
  const fields = everything?.filter((field) => id === undefined || field.id === id);
  return (
    <Page
      kind="narrow"
      header={
        <PageHeader
          title={words.title}
          lead={fields && fields.length > 0 ? words.lead : undefined}
          back={{ href: '/', label: words.back }}
        />
      }
    >
      {fields?.length === 0 && (
        <EmptyState
          icon="check"
          title={words.empty}
          action={<ButtonLink href="/">{words.back}</ButtonLink>}
        />
      )}
      {fields?.map((field) => (
        <WaitingCard key={keyOf(field)} field={field} />
      ))}
    </Page>
  );
}

const keyOf = (field: WaitingField) => `${field.table} ${field.id} ${field.path}`;
