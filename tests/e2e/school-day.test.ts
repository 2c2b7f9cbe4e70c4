import type { Page } from '@playwright/test';
import { mentoring } from '../../src/app/text/ru/mentoring.ts';
import { status } from '../../src/app/text/ru/status.ts';
import {
  expectWaiting,
  openExchange,
  readInvitation,
  sendNow,
} from '../support/app-driver-exchange.ts';
import { logMeeting, makeMatch } from '../support/app-driver-mentoring.ts';
import {
  acceptImport,
  expectPeople,
  openImport,
  openPeople,
} from '../support/app-driver-people.ts';
import { createProgramme, expectPlaces, joinByLink } from '../support/app-driver-start.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';
import { findWords } from '../support/find-words.ts';
import { readFolder } from '../support/read-folder.ts';
import { projectPath } from '../support/project-paths.ts';

const meeting = {
  summary: 'Собрали датчик освещённости и проверили пайку',
  nextStep: 'Принести батарейки на девять вольт',
};
const pair = {
  mentor: 'Чувашов',
  mentee: 'Тарасов',
  theme: 'Робототехника',
  goal: 'Довести датчик до школьной выставки',
};

test('a day without network is kept through a kill, leaves when the network comes, and reaches a second device', async ({
  endpoint,
  laptop,
  phone,
}) => {
  const page = laptop.page();
  await createProgramme(page);
  await expect(page.getByText(status.offlineReady)).toBeVisible();

  await laptop.goOffline();
  await page.reload();
  await expectPlaces(page);

  await openImport(page, projectPath('tests/fixtures/import/pupils-1251.csv'));
  await acceptImport(page);
  await makeMatch(page, pair);
  const matchAddress = page.url();
  await logMeeting(page, meeting);

  await laptop.kill();
  const reopened = await laptop.reopen();
  await laptop.goOffline();
  await expectEverything(reopened, matchAddress);
  await openExchange(reopened);
  await expect(reopened.getByText(/^Встреча .*Алексей Чувашов, Илья Тарасов/)).toBeVisible();

  laptop.network.takeTraffic();
  await laptop.goOnline();
  await sendNow(reopened);
  await expectWaiting(reopened, 0);

  const link = await readInvitation(reopened);
  await joinByLink(phone.page(), link);
  await openPeople(phone.page());
  await expectPeople(phone.page(), 84);
  await expectEverything(phone.page(), matchAddress);

  const words = [
    'Шипицын',
    'Козлов',
    'Робототехника',
    'датчик',
    'Сосновская',
    'Ольга Петровна',
    // As a value of JSON: three bytes alone come about by chance among so many.
    '"9А"',
  ];
  const wire = Buffer.concat([laptop.network.takeTraffic(), phone.network.takeTraffic()]);
  expect(findWords(wire, words)).toEqual([]);
  const disk = readFolder(endpoint.dataFolder);
  expect(disk.length).toBeGreaterThan(4000);
  expect(findWords(disk, words)).toEqual([]);
});

async function expectEverything(page: Page, matchAddress: string): Promise<void> {
  await openPeople(page);
  await expectPeople(page, 84);
  await page.goto(matchAddress);
  await expect(page.getByText(meeting.summary)).toBeVisible();
  await expect(page.getByText(meeting.nextStep).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: mentoring.match.meetings(1) })).toBeVisible();
  await page.goto(appAddress);
}
