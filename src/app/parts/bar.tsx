import { useState } from 'preact/hooks';
import { textOf } from '../text/text-of.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import type { Place } from './rail.tsx';
import './bar.css';

type BarProps = {
  label: string;
  /** Four on the bar itself. */
  places: readonly Place[];
  /** The rest, under «Ещё». */
  morePlaces: readonly Place[];
  current: string | null;
};

/** The places of the app at the bottom of a phone. */
export function Bar({ label, places, morePlaces, current }: BarProps) {
  const [isOpen, setOpen] = useState(false);
  const words = textOf('parts');
  const isMoreCurrent = morePlaces.some((place) => place.id === current);
  return (
    <nav class="bar" aria-label={label}>
      {places.map((place) => (
        <a
          key={place.id}
          class="bar__place"
          href={place.href}
          aria-current={place.id === current ? 'page' : undefined}
        >
          <Icon name={place.icon} />
          {place.shortLabel ?? place.label}
        </a>
      ))}
      {morePlaces.length > 0 && (
        <button
          type="button"
          class={isMoreCurrent ? 'bar__place bar__place--current' : 'bar__place'}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <Icon name="menu" />
          {words.more}
        </button>
      )}
      <Dialog title={words.more} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ul class="bar__more">
          {morePlaces.map((place) => (
            <li key={place.id}>
              <a
                class="bar__more-place"
                href={place.href}
                aria-current={place.id === current ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                <Icon name={place.icon} />
                {place.label}
              </a>
            </li>
          ))}
        </ul>
      </Dialog>
    </nav>
  );
}
