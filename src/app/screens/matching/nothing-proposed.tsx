import type { MatchingView } from '../../../domain/pairing/matching-plan.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { textOf } from '../../text/text-of.ts';

type NothingProposedProps = { view: MatchingView; isFiltered: boolean };

/** What is missing, and the first step. */
export function NothingProposed({ view, isFiltered }: NothingProposedProps) {
  const words = textOf('matching');
  if (view.requests === 0) {
    return <EmptyState icon="mentoring" title={words.noRequests} text={words.noRequestsText} />;
  }
  if (view.freeMentors === 0 && !isFiltered) {
    return <EmptyState icon="mentoring" title={words.noOffers} text={words.noOffersText} />;
  }
  if (isFiltered) return <EmptyState icon="mentoring" title={words.nobodyOfModel} />;
  return <EmptyState icon="mentoring" title={words.nobody} text={words.nobodyText} />;
}
