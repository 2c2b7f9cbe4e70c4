import type { ComponentChildren } from 'preact';
import type { Model } from '../../../domain/records/forms.ts';
import { Card } from '../../parts/card.tsx';
import { ChipGroup } from '../../parts/chip.tsx';
import { textOf } from '../../text/text-of.ts';

type MatchingSideProps = {
  model: Model | null;
  onModel: (model: Model | null) => void;
  children: ComponentChildren;
};

const models = ['traditional', 'peer', 'group', 'flash', 'reverse'] as const;

/** Which model is looked at, what matching never does, and those who are left over. */
export function MatchingSide({ model, onModel, children }: MatchingSideProps) {
  const words = textOf('matching');
  const modelWords = textOf('records').models;
  return (
    <>
      <Card title={words.model} size="small">
        <ChipGroup
          label={words.model}
          hideLabel
          value={model ?? 'every'}
          options={[
            { value: 'every' as const, label: words.everyModel },
            ...models.map((value) => ({ value, label: modelWords[value] })),
          ]}
          onChange={(chosen) => onModel(chosen === 'every' ? null : chosen)}
        />
      </Card>
      {children}
      <Card title={words.notDone} size="small">
        <ul class="matching-never">
          {words.never.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </Card>
    </>
  );
}
