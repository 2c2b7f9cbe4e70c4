import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserOptions } from './browser.ts';
import { type Device, openDevice } from './device.ts';
import { type EndpointProcess, startEndpoint } from './endpoint-process.ts';

/** An endpoint and devices for one bench; everything is thrown away at the end. */
export type BenchSchool = {
  readonly endpoint: EndpointProcess;
  readonly openDevice: (options?: Partial<BrowserOptions>) => Promise<Device>;
  /** A copy of a closed device's profile, to start from the same state several times. */
  readonly copyProfile: (profile: string) => string;
};

export async function withBenchSchool(run: (school: BenchSchool) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'krug-bench-'));
  const endpoint = await startEndpoint(join(folder, 'data'), { RATE_LIMIT: '0' });
  const devices: Device[] = [];
  try {
    await run({
      endpoint,
      openDevice: async (options = {}) => {
        const device = await openDevice(endpoint.port, { bypassContentPolicy: true, ...options });
        devices.push(device);
        return device;
      },
      copyProfile: (profile) => {
        const copy = mkdtempSync(join(folder, 'profile-'));
        cpSync(profile, copy, { recursive: true, filter: (path) => !/Singleton/.test(path) });
        return copy;
      },
    });
  } finally {
    for (const device of devices) await device.close();
    await endpoint.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
