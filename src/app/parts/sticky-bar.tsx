import type { ComponentChildren } from 'preact';
import './sticky-bar.css';

type StickyBarProps = {
  /** `float` is one button over the page's corner, where the bar of places stays in sight. */
  kind?: 'across' | 'float' | undefined;
  children: ComponentChildren;
};

/** The action of the phone's screen, within the thumb's reach. On the laptop the header has it. */
export function StickyBar({ kind = 'across', children }: StickyBarProps) {
  return <div class={`sticky-bar sticky-bar--${kind} on-phone`}>{children}</div>;
}
