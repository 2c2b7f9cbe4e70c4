import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '../support/app-test.ts';
import { projectPath } from '../support/project-paths.ts';

test('each stylesheet of the built app says the order of the layers, whichever arrives first', () => {
  const folder = projectPath('dist/assets');
  const stylesheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
  expect(stylesheets.length).toBeGreaterThan(1);
  for (const name of stylesheets) {
    expect(readFileSync(`${folder}/${name}`, 'utf8'), name).toMatch(
      /^@layer base, ?parts, ?screens;/,
    );
  }
});
