import type { ComponentChildren } from 'preact';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { textOf } from '../../text/text-of.ts';

type PaperLineProps = {
  /** What can be removed here; a training belongs to others too. */
  table?: string;
  id?: string;
  title: string;
  about: readonly string[];
  actions?: ComponentChildren;
};

export function PaperLine({ table, id, title, about, actions }: PaperLineProps) {
  const words = textOf('gates');
  return (
    <li class="papers__line">
      <span>
        {title}
        <span class="papers__about quiet">{about.filter(Boolean).join(' · ')}</span>
      </span>
      <span class="papers__actions">
        {actions}
        {table && id && (
          <Button
            kind="quiet"
            size="row"
            icon="close"
            label={words.remove(title)}
            onClick={() => void act([{ type: 'delete', table, id }], words.removed)}
          />
        )}
      </span>
    </li>
  );
}
