import type { ProposedPair } from '../../../domain/matching/matching-result.ts';
import { Meter } from '../../parts/meter.tsx';
import { textOf } from '../../text/text-of.ts';
import { scoreWords } from './matching-words.ts';

/** The score taken apart: each part, how well it fits and how much it counts. */
export function ScoreParts({ pair }: { pair: ProposedPair }) {
  const words = textOf('matching');
  return (
    <details class="score-parts">
      <summary>{words.whyScore(scoreWords(pair))}</summary>
      <ul>
        {pair.parts.map(({ code, value, weight }) => (
          <li key={code}>
            <span>{words.parts[code]}</span>
            <Meter label={words.parts[code]} value={value} max={1} />
            <span class="score-parts__points">
              {Math.round(value * weight * 100)}/{Math.round(weight * 100)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
