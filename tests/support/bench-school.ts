import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserOptions } from './browser.ts';
import { type Device, openDevice } from './device.ts';
import { type EndpointProcess, startEndpoint } from './endpoint-process.ts';
import { frontKeyHash, startHttpsFront } from './https-front.ts';

/** An endpoint and devices for one bench; everything is thrown away at the end. */
export type BenchSchool = {
  readonly endpoint: EndpointProcess;
  /** A device that comes to the endpoint by HTTPS and HTTP/2, as to a school's own server. */
  readonly openSecureDevice: () => Promise<Device>;
  readonly openDevice: (options?: Partial<BrowserOptions>) => Promise<Device>;
  /** A copy of a closed device's profile, to start from the same state several times. */
  readonly copyProfile: (profile: string) => string;
};

export async function withBenchSchool(run: (school: BenchSchool) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'krug-bench-'));
  const endpoint = await startEndpoint(join(folder, 'data'), { RATE_LIMIT: '0' });
  const front = await startHttpsFront(endpoint.port);
  const devices: Device[] = [];
  const open = async (port: number, options: Partial<BrowserOptions> = {}) => {
    const device = await openDevice(port, { bypassContentPolicy: true, ...options });
    devices.push(device);
    return device;
  };
  try {
    await run({
      endpoint,
      openSecureDevice: () => open(front.port, { trustedKey: frontKeyHash() }),
      openDevice: (options) => open(endpoint.port, options),
      copyProfile: (profile) => {
        const copy = mkdtempSync(join(folder, 'profile-'));
        cpSync(profile, copy, { recursive: true, filter: (path) => !/Singleton/.test(path) });
        return copy;
      },
    });
  } finally {
    for (const device of devices) await device.close();
    front.close();
    await endpoint.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
