import type { ComponentChildren } from 'preact';
import './sticky-bar.css';

type StickyBarProps = { children: ComponentChildren };

/** The screen's action across the bottom of the phone; on the laptop it stands in the header instead. */
export function StickyBar({ children }: StickyBarProps) {
  return <div class="sticky-bar">{children}</div>;
}
