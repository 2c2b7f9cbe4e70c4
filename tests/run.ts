import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { installChromium } from './support/chromium.ts';
import { projectPath } from './support/project-paths.ts';
import { runCommand } from './support/run-command.ts';

/**
 * `npm test`: every test there is, one after the other because two cores are all that we count on,
 * and one line with the sum. A runner that crashed or ran nothing counts as one failure.
 */
type Count = { readonly passed: number; readonly failed: number };

const reports = projectPath('.cache/reports');

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numFailedTestSuites: v.number(),
});

const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
process.env['CHROME_PATH'] = installChromium();

const counts = [await runVitest('node'), await runVitest('browser'), await runBuiltProduct()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runVitest(project: string): Promise<Count> {
  const report = `${reports}/vitest-${project}.json`;
  const exitCode = await runStep(`vitest, ${project}`, [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return readCount(exitCode, report, (json) => {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = v.parse(VitestReport, json);
    // A file that does not load has a failed suite and not one failed test.
    return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
  });
}

async function runBuiltProduct(): Promise<Count> {
  const buildCode = await runStep('build', ['npm', 'run', 'build']);
  if (buildCode !== 0) return { passed: 0, failed: 1 };
  const report = `${reports}/playwright.json`;
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = report;
  const exitCode = await runStep('Playwright, the built product', [
    'playwright',
    'test',
    '--config',
    projectPath('tests/e2e/playwright.config.ts'),
    '--reporter=list,json',
  ]);
  return readCount(exitCode, report, (json) => {
    const { stats } = v.parse(PlaywrightReport, json);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  });
}

async function runStep(title: string, [command = '', ...words]: string[]): Promise<number> {
  const startMillis = Date.now();
  console.log(`\n── ${title}`);
  const exitCode = await runCommand(command, words);
  console.log(`── ${title}: ${((Date.now() - startMillis) / 1000).toFixed(0)} s`);
  return exitCode;
}

function readCount(exitCode: number, report: string, count: (json: unknown) => Count): Count {
  const found = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  const isUntold = found.failed === 0 && (exitCode !== 0 || found.passed === 0);
  return isUntold ? { ...found, failed: 1 } : found;
}
