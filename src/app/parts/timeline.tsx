import type { ComponentChildren } from 'preact';
import './timeline.css';

export type TimelineItem = {
  id: string;
  /** `ahead` waits, `done` happened, `missed` was refused or lost. */
  state: 'ahead' | 'done' | 'missed';
  title: ComponentChildren;
  text?: ComponentChildren;
  href?: string | undefined;
  action?: ComponentChildren;
};

type TimelineProps = { label: string; items: readonly TimelineItem[] };

/** What happened, the newest first, on one line of time. */
export function Timeline({ label, items }: TimelineProps) {
  return (
    <ol class="timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} class={`timeline__item timeline__item--${item.state}`}>
          <div class="timeline__words">
            <p class="timeline__title">
              {item.href ? <a href={item.href}>{item.title}</a> : item.title}
            </p>
            {item.text && <p class="timeline__text">{item.text}</p>}
          </div>
          {item.action}
        </li>
      ))}
    </ol>
  );
}
