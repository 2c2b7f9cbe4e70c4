import { useState } from 'preact/hooks';
import type { Attention } from '../../../domain/today/attention.ts';
import type { TodayView } from '../../../domain/today/today-view.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { textOf } from '../../text/text-of.ts';
import { attentionWords } from './attention-words.ts';
import { AttentionAction } from './attention-action.tsx';
import './attention-card.css';

const shownAtFirst = 6;

/** The list nobody may fall out of: each line says what is wrong and carries its one action. */
export function AttentionCard({ view }: { view: TodayView }) {
  const words = textOf('today');
  const [isWhole, setWhole] = useState(false);
  const { attention } = view;
  const lines = isWhole ? attention : attention.slice(0, shownAtFirst);
  return (
    <Card title={words.attention}>
      {attention.length === 0 && <p class="quiet">{words.attentionEmpty}</p>}
      <ul class="attention">
        {lines.map((line) => (
          <AttentionLine key={line.key} line={line} view={view} />
        ))}
      </ul>
      {lines.length < attention.length && (
        <Button kind="quiet" onClick={() => setWhole(true)}>
          {words.showAll(attention.length)}
        </Button>
      )}
    </Card>
  );
}

const tones: Readonly<Record<Attention['severity'], Tone>> = {
  overdue: 'rose',
  waits: 'amber',
  differs: 'sky',
};

function AttentionLine({ line, view }: { line: Attention; view: TodayView }) {
  const { sign, sentence } = attentionWords(line, view);
  return (
    <li class="attention__line">
      <Tag tone={tones[line.severity]}>{sign}</Tag>
      <span class="attention__words">{sentence}</span>
      <AttentionAction line={line} view={view} />
    </li>
  );
}
