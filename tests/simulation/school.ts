import type { Change } from '../../src/domain/changes.ts';
import { readRecord } from '../../src/domain/record.ts';
import { person } from '../../src/domain/records/person.ts';
import { receiptName } from '../support/memory-log.ts';
import type { MemoryServer } from '../support/memory-server.ts';
import type { SimDevice } from './sim-device.ts';
import {
  calmDown,
  checkEverythingArrived,
  createWorld,
  savesSomewhere,
  type World,
} from './simulate.ts';

export const minute = 60_000;
export const day = 24 * 60 * minute;
export const year = 365 * day;

export type School = {
  readonly world: World;
  readonly laptop: SimDevice;
  readonly phone: SimDevice;
  readonly server: MemoryServer;
};

/** A laptop and a phone on one server, already acquainted. */
export async function openSchool(seed = 1): Promise<School> {
  const world = createWorld(seed, { devices: 2, servers: ['full'] });
  const [laptop, phone] = world.devices;
  const server = world.servers.get('server0');
  if (!laptop || !phone || !server) throw new Error('no school');
  savesSomewhere(world, laptop);
  savesSomewhere(world, phone);
  await calmDown(world);
  checkEverythingArrived(world);
  return { world, laptop, phone, server };
}

export async function endWell({ world }: School): Promise<void> {
  await calmDown(world);
  checkEverythingArrived(world);
}

export const exchange = ({ world }: School, device: SimDevice) =>
  world.time.passUntil(device.exchange().exchangeNow(), 60 * minute);

export const hasReceiptOfAll = ({ disk }: SimDevice) =>
  disk.unsealed.length === 0 &&
  [...disk.segments.values()]
    .filter((segment) => segment.device === disk.identity.device)
    .every((segment) => disk.receipts.has(receiptName('endpoint0', segment)));

export const problemOf = ({ disk }: SimDevice) => disk.endpoints.get('endpoint0')?.problem;

export const addPerson = (id: string, familyName: string): Change => ({
  type: 'create',
  table: 'person',
  id,
  fields: { familyName },
});

export const rename = (id: string, familyName: string): Change => ({
  type: 'edit',
  table: 'person',
  id,
  fields: { familyName },
});

export const familyName = ({ disk }: SimDevice, id: string) =>
  readRecord(person, id, disk.records.get(id) ?? new Map()).familyName;

/** The apps are closed, as they are most of the time: a day costs nothing and brings nothing. */
export async function passDaysClosed({ time, devices }: World, days: number): Promise<void> {
  for (const device of devices) device.kill();
  await time.pass(days * day);
  for (const device of devices) device.start();
  await time.pass(minute);
}
