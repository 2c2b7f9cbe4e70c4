import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ParcelFile } from '../../src/domain/exchange/parcel-file.ts';
import type { Change } from '../../src/domain/changes.ts';
import { newRecordId } from '../../src/domain/ids.ts';
import { deriveKeys } from '../../src/sync/keys.ts';
import { maxFileBytes, readParcelFile, writeParcelFile } from '../../src/sync/parcel-file.ts';
import {
  type ExchangeDevice,
  newDeviceDisk,
  openExchangeDevice,
} from '../support/exchange-device.ts';
import { stateText } from '../support/memory-log.ts';
import { sealAnything } from '../support/poison.ts';

const newPerson = (familyName: string): Change => ({
  type: 'create',
  table: 'person',
  id: newRecordId(Date.now(), randomBytes(10)),
  fields: { familyName, circle: 'pupils' },
});

/** Devices of one programme that know no address at all. */
const openDevices = (count: number, programmeKey: Uint8Array = randomBytes(32)) =>
  Array.from({ length: count }, () => openExchangeDevice(newDeviceDisk(programmeKey, [])));

async function make({ exchange }: ExchangeDevice): Promise<ParcelFile> {
  const made = await exchange.makeFile(() => {});
  if (!made.ok) throw new Error(made.error.type);
  return made.value;
}

async function take({ exchange }: ExchangeDevice, bytes: Uint8Array) {
  const taken = await exchange.takeFile(bytes, () => {});
  if (!taken.ok) throw new Error(taken.error.type);
  return taken.value;
}

const save = ({ log }: ExchangeDevice, ...names: readonly string[]) =>
  log.save(names.map(newPerson), Date.now());

test('two devices that no network reaches exchange by files and say what they have seen', async () => {
  const [laptop, phone] = openDevices(2);
  if (!laptop || !phone) throw new Error('no devices');
  save(laptop, 'Иванова', 'Петров');
  save(phone, 'Баирова');
  const parts: number[] = [];
  const there = await make(laptop);
  const taken = await phone.exchange.takeFile(there.bytes, (part) => parts.push(part));
  expect(taken).toEqual({
    ok: true,
    value: { parcels: 1, changes: 1, isIncomplete: false, isNewerLeft: false },
  });
  expect(parts.at(-1)).toBe(1);
  await take(laptop, (await make(phone)).bytes);
  expect(stateText(laptop.log.disk)).toBe(stateText(phone.log.disk));
  expect(laptop.log.disk.records.size).toBe(3);
  const own = laptop.log.disk.identity.device;
  expect(laptop.log.disk.seen.get(phone.log.disk.identity.device)).toContainEqual({
    device: own,
    n: 1,
  });
  expect(laptop.log.disk.receipts.size + phone.log.disk.receipts.size).toBe(0);
});

test('a file taken twice changes nothing the second time', async () => {
  const [laptop, phone] = openDevices(2);
  if (!laptop || !phone) throw new Error('no devices');
  save(laptop, 'Иванова');
  const { bytes } = await make(laptop);
  await take(phone, bytes);
  const before = { ...phone.log.disk };
  expect(await take(phone, bytes)).toMatchObject({ changes: 0 });
  expect(phone.log.disk).toEqual(before);
});

test('a file carries on what its maker took from others', async () => {
  const [laptop, phone, tablet] = openDevices(3);
  if (!laptop || !phone || !tablet) throw new Error('no devices');
  save(laptop, 'Иванова');
  await take(phone, (await make(laptop)).bytes);
  save(phone, 'Баирова');
  await take(tablet, (await make(phone)).bytes);
  expect(stateText(tablet.log.disk)).toBe(stateText(phone.log.disk));
});

test('a clone that meets its own name in a file goes on under another and loses nothing', async () => {
  const [laptop] = openDevices(1);
  if (!laptop) throw new Error('no device');
  save(laptop, 'Иванова');
  await make(laptop);
  const clone = openExchangeDevice({ ...laptop.log.disk });
  save(laptop, 'Петров');
  save(clone, 'Баирова');
  const { bytes } = await make(laptop);
  await make(clone);
  await take(clone, bytes);
  expect(clone.log.disk.identity.device).not.toBe(laptop.log.disk.identity.device);
  await take(laptop, (await make(clone)).bytes);
  expect(stateText(laptop.log.disk)).toBe(stateText(clone.log.disk));
  expect(laptop.log.disk.records.size).toBe(3);
});

test('two branches of one name that meet in files are both merged, and none is followed', async () => {
  const [laptop, phone] = openDevices(2);
  if (!laptop || !phone) throw new Error('no devices');
  save(laptop, 'Иванова');
  await make(laptop);
  const clone = openExchangeDevice({ ...laptop.log.disk });
  save(laptop, 'Петров');
  save(clone, 'Баирова');
  await take(phone, (await make(laptop)).bytes);
  const heads = phone.log.disk.heads;
  const { bytes } = await make(clone);
  await take(phone, bytes);
  expect(phone.log.disk.heads).toEqual(heads);
  expect(phone.log.disk.records.size).toBe(3);
  const again = stateText(phone.log.disk);
  await take(phone, bytes);
  expect(stateText(phone.log.disk)).toBe(again);
});

test('a file that begins later than we know waits for the missing parcels and says so', async () => {
  const [laptop, phone] = openDevices(2);
  if (!laptop || !phone) throw new Error('no devices');
  save(laptop, 'Иванова');
  await make(laptop);
  save(laptop, 'Петров');
  await make(laptop);
  const { log } = deriveKeys(laptop.log.disk.identity.programmeKey);
  const [, second] = [...laptop.log.disk.segments.values()];
  const written = writeParcelFile(log, second ? [second.bytes] : []);
  if (!written.ok) throw new Error('not written');
  expect(await take(phone, written.value)).toMatchObject({ changes: 0, isIncomplete: true });
  expect(phone.log.disk.heads.size).toBe(0);
});

test('a device that has forgotten old parcels gives a summary of them instead', async () => {
  const [laptop, tablet, phone] = openDevices(3);
  if (!laptop || !tablet || !phone) throw new Error('no devices');
  for (const name of ['Иванова', 'Петров', 'Баирова']) {
    save(laptop, name);
    await make(laptop);
  }
  await take(tablet, (await make(laptop)).bytes);
  await tablet.log.forgetSegments(await laptop.log.readHeads(), []);
  save(tablet, 'Малых');
  const { bytes } = await make(tablet);
  expect(await take(phone, bytes)).toMatchObject({ isIncomplete: false, isNewerLeft: false });
  expect(stateText(phone.log.disk)).toBe(stateText(tablet.log.disk));
  expect(phone.log.disk.records.size).toBe(4);
  expect(await take(phone, bytes)).toMatchObject({ changes: 0, isIncomplete: false });

  const [late] = openDevices(1, laptop.log.disk.identity.programmeKey);
  if (!late) throw new Error('no device');
  save(late, 'Козлов');
  await take(late, (await make(phone)).bytes);
  expect(late.log.disk.records.size).toBe(5);
});

test('a parcel of a newer version stays closed, and the rest is taken', async () => {
  const [laptop, phone] = openDevices(2);
  if (!laptop || !phone) throw new Error('no devices');
  save(laptop, 'Иванова');
  await make(laptop);
  const { programmeKey } = laptop.log.disk.identity;
  const newer = sealAnything(programmeKey, new Uint8Array(40), {
    device: 'eeeeeeeeeeeeeeee',
    minReader: 2,
  });
  const frames = [newer, ...[...laptop.log.disk.segments.values()].map(({ bytes }) => bytes)];
  const written = writeParcelFile(deriveKeys(programmeKey).log, frames);
  if (!written.ok) throw new Error('not written');
  expect(await take(phone, written.value)).toMatchObject({ changes: 1, isNewerLeft: true });
  expect(stateText(phone.log.disk)).toBe(stateText(laptop.log.disk));
});

test('what is no whole file of this programme is refused and changes nothing', async () => {
  const [laptop, phone] = openDevices(2);
  const [stranger] = openDevices(1);
  if (!laptop || !phone || !stranger) throw new Error('no devices');
  save(laptop, 'Иванова');
  save(stranger, 'Чужая');
  const { bytes } = await make(laptop);
  const forged = withoutKey(laptop);
  const later = bytes.slice();
  later.set([2], 4);
  const before = { ...phone.log.disk };
  const refusalOf = async (file: Uint8Array) => {
    const taken = await phone.exchange.takeFile(file, () => {});
    expect(phone.log.disk).toEqual(before);
    return taken.ok ? 'taken' : taken.error.type;
  };
  expect(await refusalOf(new Uint8Array(0))).toBe('not-a-parcel-file');
  expect(await refusalOf(randomBytes(5000))).toBe('not-a-parcel-file');
  expect(await refusalOf((await make(stranger)).bytes)).toBe('other-programme');
  expect(await refusalOf(later)).toBe('newer-file');
  expect(await refusalOf(forged)).toBe('damaged-file');
  expect(await refusalOf(new Uint8Array(maxFileBytes + 1))).toBe('file-too-large');
  for (let length = 56; length < bytes.length; length += 7) {
    expect(await refusalOf(bytes.slice(0, length)), `cut at ${length}`).toBe('damaged-file');
  }
  for (let at = 24; at < bytes.length; at += 11) {
    const broken = bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
    expect(await refusalOf(broken), `broken at ${at}`).toBe('damaged-file');
  }
});

/** Whole, of this programme's log, and sealed by somebody who does not have the key. */
function withoutKey({ log: { disk } }: ExchangeDevice): Uint8Array {
  const { log } = deriveKeys(disk.identity.programmeKey);
  const frame = sealAnything(randomBytes(32), new Uint8Array(40), { device: 'eeeeeeeeeeeeeeee' });
  frame.set(Buffer.from(log, 'hex'), 8);
  const written = writeParcelFile(log, [frame]);
  if (!written.ok) throw new Error('not written');
  return written.value;
}

test('a file of many frames is read as it was written', () => {
  const frames = Array.from({ length: 300 }, (_, index) => new Uint8Array(200 + index).fill(index));
  const log = 'ab'.repeat(16);
  const written = writeParcelFile(log, frames);
  if (!written.ok) throw new Error('not written');
  expect(readParcelFile(written.value, log)).toEqual({ ok: true, value: frames });
});
