import type { IconName } from '../look/icon-names.ts';
import type { Place } from '../parts/rail.tsx';
import { textOf } from '../text/text-of.ts';

export type PlaceId = keyof typeof places;

const places = {
  today: { href: '/', icon: 'sun' },
  people: { href: '/people', icon: 'people' },
  mentoring: { href: '/mentoring', icon: 'mentoring' },
  calendar: { href: '/calendar', icon: 'calendar' },
  community: { href: '/community', icon: 'community' },
  programme: { href: '/programme', icon: 'programme' },
  reports: { href: '/reports', icon: 'reports' },
  exchange: { href: '/exchange', icon: 'exchange' },
  settings: { href: '/settings', icon: 'settings' },
} as const satisfies Record<string, { href: string; icon: IconName }>;

/** A place with its words; `count` is what waits or lives there. */
export function placeOf(id: PlaceId, count: number | undefined): Place {
  const words = textOf('shell').places[id];
  return { id, ...places[id], ...words, count };
}
