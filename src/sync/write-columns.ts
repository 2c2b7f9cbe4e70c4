import type { DeviceId, Stamp } from '../domain/clock.ts';
import type { Payload } from '../domain/log.ts';
import type { Op } from '../domain/op.ts';
import { type ByteWriter, createByteWriter } from './byte-writer.ts';
import {
  type ColumnName,
  columnIds,
  columnNames,
  type ColumnParts,
  isTextColumn,
} from './columns.ts';
import {
  createNameBook,
  isUuidRef,
  type NameBook,
  uuidRef,
  uuidToMillis,
  uuidToNoise,
} from './names.ts';
import { createStampBook, type StampBook, writeStamps } from './stamps.ts';
import { textToLine, valueToLine } from './value-lines.ts';
import { hexToBytes } from './wire-hex.ts';

/** Turns a payload into its columns. Throws on values nested more than eight deep. */
export function payloadToColumns(payload: Payload): ColumnParts {
  const columns = createColumns();
  const names = createNameBook();
  const devices: DeviceId[] = [];
  const deviceIndex = (device: DeviceId) => {
    const index = devices.indexOf(device);
    return index === -1 ? devices.push(device) - 1 : index;
  };
  const stamps = createStampBook(payload.entries.map((entry) => entry.stamp));

  for (const entry of payload.entries) columns.opsOfEntries.count(entry.ops.length);
  const ops = payload.entries.flatMap((entry) => entry.ops);
  const fields = writeOps(ops, names, columns);
  writeOvers(ops, stamps, payload.entries.length, columns);
  writeValues(fields, names, stamps, columns);
  for (const head of payload.seen) {
    columns.seen.count(deviceIndex(head.device));
    columns.seen.count(head.n);
  }
  writeStamps(stamps.stamps, deviceIndex, {
    devices: columns.stampDevices,
    millis: columns.stampMillis,
    counters: columns.stampCounters,
  });
  writeNames(names, columns);
  if (payload.state !== undefined) columns.state.bytes(hexToBytes(payload.state));
  columns.counts.count(payload.entries.length);
  columns.counts.count(stamps.stamps.length);
  columns.counts.count(devices.length);
  columns.counts.count(names.uuids.length);
  return {
    noise: noiseOf(devices, names),
    numbers: joinColumns(columns, (name) => !isTextColumn(name)),
    texts: joinColumns(columns, isTextColumn),
  };
}

type Columns = Readonly<Record<ColumnName, ByteWriter>>;

/** The ops of each field, in the order in which the fields first appear. */
type OpsByField = ReadonlyMap<string, readonly Op[]>;

function writeOps(ops: readonly Op[], names: NameBook, columns: Columns): OpsByField {
  const fields = new Map<string, Op[]>();
  const fieldIndexes = new Map<string, number>();
  const createNameColumn = createNameColumns(names);
  const records = createNameColumn(columns.recordsOfOps);
  const scopes = createNameColumn(columns.scopesOfOps);
  const elements = createNameColumn(columns.elementsOfOps);
  for (const op of ops) {
    const { name, element } = splitPath(op.path);
    const key = `${op.table}\n${name}\n${element === undefined ? '' : '/'}`;
    const index = fieldIndexes.get(key) ?? fieldIndexes.size;
    if (index === fieldIndexes.size) {
      fieldIndexes.set(key, index);
      columns.fields.count(names.refOf(op.table) * 2 + (element === undefined ? 0 : 1));
      columns.fields.count(names.refOf(name));
    }
    columns.fieldsOfOps.count(index);
    records(op.id);
    scopes(op.scope);
    if (element !== undefined) elements(element);
    const alike = fields.get(key);
    if (alike) alike.push(op);
    else fields.set(key, [op]);
  }
  return fields;
}

/** `mentees/<id>` names an element; a path without a slash is a field. */
function splitPath(path: string): { name: string; element?: string } {
  const slash = path.indexOf('/');
  return slash === -1
    ? { name: path }
    : { name: path.slice(0, slash), element: path.slice(slash + 1) };
}

/**
 * 0 is the same name as in the op before, 1 the uuid that follows all those named so far: new
 * records come in the order of the dictionary.
 */
function createNameColumns(names: NameBook): (column: ByteWriter) => (name: string) => void {
  let named = 0;
  return (column) => {
    let before: string | undefined;
    return (name) => {
      if (name === before) {
        column.count(0);
        return;
      }
      const ref = names.refOf(name);
      column.count(ref === uuidRef(named) ? 1 : ref + 2);
      if (isUuidRef(ref)) named = Math.max(named, ref / 2 + 1);
      before = name;
    };
  };
}

/** 0 is the next stamp that nobody has named yet. */
function writeOvers(
  ops: readonly Op[],
  stamps: StampBook,
  entries: number,
  columns: Columns,
): void {
  let named = entries;
  for (const op of ops) {
    columns.oversOfOps.count(op.over.length);
    for (const stamp of op.over) {
      const ref = stamps.refOf(stamp);
      columns.overs.count(ref === named ? 0 : ref + 1);
      named = Math.max(named, ref + 1);
    }
  }
}

function writeValues(
  fields: OpsByField,
  names: NameBook,
  stamps: StampBook,
  columns: Columns,
): void {
  const references = {
    nameToRef: names.refOf,
    stampToRef: (stamp: Stamp) => stamps.refOf(stamp),
  };
  for (const ops of fields.values()) {
    for (const op of ops) writeLine(columns.values, valueToLine(op.value, op.scope, references));
  }
}

function writeNames(names: NameBook, columns: Columns): void {
  for (const text of names.texts) writeLine(columns.names, textToLine(text));
  let before = 0;
  for (const uuid of names.uuids) {
    const millis = uuidToMillis(uuid);
    columns.uuidMillis.signed(millis - before);
    before = millis;
  }
}

const encoder = new TextEncoder();

function writeLine(column: ByteWriter, line: string): void {
  column.bytes(encoder.encode(`${line}\n`));
}

function noiseOf(devices: readonly DeviceId[], names: NameBook): Uint8Array<ArrayBuffer> {
  const noise = createByteWriter();
  for (const device of devices) noise.bytes(hexToBytes(device));
  for (const uuid of names.uuids) noise.bytes(uuidToNoise(uuid));
  return noise.toBytes();
}

function createColumns(): Columns {
  return {
    counts: createByteWriter(),
    seen: createByteWriter(),
    names: createByteWriter(),
    uuidMillis: createByteWriter(),
    fields: createByteWriter(),
    stampDevices: createByteWriter(),
    stampMillis: createByteWriter(),
    stampCounters: createByteWriter(),
    opsOfEntries: createByteWriter(),
    fieldsOfOps: createByteWriter(),
    recordsOfOps: createByteWriter(),
    scopesOfOps: createByteWriter(),
    elementsOfOps: createByteWriter(),
    oversOfOps: createByteWriter(),
    overs: createByteWriter(),
    values: createByteWriter(),
    state: createByteWriter(),
  };
}

function joinColumns(
  columns: Columns,
  isChosen: (name: ColumnName) => boolean,
): Uint8Array<ArrayBuffer> {
  const joined = createByteWriter();
  for (const name of columnNames.filter(isChosen)) {
    const bytes = columns[name].toBytes();
    if (bytes.length === 0) continue;
    joined.count(columnIds[name]);
    joined.count(bytes.length);
    joined.bytes(bytes);
  }
  return joined.toBytes();
}
