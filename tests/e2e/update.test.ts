import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, test as base } from '@playwright/test';
import { mentoring } from '../../src/app/text/ru/mentoring.ts';
import { shell } from '../../src/app/text/ru/shell.ts';
import { status } from '../../src/app/text/ru/status.ts';
import { fillMeeting, makeMatch } from '../support/app-driver-mentoring.ts';
import { acceptImport, openImport } from '../support/app-driver-people.ts';
import { createProgramme } from '../support/app-driver-start.ts';
import { expect } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';
import { openDevice } from '../support/device.ts';
import { startEndpoint } from '../support/endpoint-process.ts';
import { projectPath } from '../support/project-paths.ts';

base(
  '22: an update asks first, never goes over an unsaved form, and keeps what was typed',
  async () => {
    base.setTimeout(240_000);
    const server = mkdtempSync(join(tmpdir(), 'krug-update-'));
    for (const part of ['dist', 'dist-endpoint']) {
      cpSync(projectPath(part), join(server, part), { recursive: true });
    }
    symlinkSync(projectPath('node_modules'), join(server, 'node_modules'));
    const program = join(server, 'dist-endpoint/main.js');
    let endpoint = await startEndpoint(join(server, 'data'), {}, program);
    const { port } = endpoint;
    const laptop = await openDevice(port);
    try {
      const page = laptop.page();
      await createProgramme(page);
      await expect(page.getByText(status.offlineReady)).toBeVisible();
      await openImport(page, projectPath('tests/fixtures/import/pupils-1251.csv'));
      await acceptImport(page);
      await makeMatch(page, {
        mentor: 'Чувашов',
        mentee: 'Тарасов',
        theme: 'Чтение',
        goal: 'Читать вслух',
      });
      await page.goto(`${page.url()}/meeting`);
      await fillMeeting(page, { summary: 'Прочли первую главу', nextStep: 'Вторая глава' });

      await endpoint.stop();
      releaseNext(join(server, 'dist'));
      endpoint = await startEndpoint(join(server, 'data'), { PORT: String(port) }, program);
      await page.evaluate(async () => {
        await (await navigator.serviceWorker.getRegistration())?.update();
      });

      await page.getByRole('button', { name: status.update, exact: true }).click();
      await expect(page.getByText(status.updateBlocked)).toBeVisible();
      expect(await readVersion(page)).toBe('first');

      const other = await laptop.browser().context.newPage();
      await other.goto(appAddress);
      await other.getByRole('button', { name: status.update, exact: true }).click();
      await expect.poll(() => readVersion(other).catch(() => 'loading')).toBe('next');
      // The tab with the form goes on as it was, and asks to be opened anew.
      expect(await readVersion(page)).toBe('first');
      await page.getByRole('button', { name: status.update, exact: true }).click();
      await expect(page.getByText(status.updateBlocked).first()).toBeVisible();
      await expect(page.getByLabel(mentoring.meeting.summary)).toHaveValue('Прочли первую главу');

      const form = page.url();
      await page.getByRole('link', { name: shell.places.today.label }).first().click();
      await page.getByRole('button', { name: status.update, exact: true }).click();
      await expect.poll(() => readVersion(page).catch(() => 'loading')).toBe('next');
      await page.goto(form);
      await expect(page.getByLabel(mentoring.meeting.summary)).toHaveValue('Прочли первую главу');
    } finally {
      await laptop.close();
      await endpoint.stop();
      rmSync(server, { recursive: true, force: true });
    }
  },
);

/** Another index.html with another revision, as a release has it. */
function releaseNext(dist: string): void {
  const index = join(dist, 'index.html');
  const next = readFileSync(index, 'utf8').replace('<body', '<body data-version="next"');
  writeFileSync(index, next);
  const worker = join(dist, 'sw.js');
  const listed = /(["']?revision["']?:\s*["'`])[^"'`]+(["'`],\s*["']?url["']?:\s*["'`]index\.html)/;
  const other =
    /(["']?url["']?:\s*["'`]index\.html["'`],\s*["']?revision["']?:\s*["'`])[^"'`]+(["'`])/;
  const before = readFileSync(worker, 'utf8');
  const after = before.replace(listed, '$1next$2').replace(other, '$1next$2');
  if (after === before) throw new Error('sw.js does not list index.html.');
  writeFileSync(worker, after);
}

const readVersion = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.dataset['version'] ?? 'first');
