import { createHash } from 'node:crypto';
import { differentValues } from '../../src/domain/merge.ts';
import type { Stamp } from '../../src/domain/clock.ts';
import type { RecordId } from '../../src/domain/op.ts';
import { newDisk, receiptName, stateText } from '../support/memory-log.ts';
import { newEndpoint } from '../support/exchange-device.ts';
import {
  createMemoryServer,
  frameName,
  type MemoryServer,
  type ServerKind,
} from '../support/memory-server.ts';
import { createSeededRandom, type SeededRandom } from '../support/seeded-random.ts';
import { createFaults } from './faults.ts';
import { goodLink } from './network.ts';
import { createSimDevice, planRandomChange, type SimDevice, type SimParts } from './sim-device.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';

/**
 * A school's exchange, faults and all, from one seed: the real code of `src/sync` over logs in
 * memory, servers in memory and time that passes when it is told to. The same seed gives the same
 * trace, byte for byte.
 */
export type Simulated = {
  readonly seed: number;
  readonly traceHash: string;
  readonly trace: readonly string[];
  /** What really happened, so that a test can tell a simulation from a standstill. */
  readonly counts: Counts;
};

export type Counts = {
  saves: number;
  requests: number;
  faults: number;
  forks: number;
  kills: number;
  conflicts: number;
  segments: number;
  /** On the shelves of the servers in the end. */
  summaries: number;
  /** Segments whose bytes some device no longer has, or never had. */
  forgotten: number;
};

export type World = {
  readonly time: VirtualTime;
  readonly random: SeededRandom;
  readonly parts: SimParts;
  readonly programmeKey: Uint8Array;
  readonly devices: SimDevice[];
  readonly servers: Map<string, MemoryServer>;
  /** Every write that a person was told is saved, and that nothing excuses losing. */
  readonly acknowledged: Map<string, Acknowledged>;
  readonly counts: Counts;
  readonly trace: string[];
  readonly addDevice: (like?: SimDevice) => SimDevice;
};

export type Acknowledged = {
  readonly stamp: Stamp;
  readonly id: RecordId;
  readonly path: string;
};

export type SimulationOptions = {
  readonly devices?: number;
  readonly servers?: readonly ServerKind[];
  readonly steps?: number;
  readonly compactAtBytes?: number;
};

/** Not drawn, so that it moves no other draw. */
const compactAtOf = (seed: number) => [2000, 5000, 1_000_000][seed % 3] ?? 0;

const start = Date.UTC(2026, 8, 1, 6);

export async function simulate(seed: number, options: SimulationOptions = {}): Promise<Simulated> {
  const world = createWorld(seed, options);
  const { random, time } = world;
  const faults = createFaults(world);
  const steps = options.steps ?? 24;
  for (let step = 0; step < steps; step += 1) {
    await time.pass(random.below(random.isLucky(0.1) ? 900_000 : 15_000));
    if (random.isLucky(0.55)) savesSomewhere(world);
    else faults.strike();
    if (step % 4 === 0) checkTruth(world);
  }
  await calmDown(world);
  checkEverythingArrived(world);
  return {
    seed,
    traceHash: createHash('sha256').update(world.trace.join('\n')).digest('hex'),
    trace: world.trace,
    counts: world.counts,
  };
}

/** A crash of the exchange ends the simulation, with the seed. */
const rethrow = (error: unknown) => {
  throw error;
};

export function createWorld(seed: number, options: SimulationOptions = {}): World {
  const random = createSeededRandom(seed);
  const time = createVirtualTime(start);
  const trace: string[] = [];
  const counts: Counts = {
    saves: 0,
    requests: 0,
    faults: 0,
    forks: 0,
    kills: 0,
    conflicts: 0,
    segments: 0,
    summaries: 0,
    forgotten: 0,
  };
  const write = (line: string) => {
    trace.push(`${time.now() - start} ${line}`);
    if (line.includes(' → ')) counts.requests += 1;
    if (line.includes(' goes on as ')) counts.forks += 1;
    if (line.endsWith(' dies')) counts.kills += 1;
  };
  const servers = new Map<string, MemoryServer>();
  const kinds = options.servers ?? (random.isLucky(0.4) ? ['full', 'full'] : ['full']);
  for (const [index, kind] of kinds.entries()) {
    const epoch = Buffer.from(random.bytes(8)).toString('hex');
    servers.set(`server${index}`, createMemoryServer(kind, epoch, time.now));
  }
  const programmeKey = random.bytes(32);
  const compactAtBytes = options.compactAtBytes ?? compactAtOf(seed);
  const parts: SimParts = { time, random, servers, trace: write, onCrash: rethrow, compactAtBytes };
  const world: World = {
    time,
    random,
    parts,
    programmeKey,
    devices: [],
    servers,
    acknowledged: new Map(),
    counts,
    trace,
    addDevice: (like) => {
      const fresh = newDisk(
        { device: Buffer.from(random.bytes(8)).toString('hex'), programmeKey },
        [...servers.keys()].map((host, index) =>
          newEndpoint(`https://${host}/krug`, programmeKey, `endpoint${index}`),
        ),
      );
      const disk = like ? { ...like.disk } : fresh;
      const device = createSimDevice(parts, `d${world.devices.length}`, disk, goodLink());
      world.devices.push(device);
      device.start();
      return device;
    },
  };
  const amount = options.devices ?? 2 + random.below(random.isLucky(0.2) ? 7 : 3);
  for (let index = 0; index < amount; index += 1) world.addDevice();
  return world;
}

/** A person saves at one of the devices; an app that was closed is opened for it. */
export function savesSomewhere(world: World, chosen?: SimDevice): void {
  const { random, time } = world;
  const device = chosen ?? random.oneOf(world.devices);
  if (!device.isRunning()) device.start();
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const before = new Set(device.disk.unsealed);
    device.save(planRandomChange(device, random, time.now()));
    world.counts.saves += 1;
    for (const entry of device.disk.unsealed) {
      if (before.has(entry)) continue;
      for (const { id, path } of entry.ops) {
        world.acknowledged.set(`${entry.stamp} ${id} ${path}`, { stamp: entry.stamp, id, path });
      }
    }
  }
}

/** All faults end, and everybody gets the time that an exchange needs. */
export async function calmDown(world: World): Promise<void> {
  for (const server of world.servers.values()) server.trouble = 0;
  for (const device of world.devices) {
    Object.assign(device.link, { ...goodLink(), bytes: device.link.bytes });
    device.skewMillis = 0;
    device.killAtCommit('never');
    if (!device.isRunning()) device.start();
  }
  // Requests that hang are given up, and whoever was told to wait has waited.
  await world.time.pass(120_000);
  for (let round = 0; round < 3; round += 1) {
    for (const device of world.devices) {
      await world.time.passUntil(device.exchange().exchangeNow(), 3_600_000);
    }
  }
}

/** At every moment: what a device holds as a receipt was once stored, with exactly these bytes. */
export function checkTruth(world: World): void {
  for (const device of world.devices) {
    for (const segment of device.disk.segments.values()) {
      for (const [index, server] of [...world.servers.values()].entries()) {
        const receipt = device.disk.receipts.get(receiptName(`endpoint${index}`, segment));
        if (receipt === undefined) continue;
        if (receipt !== segment.sha256 || !server.everStored.has(frameName(segment))) {
          throw new Error(`${device.name} believes that ${frameName(segment)} is stored`);
        }
      }
    }
  }
}

export function checkEverythingArrived(world: World): void {
  checkTruth(world);
  const [first, ...others] = world.devices.map((device) => stateText(device.disk));
  for (const [index, other] of others.entries()) {
    if (other !== first) throw new Error(`d0 and d${index + 1} differ`);
  }
  for (const device of world.devices) {
    checkNothingWaits(world, device);
    checkSeenIsTrue(world, device);
    checkNothingLost(world, device);
  }
  const records = world.devices[0]?.disk.records.values() ?? [];
  for (const state of records) {
    for (const field of state.values()) {
      if (differentValues(field).length > 1) world.counts.conflicts += 1;
    }
  }
  for (const { disk } of world.devices) {
    for (const n of disk.floors.values()) world.counts.forgotten += n;
  }
  for (const { shelf } of world.devices[0]?.disk.endpoints.values() ?? []) {
    world.counts.summaries += shelf?.n ?? 0;
  }
  world.counts.segments = world.devices[0]?.disk.segments.size ?? 0;
}

function checkNothingWaits({ servers }: World, { name, disk }: SimDevice): void {
  if (disk.unsealed.length > 0) throw new Error(`${name} has not sealed everything`);
  for (const segment of disk.segments.values()) {
    for (const [index, [host, server]] of [...servers].entries()) {
      const receipt = disk.receipts.get(receiptName(`endpoint${index}`, segment));
      const isThere = server.frames.some((frame) => frameName(frame) === frameName(segment));
      if (receipt === undefined && segment.device === disk.identity.device) {
        throw new Error(`${name} has no receipt of ${host} for ${segment.n}`);
      }
      if (receipt !== undefined && !isThere) {
        throw new Error(`${name} believes that ${host} has ${frameName(segment)}`);
      }
    }
  }
}

/** Whoever says to have seen a segment has what was in it. */
function checkSeenIsTrue({ devices }: World, { name, disk }: SimDevice): void {
  for (const [author, seen] of disk.seen) {
    const device = devices.find((one) => one.disk.identity.device === author);
    if (!device) continue;
    for (const claim of seen) {
      const known = device.disk.heads.get(claim.device)?.n ?? 0;
      if (known < claim.n) throw new Error(`${name} was told by ${author} of what it has not seen`);
    }
  }
}

function checkNothingLost({ acknowledged }: World, { name, disk }: SimDevice): void {
  for (const { stamp, id, path } of acknowledged.values()) {
    const field = disk.records.get(id)?.get(path);
    const isThere =
      field?.past.includes(stamp) || field?.alive.some((written) => written.stamp === stamp);
    if (!isThere) throw new Error(`${name} has lost ${stamp} ${id} ${path}`);
  }
}
