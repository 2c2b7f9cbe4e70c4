import type { Page } from '@playwright/test';
import { programme } from '../../src/app/text/ru/programme.ts';
import { reports } from '../../src/app/text/ru/reports.ts';
import type { Change, Fields } from '../../src/domain/changes.ts';
import { newRecordId } from '../../src/domain/ids.ts';
import { firstYearOf } from '../../src/domain/programme/school-year.ts';
import { createProgramme } from '../support/app-driver-start.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';
import { openFilledDevice } from '../support/filled-device.ts';
import { schoolToday } from '../support/school-day.ts';
import { createSeededRandom } from '../support/seeded-random.ts';

const { figures } = programme;

/** Acceptance scenario 3. */
test('the report divides distinct people by the numbers of the school, and names them', async ({
  endpoint,
}) => {
  const device = await openFilledDevice(endpoint.port, schoolWithPairs());
  try {
    const page = device.page();
    await device.goOffline();
    await page.goto(`${appAddress}/programme/figures`);
    await enterNumber(page, figures['pupils-10-19'], 52);
    await enterNumber(page, figures['pupils-15-19'], 14);
    await enterNumber(page, figures['young-teachers'], 3);
    await enterNumber(page, figures.organisations, 6);

    await page.getByRole('link', { name: reports.title }).click();
    await expectFigure(page, 1, reports.ratio(19, 52), '36,5 %');
    await expectFigure(page, 2, reports.ratio(2, 14), '14,3 %');
    await expectFigure(page, 3, reports.ratio(2, 3), '66,7 %');
    await expectFigure(page, 4, reports.ratio(1, 6), '16,7 %');
    await expectFigure(page, 5, reports.ratio(11, 13), '84,6 %');
    await expectFigure(page, 6, reports.ratio(1, 1), '100 %');
    await expect(page.getByText(reports.fewAnswered)).toHaveCount(1);
    await expect(page.getByText(figures.noTarget)).toHaveCount(6);
    await expect(page.getByText(reports.satisfiedValue(8))).toBeVisible();
    await expect(page.getByText(reports.talksLeftOut(0))).toBeVisible();

    const mentees = await openNames(page, 1, 19);
    await expect(mentees.getByRole('listitem')).toHaveCount(19);
    const young = await openNames(page, 3, 2);
    await expect(young.getByRole('listitem')).toHaveText(['Белых Анна', 'Седых Анна']);
    const satisfied = await openNames(page, 5, 11);
    await expect(satisfied.getByRole('listitem').first()).toHaveText('Ученикова А Анна');
    const organisations = await openNames(page, 4, 1);
    await expect(organisations.getByRole('listitem')).toHaveText(['Лесничество: Лыкова Анна']);
    await organisations.getByRole('link', { name: 'Лыкова Анна' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Лыкова');
  } finally {
    await device.close();
  }
});

test('the school itself says who counts as satisfied', async ({ endpoint }) => {
  const device = await openFilledDevice(endpoint.port, schoolWithPairs());
  try {
    const page = device.page();
    await page.goto(`${appAddress}/programme/about`);
    await page
      .getByLabel(programme.about.satisfiedFrom)
      .selectOption({ label: programme.about.points(10) });
    await page.goto(`${appAddress}/reports`);
    await expect(page.getByText(reports.satisfiedValue(10))).toBeVisible();
    await expectFigure(page, 5, reports.ratio(4, 13), '30,8 %');
  } finally {
    await device.close();
  }
});

test('a report of an empty school says what it needs and leads there', async ({ laptop }) => {
  const page = laptop.page();
  await createProgramme(page);
  await page.goto(`${appAddress}/reports`);
  await expect(page.getByText(reports.emptyText)).toBeVisible();
  await expect(page.getByRole('button', { name: reports.print })).toBeHidden();
  await expect(page.getByRole('link', { name: reports.toFigures })).toBeVisible();
  await page.getByRole('link', { name: reports.importPeople }).click();
  await expect(page).toHaveURL(/\/people\/import$/);
});

async function enterNumber(page: Page, whom: string, count: number): Promise<void> {
  const row = page.getByRole('row', { name: whom });
  await row.getByRole('textbox').fill(String(count));
  await row.getByRole('textbox').press('Enter');
  await expect(row.getByText(figures.typed)).toBeVisible();
}

async function expectFigure(
  page: Page,
  indicator: keyof typeof reports.unknown,
  ratio: string,
  share: string,
): Promise<void> {
  const row = page.getByRole('row', { name: figures.indicators[indicator] });
  await expect(row).toContainText(ratio);
  await expect(row.getByText(share, { exact: true })).toBeVisible();
}

async function openNames(page: Page, indicator: keyof typeof reports.unknown, count: number) {
  const words = reports.countedLine(figures.indicators[indicator], count);
  const names = page.getByRole('group').filter({ hasText: words });
  await names.getByText(words).click();
  return names;
}

/**
 * 19 mentees, two of them in two matches each; two pupils, two young teachers and a forester. 13 of
 * the mentees have answered how it was, 11 of them content. The matches have ended: they count like
 * those that run, and nobody asks for papers any more.
 */
function schoolWithPairs(): readonly Change[] {
  const changes: Change[] = [];
  const random = createSeededRandom(3);
  const today = schoolToday();
  const year = firstYearOf(today);
  const create = (table: Change['table'], fields: Fields): string => {
    const id = newRecordId(Date.UTC(year, 8, 1) + changes.length, random.bytes(10));
    changes.push({ type: 'create', table, id, fields });
    return id;
  };
  const person = (familyName: string, fields: Fields) =>
    create('person', { familyName, givenName: 'Анна', ...fields });
  const match = (mentor: string, mentee: string | undefined) =>
    create('match', {
      mentors: [mentor],
      mentees: [mentee ?? ''],
      official: { form: 'employer-pupil', variant: 'employer-future-worker' },
      status: { state: 'closed', on: today, reason: 'цель достигнута' },
      period: { from: `${year}-09-01`, until: today },
    });
  const teacher = (familyName: string, experienceYears: number) =>
    person(familyName, { circle: 'teachers', experienceYears });

  const guide = teacher('Тарасова', 20);
  const mentees = Array.from({ length: 19 }, (_, index) =>
    person(`Ученикова ${String.fromCharCode(1040 + index)}`, {
      circle: 'pupils',
      born: `${year - 14}-03-01`,
    }),
  );
  const answer = (pair: string, whose: string, result: number) =>
    create('survey', {
      match: pair,
      person: whose,
      filled: { before: null, after: { on: today, scores: { result }, words: '' } },
    });
  for (const [index, mentee] of mentees.entries()) {
    const pair = match(guide, mentee);
    const result = results[index];
    if (result !== undefined) answer(pair, mentee, result);
    if (index === 0) answer(pair, guide, 9);
  }
  const older = { circle: 'pupils', born: `${year - 17}-12-01` };
  match(person('Старкова', older), mentees[0]);
  match(person('Горбунова', older), mentees[1]);
  match(guide, teacher('Седых', 3));
  match(guide, teacher('Белых', 1));
  match(person('Лыкова', { circle: 'employees', workplace: 'Лесничество' }), mentees[2]);
  return changes;
}

/** Of ten points, as the first 13 mentees gave them. */
const results = [8, 9, 10, 7, 8, 10, 8, 9, 10, 3, 8, 9, 10];
