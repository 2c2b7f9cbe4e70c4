import type { ComponentChildren } from 'preact';
import './tag.css';

export type Tone = 'pine' | 'amber' | 'rose' | 'sky' | 'plum' | 'quiet';

type TagProps = { tone?: Tone | undefined; children: ComponentChildren };

/** A short word on a coloured ground. The word says everything; the colour only helps the eye. */
export function Tag({ tone = 'quiet', children }: TagProps) {
  return <span class={`tag tag--${tone}`}>{children}</span>;
}
