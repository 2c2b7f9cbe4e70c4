import { fileURLToPath } from 'node:url';
import { backUp } from './back-up.ts';
import { openStore } from './open-store.ts';
import { serveEndpoint } from './serve.ts';
import { readSettings, type Settings } from './settings.ts';
import { tellFault, usage } from './tell-fault.ts';

const commands: Readonly<Record<string, (settings: Settings, file: string) => unknown>> = {
  serve,
  'new-epoch': renewEpoch,
  backup,
};

// Not awaited at the top: a chunk that is loaded later may import this one and would wait for ever.
void main(process.argv[2] ?? 'serve', process.argv[3] ?? '');

async function main(name: string, file: string) {
  const read = readSettings(process.env);
  if (!read.ok) return leave(tellFault(read.error));
  const command = commands[name];
  return command === undefined ? leave(usage) : command(read.settings, file);
}

async function serve(settings: Settings) {
  const started = await serveEndpoint(settings, {
    // The bundle stands in dist-endpoint, beside the built app.
    siteFolder: fileURLToPath(new URL('../dist', import.meta.url)),
    writeLog: (text) => process.stdout.write(text),
    now: Date.now,
  });
  if (!started.ok) return leave(tellFault(started.error));
  const { endpoint } = started;
  // A second signal meanwhile ends the process at once, as people expect.
  process.once('SIGTERM', () => void endpoint.stop());
  process.once('SIGINT', () => void endpoint.stop());
  process.stdout.write(`Krug is at ${endpoint.url}\n`);
}

async function renewEpoch(settings: Settings) {
  const opened = await openStore(settings, Date.now);
  if (!opened.ok) return leave(tellFault(opened.error));
  const epoch = await opened.store.renewEpoch();
  await opened.store.close();
  process.stdout.write(`The new epoch is ${epoch}. Every device will compare and push again.\n`);
}

function backup(settings: Settings, file: string) {
  if (file === '') return leave(usage);
  const saved = backUp(settings, file);
  if (!saved.ok) return leave(tellFault(saved.error));
  process.stdout.write(`Saved in ${file}. It carries an epoch of its own.\n`);
}

function leave(sentence: string) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
