import type { Change } from '../../src/domain/changes.ts';
import { appAddress, type BrowserOptions } from './browser.ts';
import { waitForOfflineReady } from './app-driver-start.ts';
import { type Device, openDevice } from './device.ts';
import { connectWorker, createProgramme, quietAddress, saveChanges } from './shipped-worker.ts';

/** A device on which a school has already been typed in, ready to work without a network. */
export async function openFilledDevice(
  endpointPort: number,
  changes: readonly Change[],
  options: Partial<BrowserOptions> = {},
): Promise<Device> {
  const device = await openDevice(endpointPort, { bypassContentPolicy: true, ...options });
  const page = device.page();
  await page.goto(appAddress);
  await waitForOfflineReady(page);
  await page.goto(quietAddress);
  await connectWorker(page);
  await createProgramme(page);
  await saveChanges(page, changes);
  await page.goto(appAddress);
  return device;
}
