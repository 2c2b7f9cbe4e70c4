import type { Segment } from '../../src/domain/log.ts';
import { deriveKeys } from '../../src/sync/keys.ts';
import type { Disk } from '../support/memory-log.ts';
import { frameName, type MemoryServer, type StoredFrame } from '../support/memory-server.ts';
import type { SimDevice } from './sim-device.ts';
import type { World } from './simulate.ts';

export type Faults = { readonly strike: () => void };

/** What goes wrong in villages, in the proportions that find the most. */
export function createFaults(world: World): Faults {
  const { random, devices, servers, parts } = world;
  const backups = new Map<SimDevice, Disk>();
  const serverBackups = new Map<MemoryServer, readonly StoredFrame[]>();
  const device = () => random.oneOf(devices);
  const server = () => random.oneOf([...servers.values()]);

  const faults: readonly (() => string)[] = [
    () => {
      const one = device();
      one.link.state = random.oneOf(['on', 'on', 'on', 'off', 'silent'] as const);
      return `${one.name} link ${one.link.state}`;
    },
    () => {
      const one = device();
      one.link.state = random.oneOf(['portal-page', 'portal-redirect', 'portal-cache'] as const);
      return `${one.name} link ${one.link.state}`;
    },
    () => {
      const one = device();
      one.link.state = 'on';
      one.link.loss = random.oneOf([0, 0.25, 0.6]);
      one.link.bytesPerMs = random.oneOf([5, 30, 500]);
      one.link.latencyMs = random.oneOf([50, 840, 3000]);
      return `${one.name} link of ${one.link.bytesPerMs} bytes/ms, loss ${one.link.loss}`;
    },
    () => {
      const one = device();
      if (one.isRunning()) one.kill();
      else one.start();
      return `${one.name} is ${one.isRunning() ? 'running' : 'closed'}`;
    },
    () => {
      const one = device();
      one.killAtCommit(random.oneOf(['before', 'after'] as const));
      return `${one.name} dies at a commit`;
    },
    () => {
      const one = device();
      if (one.isRunning()) one.exchange().noteMoment(random.oneOf(['visible', 'hidden', 'online']));
      return `${one.name} is looked at`;
    },
    () => {
      const one = device();
      const year = 365 * 86_400_000;
      one.skewMillis = random.oneOf([0, -20 * year, 3 * year, -3_600_000, 200 * year]);
      return `${one.name} clock ${one.skewMillis}`;
    },
    () => {
      const one = server();
      one.trouble = random.oneOf([0, 0, 0, 403, 429, 500, 503, 507] as const);
      return `server trouble ${one.trouble}`;
    },
    () => {
      if (devices.length >= 8) return 'no more laptops';
      const copied = device();
      return `${copied.name} is cloned as ${world.addDevice(copied).name}`;
    },
    () => {
      const one = device();
      backups.set(one, { ...one.disk });
      return `${one.name} is remembered`;
    },
    () => {
      const one = device();
      const backup = backups.get(one);
      if (!backup) return 'no power cut';
      cutPower(world, one, backup);
      return `${one.name} loses its last commits`;
    },
    () => {
      const one = server();
      serverBackups.set(one, one.frames);
      return 'server is backed up';
    },
    () => {
      const one = server();
      const kept = random.isLucky(0.3) ? [] : (serverBackups.get(one) ?? []);
      if (!isHeldByDevices(world, one, kept)) return 'no restored server';
      one.frames = kept;
      one.epoch = Buffer.from(random.bytes(8)).toString('hex');
      return `server goes on with ${kept.length} frames`;
    },
    () => {
      const one = device();
      const changed = one.isRunning() && one.exchange();
      if (changed) void changed.exchangeNow().catch(parts.onCrash);
      return `${one.name} button`;
    },
  ];

  return {
    strike: () => {
      const what = random.oneOf(faults)();
      world.counts.faults += 1;
      parts.trace(`fault: ${what}`);
    },
  };
}

/**
 * The disk is again as it was a while ago, but for what people were told is saved: those
 * transactions were strict. Gone is what had been sealed, sent and received since; where nobody
 * else has it by now, the power holds.
 */
export function cutPower(world: World, device: SimDevice, before: Disk): void {
  const now: Disk = { ...device.disk };
  const isSafe = [...now.segments.values()].every(
    (segment) =>
      before.segments.get(`${segment.device} ${segment.n}`)?.sha256 === segment.sha256 ||
      isHeldElsewhere(world, device, segment),
  );
  if (!isSafe) return;
  if (device.isRunning()) device.kill();
  const known = new Set(before.unsealed.map((entry) => entry.stamp));
  const saved = now.unsealed.filter((entry) => !known.has(entry.stamp));
  Object.assign(device.disk, before, {
    clock: now.clock,
    unsealed: [...before.unsealed, ...saved],
    records: now.records,
  });
}

function isHeldElsewhere(
  { servers, devices }: World,
  device: SimDevice,
  segment: Segment,
): boolean {
  const name = frameName(segment);
  return (
    [...servers.values()].some((server) => server.frames.some((one) => frameName(one) === name)) ||
    devices.some((other) => other !== device && isHeldBy(other, segment))
  );
}

/** Its bytes, or, where a summary covers it, all that stood in it. */
const isHeldBy = (
  { disk }: SimDevice,
  { device, n, sha256 }: Pick<Segment, 'device' | 'n' | 'sha256'>,
) => disk.segments.get(`${device} ${n}`)?.sha256 === sha256 || n <= (disk.floors.get(device) ?? 0);

/** A server may forget only what some device still holds: nobody can save what nobody has. */
function isHeldByDevices(
  world: World,
  server: MemoryServer,
  kept: readonly StoredFrame[],
): boolean {
  const isKept = new Set(kept.map(frameName));
  const { log } = deriveKeys(world.programmeKey);
  // Summaries are made anew from what the devices have.
  return server.frames
    .filter((frame) => frame.log === log && !isKept.has(frameName(frame)))
    .every((frame) => world.devices.some((device) => isHeldBy(device, frame)));
}
