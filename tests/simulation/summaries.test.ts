import { describe, expect, test } from 'vitest';
import { clockAtZero, clockToStamp } from '../../src/domain/clock.ts';
import { noFrameBefore } from '../../src/sync/frame.ts';
import { deriveKeys } from '../../src/sync/keys.ts';
import { sealSegment } from '../../src/sync/segment.ts';
import { stateText } from '../support/memory-log.ts';
import type { MemoryServer, ServerKind, StoredFrame } from '../support/memory-server.ts';
import { sealAnything } from '../support/poison.ts';
import { minute, passDaysClosed } from './school.ts';
import { deflateAtOnce, type SimDevice } from './sim-device.ts';
import {
  calmDown,
  checkEverythingArrived,
  createWorld,
  savesSomewhere,
  type World,
} from './simulate.ts';

type OldSchool = {
  readonly world: World;
  readonly laptop: SimDevice;
  readonly phone: SimDevice;
  readonly server: MemoryServer;
};

const shelfOf = ({ disk }: SimDevice) => disk.endpoints.get('endpoint0')?.shelf;

const exchange = ({ time }: World, device: SimDevice) =>
  time.passUntil(device.exchange().exchangeNow(), 60 * minute);

/** Two write and read each other, a quarter of an hour later they say so, and so on. */
async function work(
  world: World,
  devices: readonly SimDevice[],
  isEnough: () => boolean,
): Promise<void> {
  for (let times = 0; !isEnough(); times += 1) {
    if (times > 60) throw new Error('no summary came of it');
    for (const device of devices) {
      savesSomewhere(world, device);
      await exchange(world, device);
    }
    await world.time.pass(20 * minute);
    for (const device of [...devices, ...devices]) await exchange(world, device);
  }
}

/** A laptop and a phone that have worked long enough for a summary. */
async function openOldSchool(kind: ServerKind = 'full'): Promise<OldSchool> {
  const world = createWorld(3, { devices: 2, servers: [kind], compactAtBytes: 3000 });
  const [laptop, phone] = world.devices;
  const server = world.servers.get('server0');
  if (!laptop || !phone || !server) throw new Error('no school');
  await work(world, [laptop, phone], () =>
    [laptop, phone].every((one) => one.disk.floors.size > 0),
  );
  return { world, laptop, phone, server };
}

async function endWell(world: World): Promise<void> {
  await calmDown(world);
  checkEverythingArrived(world);
}

/** The bytes that a device which has never been here needs to know everything. */
async function addFresh(world: World): Promise<{ fresh: SimDevice; bytes: number }> {
  const fresh = world.addDevice();
  await exchange(world, fresh);
  return { fresh, bytes: fresh.link.bytes };
}

const summaryFrames = ({ world, server }: OldSchool): readonly StoredFrame[] => {
  const { summaryLog } = deriveKeys(world.programmeKey);
  return server.frames.filter(({ log }) => log === summaryLog);
};

/** What only this device had, nobody has any more. */
function loseForGood(world: World, device: SimDevice): void {
  device.kill();
  world.devices.splice(world.devices.indexOf(device), 1);
}

test('two devices that agree put one summary, and forget what the other wrote, not their own', async () => {
  const { world, laptop, phone } = await openOldSchool();
  expect(shelfOf(laptop)).toMatchObject({ n: 1, latest: { state: expect.any(String) } });
  for (const [device, other] of [
    [laptop, phone],
    [phone, laptop],
  ] as const) {
    const segments = [...device.disk.segments.values()];
    const { device: author } = other.disk.identity;
    const foreign = segments.filter((segment) => segment.device === author);
    expect(foreign.filter(({ bytes }) => bytes.length === 0).length).toBeGreaterThan(0);
    expect(segments.every(({ isOwn, bytes }) => !isOwn || bytes.length > 0)).toBe(true);
  }
  await endWell(world);
});

test.for(['full', 'store'] as const)(
  'a fresh device begins with the summary at a %s endpoint and ends in the same state',
  async (kind) => {
    const { world, laptop, phone } = await openOldSchool(kind);
    savesSomewhere(world, laptop);
    await exchange(world, laptop);
    world.trace.length = 0;
    const { fresh } = await addFresh(world);
    expect(stateText(fresh.disk)).toBe(stateText(laptop.disk));
    const covered = shelfOf(laptop)?.latest?.heads ?? [];
    const { log } = deriveKeys(world.programmeKey);
    for (const { device, n } of covered) {
      expect(fresh.disk.segments.get(`${device} ${n}`)?.bytes).toHaveLength(0);
      expect(world.trace.join('\n')).not.toMatch(new RegExp(`GET [^ ]*${log}/${device}/${n} `));
    }
    savesSomewhere(world, fresh);
    savesSomewhere(world, phone);
    await endWell(world);
  },
);

test('a fresh device reads less than one that reads everything', async () => {
  const school = await openOldSchool();
  const { bytes } = await addFresh(school.world);
  const { summaryLog } = deriveKeys(school.world.programmeKey);
  school.server.frames = school.server.frames.filter(({ log }) => log !== summaryLog);
  const { fresh: reader, bytes: all } = await addFresh(school.world);
  expect(bytes).toBeLessThan(all);
  expect(stateText(reader.disk)).toBe(stateText(school.laptop.disk));
});

/** The phone is away with something unsent; the others go on for three months. Answers the tablet. */
async function awayForNinetyDays(school: OldSchool): Promise<SimDevice> {
  const { world, laptop, phone } = school;
  const tablet = world.addDevice();
  await exchange(world, tablet);
  phone.link.state = 'off';
  savesSomewhere(world, phone);
  savesSomewhere(world, phone);
  const shelved = shelfOf(laptop)?.n ?? 0;
  for (let days = 0; days < 90; days += 30) {
    await passDaysClosed(world, 30);
    await work(world, [laptop, tablet], () => (shelfOf(tablet)?.n ?? 0) > shelved + days / 30);
  }
  return tablet;
}

describe('23: a phone ninety days away', () => {
  test('and the log compacted three times meanwhile: it still merges and loses nothing', async () => {
    const school = await openOldSchool();
    await awayForNinetyDays(school);
    expect(school.phone.disk.unsealed.length + school.phone.disk.segments.size).toBeGreaterThan(0);
    await endWell(school.world);
  });

  test('the server wiped too, and the laptop that wrote the most gone: the rest is in a summary', async () => {
    const school = await openOldSchool();
    const { world, laptop, server } = school;
    const tablet = await awayForNinetyDays(school);
    await exchange(world, tablet);
    loseForGood(world, laptop);
    server.frames = [];
    server.epoch = 'cccccccccccccccc';
    await exchange(world, tablet);
    await endWell(world);
    const { fresh } = await addFresh(world);
    expect(stateText(fresh.disk)).toBe(stateText(tablet.disk));
    await endWell(world);
  });
});

describe('15: a server wiped after segments were forgotten', () => {
  test('is filled again by those who wrote them', async () => {
    const { world, laptop, phone, server } = await openOldSchool();
    server.frames = [];
    server.epoch = 'dddddddddddddddd';
    await exchange(world, phone);
    await exchange(world, laptop);
    await endWell(world);
    const { fresh } = await addFresh(world);
    expect(stateText(fresh.disk)).toBe(stateText(laptop.disk));
  });

  test('is filled again by a device that began with a summary, when nobody else is left', async () => {
    const { world, laptop, phone, server } = await openOldSchool();
    const { fresh } = await addFresh(world);
    const state = stateText(fresh.disk);
    loseForGood(world, laptop);
    loseForGood(world, phone);
    server.frames = [];
    server.epoch = 'eeeeeeeeeeeeeeee';
    await exchange(world, fresh);
    const { fresh: joined } = await addFresh(world);
    expect(stateText(joined.disk)).toBe(state);
    await endWell(world);
  });
});

describe('18: a summary that is not what it should be is passed over, and everything is read', () => {
  const spoils: Readonly<Record<string, (school: OldSchool) => void | Promise<void>>> = {
    'a frame is missing': ({ server, world }) => {
      const { summaryLog } = deriveKeys(world.programmeKey);
      server.frames = server.frames.filter(
        ({ log, device, n }) => log !== summaryLog || device === 'ffffffffffffffff' || n !== 1,
      );
    },
    'a frame is spoilt': (school) => {
      for (const frame of summaryFrames(school)) {
        if (frame.device !== 'ffffffffffffffff') frame.bytes.fill(7, frame.bytes.length - 9);
      }
    },
    'the shelf is spoilt': (school) => {
      for (const frame of summaryFrames(school)) {
        if (frame.device === 'ffffffffffffffff') frame.bytes.fill(7, frame.bytes.length - 9);
      }
    },
    'its author named a frame too few': async (school) => {
      const { world, server, laptop } = school;
      const { segmentKey, summaryLog } = deriveKeys(world.programmeKey);
      const latest = shelfOf(laptop)?.latest;
      if (!latest) throw new Error('no summary');
      const heads = latest.heads.map(({ device, n, sha256 }) => [device, n, sha256, null]);
      const value = { ...latest, heads, frames: latest.frames - 1 };
      const op = { table: 'summary', id: latest.id, scope: 'log', path: 'covers', value, over: [] };
      const entries = [{ stamp: clockToStamp(clockAtZero, latest.id), ops: [op] }];
      const place = { device: 'ffffffffffffffff', n: 1, prev: noFrameBefore };
      const keys = { log: summaryLog, segmentKey };
      const nonce = new Uint8Array(24).fill(3);
      const sealed = await sealSegment({ seen: [], entries }, place, keys, nonce, deflateAtOnce);
      if (!sealed.ok) throw new Error('too large');
      const shelf = {
        log: summaryLog,
        ...sealed.value,
        seq: 9999,
        bytes: sealed.value.bytes.slice(),
      };
      server.frames = server.frames.filter((frame) => frame.device !== place.device);
      server.frames = [...server.frames, shelf];
    },
    'a newer version wrote it': (school) => {
      const { world, server } = school;
      const { summaryLog } = deriveKeys(world.programmeKey);
      const device = 'ffffffffffffffff';
      const bytes = sealAnything(world.programmeKey, new Uint8Array(40), {
        log: summaryLog,
        device,
        minReader: 2,
      });
      const shelf = { log: summaryLog, device, n: 1, sha256: 'f'.repeat(64), seq: 9999, bytes };
      server.frames = [...server.frames.filter(({ log }) => log !== summaryLog), shelf];
    },
  };
  test.for(Object.entries(spoils))('%s', async ([, spoil]) => {
    const school = await openOldSchool();
    await spoil(school);
    const { fresh } = await addFresh(school.world);
    expect(stateText(fresh.disk)).toBe(stateText(school.laptop.disk));
    expect([...fresh.disk.floors.values()].every((n) => n === 0)).toBe(true);
    savesSomewhere(school.world, fresh);
    await calmDown(school.world);
    expect(stateText(fresh.disk)).toBe(stateText(school.laptop.disk));
  });
});

test('a link that breaks off in the middle of a summary costs what was under way', async () => {
  const school = await openOldSchool();
  const { world, phone, laptop } = school;
  const shelved = shelfOf(laptop)?.n ?? 0;
  for (const device of [laptop, phone]) device.link.loss = 0.3;
  await work(world, [laptop, phone], () => (shelfOf(laptop)?.n ?? 0) > shelved);
  expect(summaryFrames(school)).toHaveLength((shelved + 1) * 2);
  await endWell(world);
});
