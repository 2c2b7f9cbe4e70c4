import { type ComponentChildren, createElement, type VNode } from 'preact';
import { lazy } from 'preact-iso';
import type { Area } from '../text/ru.ts';
import { loadTexts } from '../text/text-of.ts';
import type { PlaceId } from './places.ts';

export type ScreenRoute = {
  /** As preact-iso reads it, `/people/:id`; `*` answers what no other does. */
  readonly path: string;
  /** The place that is marked while the screen is shown; `null` has the screen stand without navigation. */
  readonly place: PlaceId | null;
  /** A form: on the phone its own button takes the bottom, and the way out is back. */
  readonly isForm?: boolean | undefined;
  readonly node: VNode<object>;
  readonly preload: () => Promise<unknown>;
};

type LazyScreen = Omit<ScreenRoute, 'node' | 'preload'> & {
  /** The areas of texts that the screen and its dialogs speak. */
  readonly texts: readonly Area[];
  /** The parameters of the path come as the screen's props. */
  readonly load: () => Promise<Screen>;
};

/** Written as a method, whose props TypeScript lets be narrower: the router fills them by name. */
type Screen = { draw(props: object): ComponentChildren }['draw'];

/** A screen in a file of its own; its code and its words come at the same time. */
export function lazyRoute({ texts, load, ...route }: LazyScreen): ScreenRoute {
  const screen = lazy(() => Promise.all([load(), loadTexts(texts)]).then(([loaded]) => loaded));
  const address = route.path === '*' ? { default: true } : { path: route.path };
  return { ...route, node: createElement(screen, address), preload: () => screen.preload() };
}
