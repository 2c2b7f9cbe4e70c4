import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { newRecordId } from '../../src/domain/ids.ts';
import type { Change } from '../../src/domain/changes.ts';
import type { Stamp } from '../../src/domain/clock.ts';
import type { Log } from '../../src/domain/log.ts';
import { isDeleted } from '../../src/domain/deletion.ts';
import type { Deflate } from '../../src/sync/deflate.ts';
import { createExchange, type Exchange } from '../../src/sync/exchange.ts';
import { openMemoryLog } from '../support/exchange-device.ts';
import type { Disk, MemoryLog } from '../support/memory-log.ts';
import type { SeededRandom } from '../support/seeded-random.ts';
import { createFetch, type Link, type NetworkParts } from './network.ts';

/** One installation in the simulation: a disk that survives, and an app that may be killed. */
export type SimDevice = {
  readonly name: string;
  readonly disk: Disk;
  readonly link: Link;
  /** The wall clock of the device less the true time. */
  skewMillis: number;
  readonly exchange: () => Exchange;
  readonly save: (changes: readonly Change[]) => Stamp;
  readonly isRunning: () => boolean;
  readonly start: () => void;
  /** At once, whatever was going on. */
  readonly kill: () => void;
  /** Dies before or after the next commit, or the next but so many. */
  readonly killAtCommit: (moment: 'before' | 'after' | 'never', skipped?: number) => void;
};

export type SimParts = NetworkParts & {
  readonly onCrash: (error: unknown) => void;
  /** A summary is due after so many bytes. */
  readonly compactAtBytes: number;
};

/**
 * Deflate in one breath, because real waiting would break the seed. It writes a stored block, which
 * every inflate can read: a third of the time went into compressing a hundred bytes.
 */
export const deflateAtOnce: Deflate = {
  deflate: async (bytes) => {
    const block = new Uint8Array(storedHeaderBytes + bytes.length);
    block.set([1, bytes.length & 0xff, bytes.length >> 8]);
    block.set([~bytes.length & 0xff, (~bytes.length >> 8) & 0xff], 3);
    block.set(bytes, storedHeaderBytes);
    return bytes.length < 0x1_0000 ? block : new Uint8Array(deflateRawSync(bytes));
  },
  inflate: async (bytes, maxBytes) => {
    if (bytes[0] === 1 && bytes.length - storedHeaderBytes === storedLength(bytes)) {
      return storedLength(bytes) > maxBytes ? undefined : bytes.slice(storedHeaderBytes);
    }
    try {
      return new Uint8Array(inflateRawSync(bytes, { maxOutputLength: Math.max(1, maxBytes) }));
    } catch {
      return undefined;
    }
  },
};

const storedHeaderBytes = 5;

const storedLength = (block: Uint8Array) => (block[1] ?? 0) + (block[2] ?? 0) * 256;

const never = () => new Promise<never>(() => {});

export function createSimDevice(parts: SimParts, name: string, disk: Disk, link: Link): SimDevice {
  const { time, random, trace } = parts;
  const log = openMemoryLog(disk, deflateAtOnce);
  const fetch = createFetch(parts, link, name);
  let life = 0;
  let exchange: Exchange | undefined;
  let commitsToLive = 0;
  let death: 'before' | 'after' | 'never' = 'never';

  const device: SimDevice = {
    name,
    disk,
    link,
    skewMillis: 0,
    exchange: () => {
      if (!exchange) throw new Error(`${name} is not running`);
      return exchange;
    },
    save: (changes) => {
      const stamp = log.save(changes, time.now() + device.skewMillis);
      trace(`${name} saves ${stamp}`);
      exchange?.noteSave(200);
      return stamp;
    },
    isRunning: () => exchange !== undefined,
    start: () => {
      life += 1;
      exchange = createExchange({
        log: mortal(log, life),
        fetch,
        now: () => time.now() + device.skewMillis,
        elapsed: time.now,
        setTimer: time.setTimer,
        random: random.bytes,
        compactAtBytes: parts.compactAtBytes,
        deflate: deflateAtOnce,
        lock: {
          run: async (task) => {
            const own = life;
            await task(() => own === life);
            return 'done';
          },
        },
        onChange: () => {},
        onNewIdentity: async (id) => trace(`${name} goes on as ${id}`),
        onCrash: parts.onCrash,
        isDeviceFull: () => false,
      });
      exchange.start();
      trace(`${name} starts`);
    },
    kill: () => {
      life += 1;
      exchange?.stop();
      exchange = undefined;
      trace(`${name} dies`);
    },
    killAtCommit: (moment, skipped = 0) => {
      death = moment;
      commitsToLive = skipped;
    },
  };

  /** A dead app's calls never come back, and write nothing any more. */
  const mortal = (alive: MemoryLog, ownLife: number): Log => {
    const read =
      <Args extends readonly unknown[], Value>(ask: (...args: Args) => Promise<Value>) =>
      (...args: Args) =>
        life === ownLife ? ask(...args) : never();
    const write =
      <Args extends readonly unknown[], Value>(commit: (...args: Args) => Promise<Value>) =>
      async (...args: Args) => {
        if (life !== ownLife) return never();
        const dies = commitsToLive > 0 ? 'never' : death;
        if (commitsToLive > 0) commitsToLive -= 1;
        else death = 'never';
        if (dies === 'before') device.kill();
        if (dies === 'before') return never();
        const result = await commit(...args);
        if (dies !== 'after') return result;
        device.kill();
        return never();
      };
    return {
      readIdentity: read(alive.readIdentity),
      readHeads: read(alive.readHeads),
      readUnsealed: read(alive.readUnsealed),
      readSegment: read(alive.readSegment),
      readAuthors: read(alive.readAuthors),
      readState: read(alive.readState),
      countBytes: read(alive.countBytes),
      readUnsent: read(alive.readUnsent),
      readEndpoints: read(alive.readEndpoints),
      addOwnSegment: write(alive.addOwnSegment),
      applySegment: write(alive.applySegment),
      mergeSummary: write(alive.mergeSummary),
      beginAt: write(alive.beginAt),
      forgetSegments: write(alive.forgetSegments),
      adoptEntries: write(alive.adoptEntries),
      giveUpSegments: write(alive.giveUpSegments),
      addReceipts: write(alive.addReceipts),
      dropReceipts: write(alive.dropReceipts),
      saveEndpoint: write(alive.saveEndpoint),
      takeNewIdentity: write(alive.takeNewIdentity),
    };
  };
  return device;
}

/** Something that a teacher might do now with what this device holds. */
export function planRandomChange(
  device: SimDevice,
  random: SeededRandom,
  now: number,
): readonly Change[] {
  const living = [...device.disk.records].filter(([, state]) => !isDeleted(state));
  const deleted = [...device.disk.records].filter(([, state]) => isDeleted(state));
  const kind = random.below(10);
  if (living.length < 3 || kind < 4) {
    const id = newRecordId(now, random.bytes(10));
    return [{ type: 'create', table: 'person', id, fields: randomFields(random) }];
  }
  const [id] = random.oneOf(living);
  if (kind === 4) return [{ type: 'delete', table: 'person', id }];
  if (kind === 5 && deleted.length > 0) {
    return [{ type: 'restore', table: 'person', id: random.oneOf(deleted)[0] }];
  }
  if (kind === 6) {
    const value = random.oneOf(families);
    return [{ type: 'decide', table: 'person', id, path: 'familyName', value }];
  }
  return [{ type: 'edit', table: 'person', id, fields: randomFields(random) }];
}

const families = ['Иванова', 'Баирова', 'Петров', 'Цыренов', 'Малых', 'Зверев'];

function randomFields(random: SeededRandom): { [field: string]: string | string[] } {
  const interests = ['лес', 'физика', 'шахматы', 'театр'].filter(() => random.isLucky(0.4));
  return {
    familyName: random.oneOf(families),
    note: `заметка ${random.below(1000)}`,
    ...(random.isLucky(0.4) && { interests }),
  };
}
