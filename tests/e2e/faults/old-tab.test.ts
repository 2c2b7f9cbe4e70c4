import type { Page } from '@playwright/test';
import { acts } from '../../../src/app/text/ru/acts.ts';
import { mentoring } from '../../../src/app/text/ru/mentoring.ts';
import { shell } from '../../../src/app/text/ru/shell.ts';
import { start } from '../../../src/app/text/ru/start.ts';
import { status } from '../../../src/app/text/ru/status.ts';
import { fillMeeting, makeMatch } from '../../support/app-driver-mentoring.ts';
import { acceptImport, openImport } from '../../support/app-driver-people.ts';
import { createProgramme, waitForOfflineReady } from '../../support/app-driver-start.ts';
import { expect, test } from '../../support/app-test.ts';
import { quietAddress } from '../../support/shipped-worker.ts';
import { projectPath } from '../../support/project-paths.ts';

test('22: an old tab whose database a newer version took says so, and keeps what is typed in it', async ({
  laptop,
}) => {
  test.setTimeout(240_000);
  const page = laptop.page();
  await createProgramme(page);
  await waitForOfflineReady(page);
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

  await upgradeElsewhere(await laptop.browser().context.newPage());
  await expect(page.getByText(status.retired)).toBeVisible();
  const summary = page.getByLabel(mentoring.meeting.summary);
  await summary.fill('Прочли первую главу и половину второй');
  await page.getByRole('button', { name: mentoring.meeting.save }).click();
  await expect(page.getByText(acts.storageRetired)).toBeVisible();
  await expect(summary).toHaveValue('Прочли первую главу и половину второй');

  await expect(page.getByText(shell.crash.title)).toBeHidden();
  await page.getByRole('button', { name: status.openAnew }).click();
  await expect(page.getByText(start.broken.newer)).toBeVisible();
});

/** As the newer version does when it opens the database; nothing that lies there is touched. */
async function upgradeElsewhere(page: Page): Promise<void> {
  await page.goto(quietAddress);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('krug', 1000);
        request.addEventListener('success', () => {
          request.result.close();
          resolve();
        });
        request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
      }),
  );
  await page.close();
}
