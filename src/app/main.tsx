import { render } from 'preact';
import { App } from './app.tsx';
import { listenForFindKey } from './find-key.ts';
import { watchHandedOver } from './handed-over.ts';
import { watchInstall } from './install.ts';
import { catchInvitation, watchInvitations } from './invitation.ts';
import { opening, openSchool, passMoments } from './open-school.ts';
import { showToast } from './parts/toasts.tsx';
import { applyPreferences, readSpace } from './preferences.ts';
import { watchRoom } from './room.ts';
import { offlineReady, startServiceWorker } from './service-worker.ts';
import { schoolRoutes } from './routes.ts';
import { listenForCrashes } from './shell/crash.ts';
import { preloadScreen } from './shell/shell.tsx';
import { loadTexts, textOf } from './text/text-of.ts';

async function start(root: HTMLElement) {
  listenForCrashes();
  watchInstall();
  listenForFindKey();
  watchInvitations();
  const isInvited = catchInvitation();
  await loadTexts(['shell', 'parts', 'acts', 'records', 'status', 'today', 'start']);
  await applyPreferences();
  passMoments();
  const opened = openSchool(isInvited ? 'school' : readSpace());
  // Before anything is drawn: a worker begins only in a free moment of this thread, and drawing takes
  // a weak device half a second.
  if (opening.value.state !== 'new') await preloadScreen(location.pathname, schoolRoutes);
  if (opening.value.state === 'opening') await opened;
  root.replaceChildren();
  render(<App />, root);
  await opened;
  // Late, because the first listener of this kind costs Chromium more than a frame.
  watchHandedOver();
  watchRoom();
  const isFirstTime = !navigator.serviceWorker?.controller;
  await startServiceWorker();
  if (isFirstTime && offlineReady.value) showToast({ text: textOf('status').offlineReady });
}

const root = document.getElementById('app');
if (root) void start(root);
