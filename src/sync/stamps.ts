import { type DeviceId, type Stamp, stampToClock, stampToDevice } from '../domain/clock.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** The dictionary of stamps: those of the entries first, then every other that is named. */
export type StampBook = {
  readonly refOf: (stamp: Stamp) => number;
  readonly stamps: readonly Stamp[];
};

export function createStampBook(own: readonly Stamp[]): StampBook {
  const stamps = [...own];
  const refs = new Map(own.map((stamp, index) => [stamp, index]));
  const refOf = (stamp: Stamp) => {
    const known = refs.get(stamp);
    if (known !== undefined) return known;
    refs.set(stamp, stamps.length);
    return stamps.push(stamp) - 1;
  };
  return { refOf, stamps };
}

export type StampColumns<Column> = {
  readonly devices: Column;
  readonly millis: Column;
  readonly counters: Column;
};

export function writeStamps(
  stamps: readonly Stamp[],
  deviceIndex: (device: DeviceId) => number,
  columns: StampColumns<ByteWriter>,
): void {
  let before = 0;
  for (const stamp of stamps) {
    const { millis, counter } = stampToClock(stamp);
    columns.devices.count(deviceIndex(stampToDevice(stamp)));
    columns.millis.signed(millis - before);
    columns.counters.count(counter);
    before = millis;
  }
}

/** May hold texts that are no stamps where the bytes are rubbish: the caller asks `isStamp`. */
export function readStamps(
  amount: number,
  devices: readonly DeviceId[],
  columns: StampColumns<ByteReader>,
): Stamp[] {
  const stamps: Stamp[] = [];
  let millis = 0;
  while (stamps.length < amount && !columns.counters.isBroken()) {
    millis += columns.millis.signed();
    const time = millis.toString(16).padStart(12, '0');
    const counter = columns.counters.count().toString(16).padStart(4, '0');
    stamps.push(time + counter + (devices[columns.devices.count()] ?? ''));
  }
  return stamps;
}
