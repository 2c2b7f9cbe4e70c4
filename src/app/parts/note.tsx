import type { ComponentChildren } from 'preact';
import type { IconName } from '../look/icon-names.ts';
import { Icon } from './icon.tsx';
import './note.css';

type NoteProps = {
  tone?: 'quiet' | 'pine' | 'amber' | 'rose' | 'sky' | undefined;
  title?: string | undefined;
  children?: ComponentChildren;
  /** The one thing that cures it. */
  actions?: ComponentChildren;
};

/** A sentence on a coloured ground: what waits, what is refused and why, what is good to know. */
export function Note({ tone = 'quiet', title, children, actions }: NoteProps) {
  return (
    <div class={`note note--${tone}`}>
      <Icon name={icons[tone]} />
      <div class="note__words">
        {title && <p class="note__title">{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {actions && <div class="note__actions">{actions}</div>}
    </div>
  );
}

const icons = {
  quiet: 'info',
  pine: 'check',
  amber: 'waiting',
  rose: 'alert',
  sky: 'info',
} as const satisfies Record<NonNullable<NoteProps['tone']>, IconName>;

type ErrorNoteProps = Omit<NoteProps, 'tone'>;

/** Something was refused or failed. It is read out as soon as it appears. */
export function ErrorNote(props: ErrorNoteProps) {
  return (
    <div role="alert">
      <Note {...props} tone="rose" />
    </div>
  );
}
