import type { MatchingView } from '../../../domain/pairing/matching-plan.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { textOf } from '../../text/text-of.ts';

type NothingProposedProps = { view: MatchingView; isFiltered: boolean };

/** What is missing, and the first step. */
export function NothingProposed({ view, isFiltered }: NothingProposedProps) {
  const words = textOf('matching');
  if (view.requests === 0) {
    return (
      <EmptyState
        icon="mentoring"
        title={words.noRequests}
        text={words.noRequestsText}
        action={
          <ButtonLink href="/mentoring/requests/new" icon="add">
            {words.newRequest}
          </ButtonLink>
        }
      />
    );
  }
  if (view.freeMentors === 0 && !isFiltered) {
    return (
      <EmptyState
        icon="mentoring"
        title={words.noOffers}
        text={words.noOffersText}
        action={
          <ButtonLink href="/mentoring/mentors/new" icon="add">
            {words.newOffer}
          </ButtonLink>
        }
      />
    );
  }
  if (isFiltered) return <EmptyState icon="mentoring" title={words.nobodyOfModel} />;
  return <EmptyState icon="mentoring" title={words.nobody} text={words.nobodyText} />;
}
