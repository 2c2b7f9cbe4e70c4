import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { installChromium } from '../support/chromium.ts';
import { projectPath } from '../support/project-paths.ts';
import { runCommand } from '../support/run-command.ts';
import { Figure, isMissed } from './figures.ts';

/**
 * `npm run bench -- [name…]`: each bench is a script beside this file that prints its figures, one
 * JSON line each. Exit code 1 when a figure is missed, or when a bench fails or prints none.
 */
const usual = [
  'sizes',
  'first-screen',
  'warm-start',
  'saving',
  'searching',
  'travelling',
  'joining',
  'importing',
  'matching',
  'matching-in-worker',
] as const;

/** Long runs, only by name. */
const long = ['kills', 'endpoint'] as const;

const asked = process.argv.slice(2);
const names = asked.filter((word) => !/^(-|\d)/.test(word));
const options = asked.filter((word) => /^(-|\d)/.test(word));
const unknown = names.filter((name) => ![...usual, ...long].some((known) => known === name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}: ${[...usual, ...long].join(', ')}`);
  process.exit(1);
}

process.env['CHROME_PATH'] = installChromium();
const buildCode = await runCommand('npm', ['run', 'build', '--silent', '--', '--logLevel=error']);
if (buildCode !== 0) process.exit(buildCode);

const missed: string[] = [];
for (const name of names.length > 0 ? names : usual) missed.push(...(await runBench(name)));
if (missed.length > 0) {
  console.error(`Missed: ${missed.join(', ')}`);
  process.exitCode = 1;
}

/** The figures that were missed. */
async function runBench(name: string): Promise<string[]> {
  const script = projectPath(`tests/bench/${name}.ts`);
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...options], {
    cwd: projectPath('.'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
  const figures: Figure[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    console.log(line);
    if (line.startsWith('{')) figures.push(v.parse(Figure, JSON.parse(line)));
  }
  const exitCode = await exit;
  const failed = exitCode !== 0 || figures.length === 0 ? [`${name} (did not finish)`] : [];
  return [...failed, ...figures.filter(isMissed).map((figure) => figure.name)];
}
