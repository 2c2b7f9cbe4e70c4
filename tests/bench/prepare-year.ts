import { appAddress } from '../support/browser.ts';
import type { BenchSchool } from '../support/bench-school.ts';
import { inventSchool } from '../support/big-school.ts';
import type { Device } from '../support/device.ts';
import {
  connectWorker,
  createProgramme,
  quietAddress,
  saveChanges,
} from '../support/shipped-worker.ts';

/** Ready to work offline: the app is kept by its service worker, the database holds the school. */
export async function prepareYear(
  school: BenchSchool,
  size: { readonly people: number; readonly matches: number; readonly meetings: number },
): Promise<Device> {
  const device = await school.openDevice();
  const page = device.page();
  await page.goto(appAddress);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.goto(quietAddress);
  await connectWorker(page);
  await createProgramme(page);
  await saveChanges(page, inventSchool({ ...size, seed: 1, from: '2026-09-01' }));
  return device;
}
