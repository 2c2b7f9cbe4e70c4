import { textOf } from '../../text/text-of.ts';
import { ContingentCard } from './contingent-card.tsx';
import { TargetsCard } from './targets-card.tsx';
import { YearPage } from './year-page.tsx';

/** What the indicators are measured against, and what they are divided by. */
export function FiguresScreen() {
  const words = textOf('programme').figures;
  return (
    <YearPage tab="figures" title={words.title}>
      {({ programme }) => (
        <>
          <TargetsCard key={`targets ${programme.id}`} programme={programme} />
          <ContingentCard key={`contingent ${programme.id}`} programme={programme} />
        </>
      )}
    </YearPage>
  );
}
