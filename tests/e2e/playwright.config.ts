import { defineConfig } from '@playwright/test';
import { projectPath } from '../support/project-paths.ts';

/** The tests start their own endpoints and browsers (tests/support/browser.ts); this only finds them. */
export default defineConfig({
  testDir: projectPath('tests/e2e'),
  testMatch: '**/*.test.ts',
  outputDir: projectPath('.cache/e2e'),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // A control that never comes is told by its name, not by the end of the whole test.
  use: { actionTimeout: 30_000 },
});
