import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { type Device, openDevice } from './device.ts';
import { type EndpointProcess, startEndpoint } from './endpoint-process.ts';

type School = {
  /** The school's server, with an empty data folder. */
  readonly endpoint: EndpointProcess;
  /** 1366 × 768, in Irkutsk, Russian. */
  readonly laptop: Device;
  /** 390 × 844. */
  readonly phone: Device;
};

/** A test of the built product: its own server and its own devices, thrown away afterwards. */
export const test = base.extend<School>({
  // Playwright wants the braces, to know that nothing is needed first.
  // oxlint-disable-next-line no-empty-pattern
  endpoint: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'krug-server-'));
    const endpoint = await startEndpoint(folder);
    await use(endpoint);
    await endpoint.stop();
    rmSync(folder, { recursive: true, force: true });
  },
  laptop: async ({ endpoint }, use) => {
    const device = await openDevice(endpoint.port);
    await use(device);
    await leave(device);
  },
  phone: async ({ endpoint }, use) => {
    const device = await openDevice(endpoint.port, { viewport: { width: 390, height: 844 } });
    await use(device);
    await leave(device);
  },
});

async function leave(device: Device): Promise<void> {
  const faults = device.faults();
  await device.close();
  expect(faults).toEqual([]);
}

export { expect };
