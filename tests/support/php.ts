import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from './endpoint-process.ts';
import { installDebian } from './install-debian.ts';
import type { TestServer } from './nginx.ts';
import { waitForAnswer } from './wait-for-answer.ts';

const program = '/usr/bin/php';
const siteFolder = fileURLToPath(new URL('../../public/endpoint', import.meta.url));

/** The single-file endpoint in PHP's own web server, with eight workers at once. */
export async function startPhpEndpoint(environment = {}): Promise<TestServer | undefined> {
  if (!existsSync(program) && !installDebian('php-cli')) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'krug-php-'));
  const address = `127.0.0.1:${await findFreePort()}`;
  const server = spawn(program, ['-S', address, '-t', siteFolder], {
    stdio: 'ignore',
    // Workers are children of the first process, so the whole group is ended together.
    detached: true,
    env: { ...process.env, KRUG_DATA: folder, PHP_CLI_SERVER_WORKERS: '8', ...environment },
  });
  const base = `http://${address}/krug.php`;
  await waitForAnswer(base);
  return {
    base,
    stop: async () => {
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
