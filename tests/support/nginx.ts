import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from './endpoint-process.ts';
import { installDebian } from './install-debian.ts';
import { waitForAnswer } from './wait-for-answer.ts';

export type TestServer = { readonly base: string; readonly stop: () => Promise<void> };

const program = '/usr/sbin/nginx';
const config = fileURLToPath(new URL('../conformance/nginx-store.conf', import.meta.url));

/** Debian's nginx with the very configuration that we recommend, on a free port. */
export async function startNginxStore(token: string): Promise<TestServer | undefined> {
  if (!existsSync(program) && !installDebian('nginx-light')) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'krug-nginx-'));
  const port = await findFreePort();
  mkdirSync(join(folder, 'store'));
  const text = readFileSync(config, 'utf8')
    .replace('127.0.0.1:8081', `127.0.0.1:${port}`)
    .replace('change-this-token', token);
  // As root, the workers of nginx would run as a user who may not write here.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(join(folder, 'nginx.conf'), user + text);
  const words = ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log', '-g', 'daemon off;'];
  const server = spawn(program, words, { stdio: 'ignore' });
  await waitForAnswer(`http://127.0.0.1:${port}/`);
  return {
    base: `http://127.0.0.1:${port}/krug`,
    stop: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
