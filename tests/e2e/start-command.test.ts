import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findFreePort } from '../support/endpoint-process.ts';
import { projectPath } from '../support/project-paths.ts';

let folder = '';
const children: ChildProcess[] = [];

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'krug-start-'));
});
test.afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The build has run already, and building again would pull dist away from the other tests. */
function npmStart(environment: Readonly<Record<string, string>>) {
  const child = spawn('npm', ['start', '--ignore-scripts', '--silent'], {
    cwd: projectPath('.'),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const printed = { out: '', error: '' };
  child.stdout.on('data', (text) => (printed.out += String(text)));
  child.stderr.on('data', (text) => (printed.error += String(text)));
  return { child, printed };
}

test('npm start prints the address, serves the app there and stops at SIGTERM', async () => {
  const port = await findFreePort();
  const { child, printed } = npmStart({ PORT: String(port), DATA_DIR: folder });
  await expect.poll(() => printed.out, { timeout: 30_000 }).toContain(`http://localhost:${port}`);

  const answer = await fetch(`http://localhost:${port}/`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('<html lang="ru"');

  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
  await expect
    .poll(async () => fetch(`http://localhost:${port}/health`).then(String, () => 'gone'), {
      timeout: 30_000,
    })
    .toBe('gone');
});

test('a port in use gets one sentence and exit code 1', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const { child, printed } = npmStart({ PORT: String(port), DATA_DIR: folder });
  const [code] = await once(child, 'exit');
  other.close();
  expect(code).toBe(1);
  expect(sentencesOf(printed)).toHaveLength(1);
  expect(sentencesOf(printed)[0]).toContain(String(port));
});

test('a folder that cannot be written gets one sentence and exit code 1', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const { child, printed } = npmStart({
    PORT: String(await findFreePort()),
    DATA_DIR: join(file, 'data'),
  });
  const [code] = await once(child, 'exit');
  expect(code).toBe(1);
  expect(sentencesOf(printed)).toHaveLength(1);
  expect(sentencesOf(printed)[0]).toContain(join(file, 'data'));
});

const sentencesOf = (printed: { out: string; error: string }) =>
  `${printed.out}${printed.error}`.split('\n').filter((line) => line.trim() !== '');
