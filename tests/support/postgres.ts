import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from './endpoint-process.ts';
import { installDebian } from './install-debian.ts';

export type TestPostgres = {
  /** for `DATABASE_URL`; the database is empty */
  readonly databaseUrl: string;
  /** Ends it as a power cut would; `start` lets it recover. */
  readonly crash: () => void;
  readonly start: () => void;
  readonly stop: () => void;
  /** Dumps the database as it is now; what it returns restores the dump and tells its address. */
  readonly copyByDump: (name: string) => () => string;
};

const debianFolder = '/usr/lib/postgresql';

/**
 * Starts a PostgreSQL of its own, with fsync as in production, in a folder that `stop` removes.
 * Undefined, loudly, where there are no binaries and nobody may install them.
 */
export async function startPostgres(): Promise<TestPostgres | undefined> {
  const binaries = findBinaries();
  if (binaries === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'krug-postgres-'));
  const port = await findFreePort();
  const data = join(folder, 'data');
  // PostgreSQL refuses to run as root.
  if (isRoot()) execFileSync('chown', ['postgres', folder]);
  const run = (program: string, ...words: readonly string[]) =>
    runAsUser(join(binaries, program), words, folder);

  run('initdb', '-D', data, '-U', 'krug', '-A', 'trust', '-E', 'UTF8', '--no-locale');
  const settings = [
    `port = ${port}`,
    `unix_socket_directories = '${folder}'`,
    'shared_buffers = 256MB',
  ];
  writeFileSync(join(data, 'postgresql.conf'), `${settings.join('\n')}\n`, { flag: 'a' });
  const control = (...words: readonly string[]) =>
    run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-w', ...words);
  control('start');

  return {
    databaseUrl: `postgres://krug@127.0.0.1:${port}/postgres`,
    crash: () => control('stop', '-m', 'immediate'),
    start: () => control('start'),
    copyByDump: (name) => {
      const dump = join(folder, `${name}.dump`);
      const address = ['-h', '127.0.0.1', '-p', String(port), '-U', 'krug'];
      run('pg_dump', ...address, '-Fc', '-f', dump, 'postgres');
      return () => {
        run('createdb', ...address, name);
        run('pg_restore', ...address, '-d', name, dump);
        return `postgres://krug@127.0.0.1:${port}/${name}`;
      };
    },
    stop: () => {
      control('stop', '-m', 'immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findBinaries(): string | undefined {
  const newest = () =>
    existsSync(debianFolder)
      ? readdirSync(debianFolder).sort((left, right) => Number(right) - Number(left))[0]
      : undefined;
  const version = newest() ?? (installDebian('postgresql') ? newest() : undefined);
  return version === undefined ? undefined : join(debianFolder, version, 'bin');
}

function runAsUser(program: string, words: readonly string[], folder: string) {
  const [command, args] = isRoot()
    ? (['runuser', ['-u', 'postgres', '--', program, ...words]] as const)
    : ([program, words] as const);
  // pg_ctl hands its own output to the server, which would keep a pipe open for ever.
  execFileSync(command, [...args], { cwd: folder, stdio: 'ignore' });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
