import { type DeviceId, isStamp, type Stamp } from '../domain/clock.ts';
import type { Payload } from '../domain/log.ts';
import type { Entry, Op } from '../domain/op.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { type ByteReader, createByteReader } from './byte-reader.ts';
import {
  type ColumnName,
  columnIds,
  columnNames,
  type ColumnParts,
  deviceBytes,
  maxOps,
  maxRestoredLetters,
} from './columns.ts';
import { isUuidRef, nameAt, partsToUuid, uuidNoiseBytes, uuidRef } from './names.ts';
import { readStamps } from './stamps.ts';
import { lineToText, lineToValue, type Referents } from './value-lines.ts';
import { bytesToHex } from './wire-hex.ts';

export type DamagedColumns = { readonly type: 'damaged-columns' };

/** Reads what `payloadToColumns` wrote. Never throws, whatever the bytes are. */
export function columnsToPayload(parts: ColumnParts): Outcome<Payload, DamagedColumns> {
  try {
    return done(readPayload(parts));
  } catch (error) {
    // RangeError from our own checks, SyntaxError from JSON, TypeError from broken UTF-8.
    const isRubbish =
      error instanceof RangeError || error instanceof SyntaxError || error instanceof TypeError;
    if (isRubbish) return refused({ type: 'damaged-columns' });
    throw error;
  }
}

function readPayload(parts: ColumnParts): Payload {
  const columns = splitColumns([parts.numbers, parts.texts]);
  const readers = mapColumns(columns, createByteReader);
  const noise = createByteReader(parts.noise);
  const entryCount = readers.counts.count();
  const stampCount = readers.counts.count();
  const devices = readTimes(readers.counts.count(), noise, () =>
    bytesToHex(noise.bytes(deviceBytes)),
  );
  const names = {
    uuids: readUuids(readers.counts.count(), readers.uuidMillis, noise),
    texts: readLines(columns.names).map(lineToText),
  };
  const stamps = readStamps(stampCount, devices, {
    devices: readers.stampDevices,
    millis: readers.stampMillis,
    counters: readers.stampCounters,
  });
  check(stamps.every(isStamp) && entryCount <= stampCount && stamps.length === stampCount);
  const spend = createBudget();
  const referents: Referents = {
    refToName: (ref) => spend(nameAt(names, ref)),
    refToStamp: (ref) => spend(stamps[ref]),
  };
  const seen = readSeen(readers.seen, devices);
  const sizes = readTimes(entryCount, readers.opsOfEntries, readers.opsOfEntries.count);
  const opCount = sizes.reduce((sum, size) => sum + size, 0);
  check(opCount <= maxOps);
  const shapes = readShapes(opCount, entryCount, readers, referents, spend);
  const ops = readValues(shapes, readLines(columns.values), referents);
  check(Object.values(readers).every((reader) => !reader.isBroken()) && !noise.isBroken());
  const entries = cutEntries(sizes, stamps, ops);
  return columns.state.length === 0
    ? { seen, entries }
    : { seen, entries, state: bytesToHex(columns.state) };
}

/** An op without its value, which lies elsewhere: with those of the same field. */
type Shape = Omit<Op, 'value'> & { readonly field: number };

type Budget = <Text extends string | undefined>(text: Text) => Text;

/** A long name that is referred to a thousand times is a bomb too, though every byte of it was paid for once. */
function createBudget(): Budget {
  let left = maxRestoredLetters;
  return (text) => {
    left -= text?.length ?? 0;
    check(left >= 0);
    return text;
  };
}

type Readers = Readonly<Record<ColumnName, ByteReader>>;

function readShapes(
  opCount: number,
  entryCount: number,
  readers: Readers,
  referents: Referents,
  spend: Budget,
): Shape[] {
  const fields = readFields(readers.fields, referents);
  const overs = createOverReader(readers.overs, entryCount, referents);
  let named = 0;
  const nameReader = (column: ByteReader) => {
    let before: string | undefined;
    return () => {
      const code = column.count();
      if (code > 0) {
        const ref = code === 1 ? uuidRef(named) : code - 2;
        if (isUuidRef(ref)) named = Math.max(named, ref / 2 + 1);
        before = referents.refToName(ref);
      }
      return known(before);
    };
  };
  const nextRecord = nameReader(readers.recordsOfOps);
  const nextScope = nameReader(readers.scopesOfOps);
  const nextElement = nameReader(readers.elementsOfOps);
  return readTimes(opCount, readers.fieldsOfOps, () => {
    const index = readers.fieldsOfOps.count();
    const field = known(fields[index]);
    const id = nextRecord();
    const scope = nextScope();
    const path = field.hasElement ? `${field.name}/${spend(nextElement())}` : field.name;
    const over = readTimes(readers.oversOfOps.count(), readers.overs, overs);
    return { table: field.table, id, scope, path, over, field: index };
  });
}

function readFields(column: ByteReader, referents: Referents) {
  const fields: { table: string; name: string; hasElement: boolean }[] = [];
  while (!column.isAtEnd()) {
    const tableRef = column.count();
    fields.push({
      table: known(referents.refToName(Math.floor(tableRef / 2))),
      name: known(referents.refToName(column.count())),
      hasElement: tableRef % 2 === 1,
    });
  }
  return fields;
}

function createOverReader(
  column: ByteReader,
  entryCount: number,
  referents: Referents,
): () => Stamp {
  let named = entryCount;
  return () => {
    const code = column.count();
    const ref = code === 0 ? named : code - 1;
    named = Math.max(named, ref + 1);
    return known(referents.refToStamp(ref));
  };
}

function readValues(
  shapes: readonly Shape[],
  lines: readonly string[],
  referents: Referents,
): Op[] {
  const sizes: number[] = [];
  for (const { field } of shapes) sizes[field] = (sizes[field] ?? 0) + 1;
  const positions: number[] = [];
  let position = 0;
  for (let field = 0; field < sizes.length; field += 1) {
    positions[field] = position;
    position += sizes[field] ?? 0;
  }
  return shapes.map(({ field, ...shape }) => {
    const at = positions[field] ?? 0;
    positions[field] = at + 1;
    return { ...shape, value: lineToValue(known(lines[at]), shape.scope, referents) };
  });
}

function cutEntries(
  sizes: readonly number[],
  stamps: readonly Stamp[],
  ops: readonly Op[],
): Entry[] {
  let from = 0;
  return sizes.map((size, index) => {
    const entry = { stamp: known(stamps[index]), ops: ops.slice(from, from + size) };
    from += size;
    return entry;
  });
}

function readSeen(column: ByteReader, devices: readonly DeviceId[]): Payload['seen'] {
  const seen: { device: DeviceId; n: number }[] = [];
  while (!column.isAtEnd()) {
    seen.push({ device: known(devices[column.count()]), n: column.count() });
  }
  return seen;
}

function readUuids(amount: number, millis: ByteReader, noise: ByteReader): string[] {
  let time = 0;
  return readTimes(amount, millis, () => {
    time += millis.signed();
    check(time >= 0 && time < 2 ** 48);
    return partsToUuid(time, noise.bytes(uuidNoiseBytes));
  });
}

function readLines(column: Uint8Array): string[] {
  if (column.length === 0) return [];
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(column);
  check(text.endsWith('\n'));
  return text.slice(0, -1).split('\n');
}

/** Reads so many times, and no more often than there are bytes: a count of rubbish can say anything. */
function readTimes<Item>(amount: number, source: ByteReader, read: () => Item): Item[] {
  const items: Item[] = [];
  while (items.length < amount) {
    items.push(read());
    check(!source.isBroken());
  }
  return items;
}

function splitColumns(parts: readonly Uint8Array[]): Readonly<Record<ColumnName, Uint8Array>> {
  const byId = new Map<number, Uint8Array>();
  for (const reader of parts.map(createByteReader)) {
    while (!reader.isAtEnd()) {
      const id = reader.count();
      byId.set(id, reader.bytes(reader.count()));
      check(!reader.isBroken());
    }
  }
  const empty = new Uint8Array(0);
  return mapColumns(columnIds, (id) => byId.get(id) ?? empty);
}

function mapColumns<From, To>(
  columns: Readonly<Record<ColumnName, From>>,
  map: (column: From) => To,
): Record<ColumnName, To> {
  const entries = columnNames.map((name) => [name, map(columns[name])]);
  // Every name of the list is there: this is where the type begins.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(entries) as Record<ColumnName, To>;
}

function known<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new RangeError('damaged columns');
  return item;
}

function check(isRight: boolean): void {
  if (!isRight) throw new RangeError('damaged columns');
}
