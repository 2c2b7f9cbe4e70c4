import type { ComponentChildren } from 'preact';
import './growing-text.css';

type GrowingTextProps = { text: string; children: ComponentChildren };

/**
 * Makes the textarea inside as high as its text: an unseen copy of the text shares its grid cell.
 * `field-sizing: content` would do it alone, but is above the browser floor.
 */
export function GrowingText({ text, children }: GrowingTextProps) {
  return (
    <div class="growing-text" data-text={text}>
      {children}
    </div>
  );
}
