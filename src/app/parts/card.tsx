import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './card.css';

type CardProps = {
  title?: ComponentChildren;
  /** A second, quieter word in the title's line: «12 недель». */
  note?: ComponentChildren;
  /** In the title's corner: one link or one row button. */
  action?: ComponentChildren;
  /** `small` titles are for cards in the side column. */
  size?: 'regular' | 'small' | undefined;
  children: ComponentChildren;
};

/** A white sheet on the paper: one subject with its heading. */
export function Card({ title, note, action, size = 'regular', children }: CardProps) {
  const id = useId();
  return (
    <section class={`card card--${size}`} aria-labelledby={title ? id : undefined}>
      {title && (
        <div class="card__head">
          <h2 id={id}>{title}</h2>
          {note && <p class="card__note">{note}</p>}
          {action && <div class="card__action">{action}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
