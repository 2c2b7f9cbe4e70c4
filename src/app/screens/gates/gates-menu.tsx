import { useLocation } from 'preact-iso';
import type { Missing } from '../../../domain/gates/readiness.ts';
import type { CandidateRow } from '../../../domain/views.ts';
import { Menu } from '../../parts/menu.tsx';
import { textOf } from '../../text/text-of.ts';
import { newPaperAddress } from '../paper-address.ts';

type GatesMenuProps = { rows: readonly CandidateRow[]; onTraining: () => void };

/** For many at once: forms to sign, protocols of talks, one training. */
export function GatesMenu({ rows, onTraining }: GatesMenuProps) {
  const words = textOf('gates').desk;
  const { route } = useLocation();
  const unsigned = listLacking(rows, 'consent');
  const untalked = listLacking(rows, 'interview');
  return (
    <Menu
      label={words.many}
      words={words.many}
      icon="people"
      items={[
        ...(unsigned.length > 0
          ? [
              {
                label: words.printForms(unsigned.length),
                icon: 'print' as const,
                onSelect: () =>
                  route(newPaperAddress({ kinds: ['consent'], people: unsigned }, '/gates')),
              },
            ]
          : []),
        ...(untalked.length > 0
          ? [
              {
                label: words.printProtocols(untalked.length),
                icon: 'print' as const,
                onSelect: () =>
                  route(newPaperAddress({ kinds: ['protocol'], people: untalked }, '/gates')),
              },
            ]
          : []),
        { label: words.training, icon: 'add', onSelect: onTraining },
        { label: words.print, icon: 'print', onSelect: () => window.print() },
        { label: words.bans, icon: 'refused', onSelect: () => route('/bans') },
      ]}
    />
  );
}

/** Each person once, in whatever roles. */
function listLacking(rows: readonly CandidateRow[], type: Missing['type']): readonly string[] {
  const lacking = rows.filter(({ missing, warnings }) =>
    [...missing, ...warnings].some((one) => one.type === type),
  );
  return [...new Set(lacking.map(({ person }) => person))];
}
