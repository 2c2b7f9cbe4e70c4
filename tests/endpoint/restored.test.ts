import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '../../src/endpoint/back-up.ts';
import { readSettings } from '../../src/endpoint/settings.ts';
import {
  createTarget,
  pullList,
  pushList,
  readHeads,
  type TargetLog,
} from '../conformance/target.ts';
import { startEndpoint } from '../support/endpoint.ts';
import { makeChain } from '../support/frames.ts';

test('a server restored from yesterday’s backup admits it, and devices fill it again', async () => {
  const yesterday = mkdtempSync(join(tmpdir(), 'krug-yesterday-'));
  const endpoint = await startEndpoint();
  const log = createTarget({ base: endpoint.base }).newLog();
  const chain = makeChain(log.log, log.device, 6);
  await pushList(log, chain.slice(0, 4));
  saveCopy(endpoint.dataDir, join(yesterday, 'krug.db'));
  await pushList(log, chain.slice(4));
  const before = await pullList(log, 0);
  await endpoint.stop();

  const restored = await startEndpoint({ dataDir: yesterday });
  const again = createTarget({ base: restored.base }).newLog(log.log, log.token);
  const noticed = await pullList(again, before.cursor);
  expect(noticed.epoch).not.toBe(before.epoch);
  expect(noticed.cursor).toBeLessThan(before.cursor);
  await fillAgain(again, chain);
  expect((await pullList(again, 0)).frames).toEqual(before.frames);
  await restored.stop();
  rmSync(yesterday, { recursive: true });
});

test('a wiped server is an empty one with another epoch, and devices fill it again', async () => {
  const endpoint = await startEndpoint();
  const log = createTarget({ base: endpoint.base }).newLog();
  const chain = makeChain(log.log, log.device, 3);
  await pushList(log, chain);
  const before = await pullList(log, 0);
  await endpoint.stop();

  const wiped = await startEndpoint();
  const again = createTarget({ base: wiped.base }).newLog(log.log, log.token);
  const noticed = await pullList(again, before.cursor);
  expect(noticed).toMatchObject({ cursor: 0, frames: [] });
  expect(noticed.epoch).not.toBe(before.epoch);
  await fillAgain(again, chain);
  expect((await pullList(again, 0)).frames).toEqual(before.frames);
  await wiped.stop();
});

/** What a device does after it has seen another epoch: only what the heads do not have travels. */
async function fillAgain(log: TargetLog, chain: ReturnType<typeof makeChain>) {
  const { heads } = await readHeads(await log.heads());
  const known = heads.find(([device]) => device === log.device)?.[1] ?? 0;
  const results = await pushList(log, chain.slice(known));
  expect(results.every((result) => 'sha256' in result)).toBe(true);
}

function saveCopy(dataDir: string, file: string) {
  const read = readSettings({ DATA_DIR: dataDir });
  if (!read.ok) throw new Error('The settings are refused.');
  expect(backUp(read.settings, file)).toEqual({ ok: true });
}
