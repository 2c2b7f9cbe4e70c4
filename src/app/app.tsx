import { useEffect } from 'preact/hooks';
import { handedOver } from './handed-over.ts';
import { isInstallPutAway, offerInstall, putInstallAway } from './install.ts';
import { isRetired, opening } from './open-school.ts';
import { showToast } from './parts/toasts.tsx';
import { brokenRoutes, handedOverRoutes, lostRoutes, schoolRoutes, startRoutes } from './routes.ts';
import { saveEverything } from './save-file.ts';
import { schoolToday, space } from './school.ts';
import { applyUpdate, askForBackgroundSync } from './service-worker.ts';
import type { Banner } from './shell/banners.tsx';
import type { PlaceId } from './shell/places.ts';
import { Shell } from './shell/shell.tsx';
import { bannerOfRoom } from './room-banner.ts';
import { syncWords } from './sync-words.ts';
import { formatSkew } from './text/durations.ts';
import { textOf } from './text/text-of.ts';
import { useWatch } from './worker-bridge.ts';

/**
 * What stands on the page follows from what the device holds. The keys keep a router from showing
 * the screen of the state before.
 */
export function App() {
  switch (opening.value.state) {
    case 'opening':
      return null;
    case 'expected':
      return <School key={space.value} hasScreen={false} />;
    case 'ready':
      // Only until the day is over: see `handed-over.ts`.
      if (handedOver.value?.on === schoolToday.value)
        return <Bare key="handed over" routes={handedOverRoutes} />;
      return <School key={space.value} hasScreen />;
    case 'new':
      return <Bare key="start" routes={startRoutes} />;
    case 'lost':
      return <Bare key="lost" routes={lostRoutes} />;
    case 'newer-database':
    case 'broken':
      return <Bare key="broken" routes={brokenRoutes} />;
  }
}

const places: readonly PlaceId[] = [
  'today',
  'people',
  'mentoring',
  'calendar',
  'programme',
  'reports',
];
const lastPlaces: readonly PlaceId[] = ['exchange', 'settings'];
const skewThatMattersMillis = 10 * 60_000;

/** While it is expected only its frame stands: what day it is at the school is not known yet. */
function School({ hasScreen }: { hasScreen: boolean }) {
  const counts = useWatch('navigation', hasScreen ? { today: schoolToday.value } : null);
  const sync = useWatch('sync', {});
  const waiting = sync && !sync.isExample ? sync.savedHere + sync.sent : 0;
  const isExchanging = sync?.isExchanging ?? false;
  // Again after each exchange that left something: what was saved is made a parcel only by then, and
  // a wish told before it finds nothing to send and is forgotten.
  useEffect(() => {
    if (waiting > 0 && !isExchanging) void askForBackgroundSync();
  }, [waiting, isExchanging]);
  return (
    <Shell
      routes={schoolRoutes}
      hasScreen={hasScreen}
      places={places}
      lastPlaces={lastPlaces}
      counts={
        counts ? { today: counts.attention, people: counts.people, mentoring: counts.matches } : {}
      }
      sync={sync ? syncWords(sync) : null}
      banners={bannersOf(sync?.clockSkewMillis ?? 0)}
      onExport={() => void saveEverything()}
    />
  );
}

/** Without navigation: the first start, and the days when the storage does not open. */
function Bare({ routes }: Pick<Parameters<typeof Shell>[0], 'routes'>) {
  return (
    <Shell
      routes={routes}
      hasScreen
      places={[]}
      lastPlaces={[]}
      counts={{}}
      sync={null}
      banners={[]}
      onExport={() => void saveEverything()}
    />
  );
}

function bannersOf(skewMillis: number): Banner[] {
  const words = textOf('status');
  const banners: Banner[] = [];
  if (isRetired.value) {
    banners.push({
      id: 'retired',
      tone: 'rose',
      text: words.retired,
      action: { label: words.openAnew, onClick: () => location.reload() },
    });
  }
  const update = applyUpdate.value;
  if (update && !isRetired.value) {
    banners.push({
      id: 'update',
      tone: 'sky',
      text: words.updateReady,
      action: {
        label: words.update,
        onClick: () => {
          if (update() === 'unsaved') showToast({ text: words.updateBlocked });
        },
      },
    });
  }
  if (Math.abs(skewMillis) > skewThatMattersMillis) {
    const skew = formatSkew(Math.abs(skewMillis));
    banners.push({ id: 'clock', tone: 'amber', text: words.clockSkew(skew) });
  }
  const roomBanner = bannerOfRoom();
  if (roomBanner) banners.push(roomBanner);
  const install = offerInstall.value;
  if (install && !isInstallPutAway.value) {
    banners.push({
      id: 'install',
      isOffer: true,
      tone: 'quiet',
      text: words.installOffer,
      action: { label: words.install, onClick: install },
      onClose: putInstallAway,
    });
  }
  return banners;
}
