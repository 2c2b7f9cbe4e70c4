import type { IconName } from '../look/icon-names.ts';
import './icon.css';

const spriteUrl = new URL('../look/icons.svg', import.meta.url).href;

type IconProps = { name: IconName; size?: 'small' | 'regular' | 'large' | undefined };

/** Always beside a word, or inside a control that has a name: the drawing itself is silent. */
export function Icon({ name, size = 'regular' }: IconProps) {
  return (
    <svg class={`icon icon--${size}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <use href={`${spriteUrl}#${name}`} />
    </svg>
  );
}
