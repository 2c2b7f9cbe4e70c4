import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { projectPath } from './project-paths.ts';

/** The built product as a school runs it: one process that serves the app and stores its segments. */
export type EndpointProcess = {
  readonly port: number;
  readonly dataFolder: string;
  /** All that it printed so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
};

export async function startEndpoint(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
  program: string = projectPath('dist-endpoint/main.js'),
): Promise<EndpointProcess> {
  const port = Number(environment['PORT'] ?? (await findFreePort()));
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataFolder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text) => (output += String(text)));
  child.stderr.on('data', (text) => (output += String(text)));
  await waitForHealth(port, child, () => output);
  return { port, dataFolder, output: () => output, stop: () => stopChild(child) };
}

export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

async function waitForHealth(
  port: number,
  child: ChildProcess,
  output: () => string,
): Promise<void> {
  const untilMillis = Date.now() + 15_000;
  while (Date.now() < untilMillis) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined);
    if (answer?.ok === true) return;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`The endpoint did not start: ${output()}`);
}
