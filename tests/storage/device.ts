import './indexed-db.ts';
import type { Change } from '../../src/domain/changes.ts';
import type { DeviceId } from '../../src/domain/clock.ts';
import type { Payload, Segment } from '../../src/domain/log.ts';
import { createLog } from '../../src/storage/create-log.ts';
import { addIdentity } from '../../src/storage/identity.ts';
import { saveChanges } from '../../src/storage/save-changes.ts';
import { type Commit, openStore, type Store } from '../../src/storage/store.ts';

/** A wall clock that people can set. */
export type Wall = { millis: number };

export type TestDevice = Awaited<ReturnType<typeof openDevice>>;

let databases = 0;

export const freshName = () => `test-${Date.now()}-${(databases += 1)}`;

export async function openDevice({
  name = freshName(),
  id = 'aaaaaaaaaaaaaaaa',
  wall = { millis: Date.UTC(2026, 10, 24, 9) },
}: {
  name?: string;
  id?: DeviceId;
  wall?: Wall;
} = {}) {
  const commits: Commit[] = [];
  const opened = await openStore({
    name,
    now: () => wall.millis,
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    openOwnSegment: (segment) => Promise.resolve(readPayload(segment)),
    leaveTornLog: () => Promise.resolve(),
  });
  if (opened === 'newer-database') throw new Error('The test database is newer than the code.');
  opened.listeners.add((commit) => commits.push(commit));
  await addIdentity(opened, { device: id, programmeKey: new Uint8Array(32).fill(7) });
  return { name, id, wall, commits, store: opened, log: createLog(opened) };
}

/** Seals nothing: storage keeps the bytes of a segment and never looks inside. */
export async function sealAll(device: TestDevice): Promise<Segment> {
  const entries = await device.log.readUnsealed(1_000_000);
  const heads = await device.log.readHeads();
  const identity = await device.log.readIdentity();
  if (!identity) throw new Error('No identity');
  const n = (heads.find((head) => head.device === identity.device)?.n ?? 0) + 1;
  const seen = heads.map((head) => ({ device: head.device, n: head.n }));
  const segment = toSegment(identity.device, n, { seen, entries });
  await device.log.addOwnSegment(
    segment,
    entries.map((entry) => entry.stamp),
  );
  return segment;
}

export function toSegment(device: DeviceId, n: number, payload: Payload): Segment {
  const bytes = new TextEncoder().encode(JSON.stringify(payload));
  const sha256 = `${device}-${n}-${bytes.length}`;
  return { device, n, sha256, bytes, changes: payload.entries.length, isOwn: true };
}

export function readPayload(segment: Segment): Payload {
  return JSON.parse(new TextDecoder().decode(segment.bytes));
}

/** Everything the one has sealed and the other has not seen. */
export async function carry(from: TestDevice, to: TestDevice): Promise<void> {
  const known = await to.log.readHeads();
  for (const head of await from.log.readHeads()) {
    const first = (known.find((other) => other.device === head.device)?.n ?? 0) + 1;
    for (let n = first; n <= head.n; n += 1) {
      const segment = await from.log.readSegment(head.device, n);
      if (segment) await to.log.applySegment({ ...segment, isOwn: false }, readPayload(segment));
    }
  }
}

export const addPerson = (id: string, familyName: string, more = {}): Change => ({
  type: 'create',
  table: 'person',
  id,
  fields: { familyName, circle: 'pupils', ...more },
});

/** Saves and insists. Returns the act. */
export async function save(store: Store, ...changes: readonly Change[]): Promise<string> {
  const outcome = await saveChanges(store, changes);
  if (!outcome.ok) throw new Error(outcome.error.type);
  return outcome.value.act;
}
