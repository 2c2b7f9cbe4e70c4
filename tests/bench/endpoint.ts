import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { createTarget, pullList, pushList } from '../conformance/target.ts';
import {
  makeChain,
  randomDevice,
  randomLog,
  randomToken,
  type TestFrame,
} from '../support/frames.ts';
import { findFreePort } from '../support/endpoint-process.ts';
import { startPostgres } from '../support/postgres.ts';
import { projectPath } from '../support/project-paths.ts';
import { waitForAnswer } from '../support/wait-for-answer.ts';
import { sendLoad, type LoadRequest } from './endpoint-load.ts';
import { printFigure } from './figures.ts';

/**
 * One endpoint process with 40,000 schools, the load generator beside it on the same machine.
 * Every push is one frame of the size that one edited field makes, and waits for the disk.
 */
const options = parseArgs({ options: { schools: { type: 'string', default: '40000' } } }).values;
const schools = Number(options.schools);
const cargoBytes = 160;
const connections = 64;

type School = { log: string; device: string; token: string; frames: readonly TestFrame[] };

await measure('SQLite', {}, sizeOfFolder);
const database = await startPostgres();
if (database !== undefined) {
  const { databaseUrl } = database;
  await measure('PostgreSQL', { DATABASE_URL: databaseUrl }, () => sizeOfDatabase(databaseUrl));
  database.stop();
}

async function measure(
  name: string,
  environment: Record<string, string>,
  sizeOnDisk: (folder: string) => number | Promise<number>,
) {
  const endpoint = await launch(environment);
  const all = Array.from({ length: schools }, makeSchool);
  const load = (requests: readonly LoadRequest[]) => sendLoad(endpoint.port, requests, connections);

  const first = await load(all.map((school) => putRequest(school, 0)));
  const pushes = await load(shuffle(all).map((school) => putRequest(school, 1)));
  const quiet = await load(shuffle(all).map((school) => pullRequest(school, 2)));
  const news = await load(shuffle(all).map((school) => pullRequest(school, 1)));
  const failures = first.failures + pushes.failures + quiet.failures + news.failures;
  const missed = await countMissed(endpoint.port);

  const say = (what: string) => `endpoint, ${name}: ${what}`;
  printFigure(say('first pushes of new logs'), first.perSecond, 'pushes/s', 500);
  printFigure(say('pushes'), pushes.perSecond, 'pushes/s', 1000);
  printFigure(say('push, 99th percentile'), pushes.p99Ms, 'ms', 250);
  printFigure(say('pulls without news'), quiet.perSecond, 'pulls/s', 5000);
  printFigure(say('pull without news, 99th percentile'), quiet.p99Ms, 'ms', 50);
  printFigure(say('pulls with one new frame'), news.perSecond, 'pulls/s', 2500);
  printFigure(say('pull with news, 99th percentile'), news.p99Ms, 'ms', 100);
  printFigure(say('requests that failed'), failures, 'requests', 0);
  printFigure(say('frames missed under 16 writers'), missed, 'frames', 0);
  printFigure(say('greatest memory of the process'), endpoint.peakMemory(), 'MB', 512);
  const stored = (await sizeOnDisk(endpoint.folder)) / (schools * 2);
  printFigure(say('on disk for a frame'), stored, 'bytes', 2048);
  await endpoint.stop();
}

async function launch(environment: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'krug-load-'));
  const port = await findFreePort();
  const settings = { PORT: String(port), RATE_LIMIT: '0', DATA_DIR: folder, ...environment };
  const child = spawn(process.execPath, [projectPath('dist-endpoint/main.js')], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await waitForAnswer(`http://127.0.0.1:${port}/health`);
  return {
    port,
    folder,
    peakMemory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

/** Sixteen writers at full speed, one reader who polls by place; how many frames it never saw. */
async function countMissed(port: number): Promise<number> {
  const log = createTarget({ base: `http://127.0.0.1:${port}/krug` }).newLog();
  const chains = Array.from({ length: 16 }, () =>
    makeChain(log.log, randomDevice(), 150, cargoBytes),
  );
  const unseen = new Set(chains.flat().map((frame) => Buffer.from(frame.bytes).toString('hex')));
  let isWriting = true;
  const writing = Promise.all(
    chains.map(async (chain) => {
      for (const frame of chain) await pushList(log, [frame]);
    }),
  ).finally(() => {
    isWriting = false;
  });
  let after = 0;
  for (let isLast = false; ;) {
    const list = await pullList(log, after);
    for (const frame of list.frames) unseen.delete(Buffer.from(frame).toString('hex'));
    after = list.cursor;
    if (isLast && !list.hasMore) break;
    isLast = !isWriting;
  }
  await writing;
  return unseen.size;
}

function makeSchool(): School {
  const [log, device] = [randomLog(), randomDevice()];
  return { log, device, token: randomToken(), frames: makeChain(log, device, 2, cargoBytes) };
}

function putRequest({ log, device, token, frames }: School, index: number): LoadRequest {
  const body = frames[index]?.bytes;
  const length = `content-length: ${body?.length ?? 0}\r\n`;
  const path = `/krug/${log}/${device}/${index + 1}`;
  return { body, head: `PUT ${path} HTTP/1.1\r\n${headers(token)}${length}\r\n` };
}

function pullRequest({ log, token }: School, after: number): LoadRequest {
  const path = `/krug/${log}?after=${after}&max=65536&r=0badcafe`;
  return { head: `GET ${path} HTTP/1.1\r\n${headers(token)}\r\n` };
}

function headers(token: string): string {
  return `host: localhost\r\nauthorization: Bearer ${token}\r\n`;
}

function shuffle<Item>(items: readonly Item[]): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: Math.random() }));
  return keyed.sort((left, right) => left.key - right.key).map(({ item }) => item);
}

function sizeOfFolder(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

async function sizeOfDatabase(databaseUrl: string): Promise<number> {
  const sql = postgres(databaseUrl, { max: 1 });
  const [row] = await sql`SELECT pg_database_size(current_database())::float8 AS size`;
  await sql.end();
  return Number(row?.['size']);
}
