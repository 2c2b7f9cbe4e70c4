import type { ComponentChildren } from 'preact';
import type { IconName } from '../look/icon-names.ts';
import { Icon } from './icon.tsx';
import { RingSign } from './ring-sign.tsx';
import './rail.css';

export type Place = {
  id: string;
  href: string;
  icon: IconName;
  label: string;
  /** Where the label is too long for the bar of the phone: «Пары». */
  shortLabel?: string | undefined;
  count?: number | undefined;
};

type RailProps = {
  name: string;
  /** The name of the navigation, for a screen reader. */
  label: string;
  places: readonly Place[];
  /** Quieter places at the foot: exchange, settings. */
  lastPlaces?: readonly Place[] | undefined;
  current: string | null;
  /** The sync card. */
  foot?: ComponentChildren;
};

/** The places of the app on a laptop. */
export function Rail({ name, label, places, lastPlaces = [], current, foot }: RailProps) {
  return (
    <header class="rail">
      <a class="rail__name" href="/">
        <RingSign />
        {name}
      </a>
      <nav class="rail__places" aria-label={label}>
        {places.map((place) => (
          <RailPlace key={place.id} place={place} isCurrent={place.id === current} />
        ))}
        {lastPlaces.length > 0 && <div class="rail__gap" />}
        {lastPlaces.map((place) => (
          <RailPlace key={place.id} place={place} isCurrent={place.id === current} />
        ))}
      </nav>
      {foot}
    </header>
  );
}

function RailPlace({ place, isCurrent }: { place: Place; isCurrent: boolean }) {
  return (
    <a class="rail__place" href={place.href} aria-current={isCurrent ? 'page' : undefined}>
      <Icon name={place.icon} />
      <span class="rail__label">{place.label}</span>
      {place.count !== undefined && <span class="rail__count">{place.count}</span>}
    </a>
  );
}
