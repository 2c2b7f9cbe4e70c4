import { Tag } from '../../parts/tag.tsx';
import type { Reason } from './matching-words.ts';

/** Each reason as a word on its colour: green speaks for the pair, amber asks to look. */
export function ReasonChips({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons">
      {reasons.map(({ words, tone }) => (
        <li key={words}>
          <Tag tone={tone}>{words}</Tag>
        </li>
      ))}
    </ul>
  );
}
