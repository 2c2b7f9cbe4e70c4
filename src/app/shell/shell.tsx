import type { ComponentChildren } from 'preact';
import { LocationProvider, Router, useLocation } from 'preact-iso';
import { exec } from 'preact-iso/router';
import { Bar } from '../parts/bar.tsx';
import { expectHeading } from '../parts/heading-focus.ts';
import { Rail } from '../parts/rail.tsx';
import { SkipLink } from '../parts/skip-link.tsx';
import { SyncCard, SyncStrip, type SyncWords } from '../parts/sync-card.tsx';
import { Toasts } from '../parts/toasts.tsx';
import { textOf } from '../text/text-of.ts';
import { type Banner, Banners } from './banners.tsx';
import { CrashNote } from './crash-note.tsx';
import { type PlaceId, placeOf } from './places.ts';
import type { ScreenRoute } from './route.ts';
import { ScreenBoundary } from './screen-boundary.tsx';
import './shell.css';

type ShellProps = {
  routes: readonly ScreenRoute[];
  /** `false` while only the frame can stand. */
  hasScreen: boolean;
  /** The places that have a screen, in their order; at most seven. The phone's bar shows the first four. */
  places: readonly PlaceId[];
  /** The quiet places at the foot of the rail: exchange, settings. */
  lastPlaces: readonly PlaceId[];
  counts: Partial<Record<PlaceId, number>>;
  /** `null` until the state of exchange is known. */
  sync: SyncWords | null;
  banners: readonly Banner[];
  /** Saves everything as one file: offered when something broke. */
  onExport: () => void;
};

/** The frame around every screen: places, status, banners, toasts, and what to do when it breaks. */
export function Shell(props: ShellProps) {
  return (
    <LocationProvider>
      <Frame {...props}>
        <CrashNote onExport={props.onExport} />
        <ScreenBoundary>{props.hasScreen && <Screens routes={props.routes} />}</ScreenBoundary>
      </Frame>
      {/* Outside of the frame: its containment would bind what is fixed to the page's end. */}
      <Toasts />
    </LocationProvider>
  );
}

/** Loads the code of an address's screen. What cannot be loaded is told when it is to be drawn. */
export async function preloadScreen(path: string, routes: readonly ScreenRoute[]): Promise<void> {
  await routeOf(path, routes)
    ?.preload()
    .catch(() => undefined);
}

function Screens({ routes }: Pick<ShellProps, 'routes'>) {
  return <Router onRouteChange={expectHeading}>{routes.map((route) => route.node)}</Router>;
}

const barPlaces = 4;

function Frame(props: ShellProps & { children: ComponentChildren }) {
  const { routes, places, lastPlaces, counts, sync, banners, children } = props;
  const words = textOf('shell');
  const { path } = useLocation();
  const route = routeOf(path, routes);
  const current = route?.place ?? null;
  const withWords = (ids: readonly PlaceId[]) => ids.map((id) => placeOf(id, counts[id]));
  const hasNavigation = current !== null;
  const hasBar = hasNavigation && !route?.isForm;
  return (
    <div class="frame">
      <SkipLink target="page" />
      {hasNavigation && (
        <Rail
          name={words.name}
          label={words.navigation}
          places={withWords(places)}
          lastPlaces={withWords(lastPlaces)}
          current={current}
          foot={sync && <SyncCard words={sync} />}
        />
      )}
      <div class={hasBar ? 'frame__body frame__body--barred' : 'frame__body'}>
        {hasBar && sync && <SyncStrip words={sync} />}
        <Banners banners={banners.filter(({ isOffer }) => !isOffer || path === '/')} />
        <main id="page" class="frame__page" tabIndex={-1}>
          {children}
        </main>
        {hasBar && (
          <Bar
            label={words.navigation}
            places={withWords(places.slice(0, barPlaces))}
            morePlaces={withWords([...places.slice(barPlaces), ...lastPlaces])}
            current={current}
          />
        )}
      </div>
    </div>
  );
}

function routeOf(path: string, routes: readonly ScreenRoute[]): ScreenRoute | undefined {
  return routes.find((route) => route.path === '*' || isMatch(path, route.path));
}

function isMatch(path: string, pattern: string): boolean {
  // Typed as always an object, but nothing comes back where the path does not match.
  const match: unknown = exec(path, pattern);
  return match !== undefined;
}
