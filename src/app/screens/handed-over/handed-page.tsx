import type { ComponentChildren } from 'preact';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { textOf } from '../../text/text-of.ts';
import { TakeBack } from './take-back.tsx';

type HandedPageProps = {
  /** Whose it is; the window is named by `title`, which tells nobody's name. */
  name: string;
  title: string;
  greeting: string;
  isDone: boolean;
  giveBack: string;
  /** What is filled in. */
  children: ComponentChildren;
};

/** All that stands on a device in somebody else's hands: one form, and the way back by code. */
export function HandedPage(props: HandedPageProps) {
  const { name, title, greeting, isDone, giveBack, children } = props;
  return (
    <Page
      kind="narrow"
      header={<PageHeader title={name || title} windowTitle={title} lead={greeting} />}
    >
      {isDone ? (
        <EmptyState icon="check" title={textOf('handedOver').thanks} text={giveBack} />
      ) : (
        children
      )}
      <TakeBack />
    </Page>
  );
}
