import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkFrame } from '../../src/endpoint/check-frame.ts';
import { openStore } from '../../src/endpoint/open-store.ts';
import { openPostgres } from '../../src/endpoint/postgres-engine.ts';
import { pushFrames, type PushedFrame } from '../../src/endpoint/push-frames.ts';
import { readSettings } from '../../src/endpoint/settings.ts';
import {
  createTarget,
  pullAll,
  pullList,
  pushList,
  readError,
  readReceipt,
  type TargetLog,
} from '../conformance/target.ts';
import { startEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import { makeChain, makeFrame, randomDevice, type TestFrame } from '../support/frames.ts';
import { startPostgres } from '../support/postgres.ts';

// Waiting for a lock to time out takes five seconds by itself.
vi.setConfig({ testTimeout: 30_000 });

const database = await startPostgres();
const databaseUrl = database?.databaseUrl ?? '';

describe.runIf(database !== undefined)('on PostgreSQL', () => {
  let endpoint: TestEndpoint;
  let neighbour: TestEndpoint;

  beforeAll(async () => {
    // Two at once over an empty database, as a hosting company would start them.
    [endpoint, neighbour] = await Promise.all([
      startEndpoint({ databaseUrl }),
      startEndpoint({ databaseUrl }),
    ]);
  });
  afterAll(async () => {
    await endpoint.stop();
    await neighbour.stop();
    database?.stop();
  });

  test('sixteen devices write behind a slow transaction and a polling reader misses nothing', async () => {
    const log = createTarget({ base: endpoint.base }).newLog();
    const opener = makeFrame({ log: log.log, device: randomDevice() });
    await pushList(log, [opener]);
    const slow = makeFrame({ log: log.log, device: randomDevice() });
    const chains = Array.from({ length: 16 }, () => makeChain(log.log, randomDevice(), 10, 100));

    const writing = [
      pushSlowly(log, slow, 1500),
      ...chains.map(async (chain) => {
        for (const frame of chain) await pushList(log, [frame]);
      }),
    ];
    const seen = await pollUntil(log, Promise.all(writing));
    const written = [opener, slow, ...chains.flat()];
    expect([...seen].sort()).toEqual(written.map(toHex).sort());
  });

  test('two processes over one database are one endpoint', async () => {
    const here = createTarget({ base: endpoint.base }).newLog();
    const there = createTarget({ base: neighbour.base }).newLog(here.log, here.token);
    const chains = Array.from({ length: 16 }, () => makeChain(here.log, randomDevice(), 10, 100));
    const writing = chains.map(async (chain, index) => {
      for (const frame of chain) await pushList(index % 2 === 0 ? here : there, [frame]);
    });
    const seen = await pollUntil(there, Promise.all(writing));
    expect([...seen].sort()).toEqual(chains.flat().map(toHex).sort());
    expect(await pullList(here, 0)).toEqual(await pullList(there, 0));
    const stranger = createTarget({ base: neighbour.base }).newLog(here.log);
    expect((await stranger.pull(0)).status).toBe(403);
  });

  test('a log that somebody holds on to is busy, and the others go on', async () => {
    const target = createTarget({ base: endpoint.base });
    const [held, free] = [target.newLog(), target.newLog()];
    const first = makeFrame(held);
    await held.put(held.device, first);
    const second = makeFrame({ ...held, n: 2, prev: first.sha256 });
    const sql = postgres(databaseUrl, { max: 1 });
    await sql.begin(async (inside) => {
      await inside.unsafe('SELECT * FROM logs WHERE log = $1 FOR UPDATE', [
        Buffer.from(held.log, 'hex'),
      ]);
      const waiting = held.put(held.device, second);
      expect((await free.put(free.device, makeFrame(free))).status).toBe(201);
      expect((await held.pull(0)).status).toBe(200);
      const refused = await waiting;
      expect(refused.headers.get('retry-after')).toBe('2');
      expect(await readError(refused)).toMatchObject({ status: 503, error: 'busy' });
    });
    await sql.end();
    expect((await held.put(held.device, second)).status).toBe(201);
  });

  test('when the database falls and rises again, every receipt still holds', async () => {
    const log = createTarget({ base: endpoint.base }).newLog();
    const chain = makeChain(log.log, log.device, 40, 100);
    const receipts = [];
    for (const frame of chain) {
      if (frame.n === 20) database?.crash();
      if (frame.n === 20) database?.start();
      receipts.push(await pushUntilReceipt(log, frame));
    }
    expect(receipts.map((receipt) => receipt.n)).toEqual(chain.map((frame) => frame.n));
    expect((await pullAll(log)).map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual(
      chain.map(toHex),
    );
  });

  test('while the database is away everyone is told to come back, and a stop does not hang', async () => {
    const third = await startEndpoint({ databaseUrl });
    const log = createTarget({ base: third.base }).newLog();
    const frame = makeFrame(log);
    await log.put(log.device, frame);
    database?.crash();
    const asked = Array.from({ length: 30 }, () => log.put(log.device, frame));
    const answers = await Promise.all((await Promise.all(asked)).map(readError));
    const stoppedAt = performance.now();
    await third.stop();
    const stopMs = performance.now() - stoppedAt;
    database?.start();
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    expect(stopMs).toBeLessThan(8000);
  });

  test('restored from yesterday’s dump with a new epoch, it tells what it lost and takes it again', async () => {
    const log = createTarget({ base: endpoint.base }).newLog();
    const chain = makeChain(log.log, log.device, 6);
    await pushList(log, chain.slice(0, 3));
    const restoreDump = database?.copyByDump('restored');
    await pushList(log, chain.slice(3));
    const before = await pullList(log, 0);

    const restoredUrl = restoreDump?.() ?? '';
    await renewEpoch(restoredUrl);

    const restored = await startEndpoint({ databaseUrl: restoredUrl });
    const again = createTarget({ base: restored.base }).newLog(log.log, log.token);
    const after = await pullList(again, before.cursor);
    expect(after.epoch).not.toBe(before.epoch);
    expect(after.cursor).toBeLessThan(before.cursor);
    await pushList(again, chain);
    expect((await pullList(again, 0)).frames).toEqual(before.frames);
    await restored.stop();
  });
});

/** Does what the endpoint does, and takes its time before the commit. */
async function pushSlowly(log: TargetLog, frame: TestFrame, waitMs: number) {
  const engine = await openPostgres(databaseUrl);
  await engine.transact(async (transaction) => {
    const limits = { rowLock: engine.rowLock, time: Date.now(), maxLogBytes: 1e9 };
    await pushFrames(transaction, log.log, [toPushed(log, frame)], limits);
    await wait(waitMs);
  });
  await engine.close();
}

function toPushed(log: TargetLog, frame: TestFrame): PushedFrame {
  const check = checkFrame(frame.bytes, { log: log.log });
  if (!check.ok) throw new Error('A test frame is refused.');
  return check.frame;
}

async function pollUntil(log: TargetLog, writing: Promise<unknown>): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  let isWriting = true;
  const ended = writing.finally(() => {
    isWriting = false;
  });
  let after = 0;
  for (let isLast = false; ;) {
    const list = await pullList(log, after, 2000);
    for (const frame of list.frames) seen.add(Buffer.from(frame).toString('hex'));
    after = list.cursor;
    if (isLast && !list.hasMore) break;
    isLast = !isWriting;
  }
  await ended;
  return seen;
}

async function pushUntilReceipt(log: TargetLog, frame: TestFrame) {
  for (;;) {
    const response = await log.put(log.device, frame);
    if (response.ok) return readReceipt(response);
    const { status } = await readError(response);
    expect(status).toBe(503);
    await wait(100);
  }
}

async function renewEpoch(url: string) {
  const read = readSettings({ DATABASE_URL: url });
  if (!read.ok) throw new Error('The settings are refused.');
  const opened = await openStore(read.settings, Date.now);
  if (!opened.ok) throw new Error(opened.error.type);
  await opened.store.renewEpoch();
  await opened.store.close();
}

function toHex(frame: TestFrame): string {
  return Buffer.from(frame.bytes).toString('hex');
}
