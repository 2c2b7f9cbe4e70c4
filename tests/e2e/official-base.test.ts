import type { Page } from '@playwright/test';
import { imports } from '../../src/app/text/ru/imports.ts';
import { people } from '../../src/app/text/ru/people.ts';
import {
  acceptImport,
  expectPeople,
  openImport,
  openPeople,
  readCount,
} from '../support/app-driver-people.ts';
import { createProgramme, waitForOfflineReady } from '../support/app-driver-start.ts';
import { expect, test } from '../support/app-test.ts';
import { projectPath } from '../support/project-paths.ts';

/** 31 rows under the official 13 columns; 45901 stands in it for the first of September 2025. */
const base = projectPath('tests/fixtures/import/mentees-base.xlsx');

/** Acceptance scenario 2. */
test('the official base of mentees is looked at, left as if unseen, and then taken once', async ({
  laptop,
}) => {
  const page = laptop.page();
  await createProgramme(page);
  await waitForOfflineReady(page);
  await laptop.goOffline();

  await openImport(page, base);
  expect(await readCount(page, 'new')).toBe(28);
  expect(await readCount(page, 'repeated')).toBe(2);
  expect(await readCount(page, 'error')).toBe(1);
  await expect(
    page.getByText(`${imports.row(37)}: ${imports.errors['no-year-of-birth']}`),
  ).toBeVisible();
  await page.getByRole('radio', { name: `${imports.statuses.repeated} · 2` }).check();
  await expect(page.getByText(imports.repeatsRow(9))).toBeVisible();
  await expect(page.getByText(imports.repeatsRow(12))).toBeVisible();

  await openPeople(page);
  await expect(page.getByText(/^Здесь будут все/)).toBeVisible();

  await openImport(page, base);
  await acceptImport(page);
  await openPeople(page);
  await expectPeople(page, 42);
  for (const mentee of ['Рудых Анна Дмитриевна', 'Старков Андрей Фёдорович']) {
    await expectEntered(page, mentee, /с 1 сентября/);
  }

  await openImport(page, base);
  expect(await readCount(page, 'new')).toBe(0);
  expect(await readCount(page, 'update')).toBe(0);
  expect(await readCount(page, 'error')).toBe(1);
  await openPeople(page);
  await expectPeople(page, 42);
});

/** The match that the base names began on the day of entry, however the cell was written. */
async function expectEntered(page: Page, name: string, since: RegExp): Promise<void> {
  await openPeople(page);
  await page.getByRole('searchbox', { name: people.search }).fill(name);
  await page.locator('.people__line').filter({ hasText: name }).first().click();
  await page.locator('.person-matches__one').click();
  await expect(page.getByText(since).first()).toBeVisible();
}
