import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { projectPath } from './project-paths.ts';

/** Runs a tool of this project in its top folder and shows what it prints. The exit code, 1 for a signal. */
export function runCommand(command: string, words: readonly string[]): Promise<number> {
  const path = `${projectPath('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: projectPath('.'),
      env: { ...process.env, PATH: path },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
