import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { createTarget, pullList, readReceipt } from '../conformance/target.ts';
import { makeFrame } from '../support/frames.ts';

// Each test starts processes, and the machine may be busy with others.
vi.setConfig({ testTimeout: 30_000 });

const entry = fileURLToPath(new URL('../../src/endpoint/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'krug-process-'));
const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('it says where it is, and on SIGTERM finishes and leaves with code 0', async () => {
  const endpoint = launch({ DATA_DIR: join(folder, 'stops') });
  const base = `${await endpoint.address()}/krug`;
  const log = createTarget({ base }).newLog();
  const pushed = log.put(log.device, makeFrame(log));
  expect((await readReceipt(await pushed)).n).toBe(1);
  expect(await endpoint.end('SIGTERM')).toBe(0);
  expect(endpoint.output()).toContain('"event":"stopped"');
});

test('SIGINT, as from Ctrl-C, stops it just as cleanly', async () => {
  const endpoint = launch({ DATA_DIR: join(folder, 'interrupted') });
  await endpoint.address();
  expect(await endpoint.end('SIGINT')).toBe(0);
});

test('what it has given a receipt for survives SIGKILL', async () => {
  const dataDir = join(folder, 'killed');
  const endpoint = launch({ DATA_DIR: dataDir });
  const log = createTarget({ base: `${await endpoint.address()}/krug` }).newLog();
  const receipt = await readReceipt(await log.put(log.device, makeFrame(log)));
  await endpoint.end('SIGKILL');

  const again = launch({ DATA_DIR: dataDir });
  const target = createTarget({ base: `${await again.address()}/krug` });
  const list = await pullList(target.newLog(log.log, log.token), 0);
  expect(list).toMatchObject({ cursor: receipt.seq, epoch: receipt.epoch });
});

test('a port in use gets one plain sentence and code 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const endpoint = launch({ DATA_DIR: join(folder, 'port'), PORT: port });
  expect(await endpoint.ended()).toBe(1);
  expect(endpoint.complaint()).toBe(`Port ${port} is already in use; set PORT to another one.\n`);
  other.close();
});

test('a folder that cannot be written gets one plain sentence and code 1', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const endpoint = launch({ DATA_DIR: join(file, 'data') });
  expect(await endpoint.ended()).toBe(1);
  expect(endpoint.complaint()).toMatch(/^Cannot write into the folder .*set DATA_DIR.*\n$/);
});

test('a setting that makes no sense gets one plain sentence and code 1', async () => {
  const endpoint = launch({ PORT: 'eighty' });
  expect(await endpoint.ended()).toBe(1);
  expect(endpoint.complaint()).toBe('The value of PORT makes no sense.\n');
});

test('a database that does not answer gets one plain sentence and code 1', async () => {
  const endpoint = launch({ DATABASE_URL: 'postgres://krug:secret@127.0.0.1:1/krug' });
  expect(await endpoint.ended()).toBe(1);
  expect(endpoint.complaint()).toMatch(/^Cannot use the database of DATABASE_URL \(.*\)\.\n$/);
  expect(endpoint.complaint()).not.toContain('secret');
});

test('a new epoch tells clients that the server was restored, while the frames stay', async () => {
  const dataDir = join(folder, 'epoch');
  const endpoint = launch({ DATA_DIR: dataDir });
  const log = createTarget({ base: `${await endpoint.address()}/krug` }).newLog();
  await log.put(log.device, makeFrame(log));
  const before = await pullList(log, 0);
  expect(await launch({ DATA_DIR: dataDir }, 'new-epoch').ended()).toBe(0);
  const after = await pullList(log, 0);
  expect(after.epoch).not.toBe(before.epoch);
  expect(after.frames).toEqual(before.frames);
});

test('a backup made while it serves has all frames and an epoch of its own', async () => {
  const dataDir = join(folder, 'original');
  const copyDir = mkdtempSync(join(folder, 'copy-'));
  const endpoint = launch({ DATA_DIR: dataDir });
  const log = createTarget({ base: `${await endpoint.address()}/krug` }).newLog();
  await log.put(log.device, makeFrame(log));
  const before = await pullList(log, 0);
  const saving = launch({ DATA_DIR: dataDir }, 'backup', join(copyDir, 'krug.db'));
  expect(await saving.ended()).toBe(0);

  const restored = launch({ DATA_DIR: copyDir });
  const target = createTarget({ base: `${await restored.address()}/krug` });
  const after = await pullList(target.newLog(log.log, log.token), 0);
  expect(after.frames).toEqual(before.frames);
  expect(after.epoch).not.toBe(before.epoch);
});

test('a backup does not overwrite a file, and says so', async () => {
  const dataDir = join(folder, 'stops');
  const file = join(folder, 'precious.txt');
  writeFileSync(file, 'precious');
  const saving = launch({ DATA_DIR: dataDir }, 'backup', file);
  expect(await saving.ended()).toBe(1);
  expect(saving.complaint()).toMatch(/^Nothing was saved in .*precious\.txt/);
});

/** The endpoint as a process of its own, as an operator runs it. */
function launch(environment: Record<string, string>, ...words: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...words], {
    env: { PATH: process.env['PATH'], PORT: '0', RATE_LIMIT: '0', ...environment },
  });
  running.add(child);
  let output = '';
  let complaint = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  let hasEnded = false;
  const closed = once(child, 'close').then(() => {
    hasEnded = true;
    running.delete(child);
    return child.exitCode;
  });

  async function address(): Promise<string> {
    for (;;) {
      const found = /^Krug is at (\S+)\n/m.exec(output)?.[1];
      if (found !== undefined) return found;
      if (hasEnded) throw new Error(`It ended: ${complaint}`);
      await Promise.race([once(child.stdout, 'data'), closed]);
    }
  }

  return {
    address,
    output: () => output,
    complaint: () => complaint,
    ended: () => closed,
    end: (signal: NodeJS.Signals) => {
      child.kill(signal);
      return closed;
    },
  };
}
