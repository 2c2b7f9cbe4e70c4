import type { Page } from '@playwright/test';
import { mentoring } from '../../src/app/text/ru/mentoring.ts';
import { papers } from '../../src/app/text/ru/papers.ts';
import { records } from '../../src/app/text/ru/records.ts';
import type { Change, Fields } from '../../src/domain/changes.ts';
import { newRecordId } from '../../src/domain/ids.ts';
import { firstYearOf } from '../../src/domain/programme/school-year.ts';
import { keepPapers, printedSheets } from '../support/app-driver-papers.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';
import { countPages } from '../support/count-pages.ts';
import { openFilledDevice } from '../support/filled-device.ts';
import { girlNames, manNames } from '../support/invented-people.ts';
import { schoolToday } from '../support/school-day.ts';
import { createSeededRandom } from '../support/seeded-random.ts';

const pairs = 18;
const year = firstYearOf(schoolToday());
const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

/** Acceptance scenario 10. */
test('an order and eighteen agreements are edited, printed and kept to the letter without a network', async ({
  endpoint,
}) => {
  const device = await openFilledDevice(endpoint.port, schoolWithPairs());
  try {
    const page = device.page();
    await device.goOffline();
    await editProgramme(page, records.fields.head, 'Ирина Викторовна Зуева');
    await openOrderAndAgreements(page);
    await expect(page.getByRole('heading', { name: papers.count(1 + pairs) })).toBeVisible();
    await expectOrder(page);
    await numberOrder(page);
    await editAgreement(page);

    await page.getByRole('textbox', { name: papers.copies }).fill('2');
    await expect(printedSheets(page)).toHaveCount(2 * (1 + pairs));
    const printed = await page.pdf({ preferCSSPageSize: true });
    expect(countPages(printed)).toBe(40);
    await keepPapers(page);
    const sheets = await printedSheets(page).allTextContents();

    await editProgramme(page, records.fields.coordinator, 'Другая Вера Павловна');
    await expectReprint(page, papers.numberAndDate('41-н', `24.11.${year}`), sheets[0] ?? '');
    await expectReprint(page, papers.numberAndDate('18', `24.11.${year}`), sheets.at(-1) ?? '');

    await openMatchPapers(page, mentoring.papers.order);
    await expect(page.getByRole('textbox', { name: papers.number })).toHaveValue('42');
  } finally {
    await device.close();
  }
});

async function editProgramme(page: Page, label: string, value: string): Promise<void> {
  await page.goto(`${appAddress}/programme/about`);
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(value);
  await field.press('Enter');
  await page.reload();
  await expect(field).toHaveValue(value);
}

async function openMatchPapers(page: Page, item: string): Promise<void> {
  await page.goto(`${appAddress}/mentoring`);
  await page.getByRole('button', { name: mentoring.papers.menu }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

const openOrderAndAgreements = (page: Page) =>
  openMatchPapers(page, mentoring.papers.orderAndAgreements);

/** Everybody in the nominative in the table, the coordinator in the dative, the head by initials. */
async function expectOrder(page: Page): Promise<void> {
  const order = page.locator('.printed-papers__screen .sheet');
  await expect(order.getByRole('row')).toHaveCount(1 + pairs);
  const row = order.getByRole('row', { name: /^3 / });
  await expect(row).toContainText('Власовский Виктор Петрович');
  await expect(row).toContainText('Власова Галина Ивановна, 7А класс');
  await expect(row).toContainText(`15.09.${year} – 25.05.${year + 1}`);
  await expect(row).toContainText('Седых Лидия Петровна');
  const text = plainSpaces(await order.innerText());
  expect(text).toContain('Закрепить наставников за наставляемыми (18 пар и групп)');
  expect(text).toContain('Тарасовой Ольге Петровне, куратору программы');
  expect(text).toContain('И. В. Зуева');
}

/** The number of the order is its own; the day is that of all papers. */
async function numberOrder(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: papers.number }).fill('41-н');
  const day = page.getByRole('textbox', { name: papers.date });
  await day.fill(`24.11.${year}`);
  await day.blur();
  const shown = page.locator('.printed-papers__screen .sheet');
  await expect(shown).toContainText(new RegExp(`от 24\\s+ноября ${year}\\s+г\\. № 41-н`));
}

async function editAgreement(page: Page): Promise<void> {
  const shown = page.locator('.printed-papers__screen .sheet');
  await page.getByLabel(papers.shown).selectOption({ index: pairs });
  await expect(shown).toContainText('СОГЛАШЕНИЕ № 18');
  await expect(shown).toContainText(new RegExp(`24\\s+ноября ${year}`));
  await expect(shown).toContainText(
    'законный представитель Тарасовой Ульяны Ивановны (Тарасов Иван Ильич)',
  );
  await page.getByRole('tab', { name: papers.editText }).click();
  const text = page.getByRole('textbox', { name: papers.text });
  await text.fill((await text.inputValue()).replace('Тарасовой Ульяны', 'Тарасовой Ульянии'));
  await page.getByRole('tab', { name: papers.asPrinted }).click();
  await expect(shown).toContainText('Тарасовой Ульянии Ивановны');
}

async function expectReprint(page: Page, number: string, sheet: string): Promise<void> {
  await page.goto(`${appAddress}/papers`);
  await page.getByRole('link', { name: number }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(printedSheets(page)).toHaveCount(1);
  expect(await printedSheets(page).textContent()).toBe(sheet);
}

/** Eighteen men of the village and the girls of one class, each pair with a goal and its term. */
function schoolWithPairs(): readonly Change[] {
  const random = createSeededRandom(10);
  const changes: Change[] = [];
  const create = (table: Change['table'], fields: Fields): string => {
    const id = newRecordId(Date.UTC(year, 8, 1) + changes.length, random.bytes(10));
    changes.push({ type: 'create', table, id, fields });
    return id;
  };
  const person = (name: string, fields: Fields) => {
    const [familyName = '', givenName = '', patronymic = ''] = name.split(' ');
    return create('person', { familyName, givenName, patronymic, ...fields });
  };
  const supervisor = person('Седых Лидия Петровна', { circle: 'teachers', sex: 'female' });
  manNames.slice(0, pairs).forEach((name, index) => {
    const girl = girlNames[index] ?? '';
    const father = `${girl.split(' ')[0]?.slice(0, -1) ?? ''} Иван Ильич, отец`;
    const mentor = person(name, { circle: 'employees', sex: 'male', born: '1980-04-12' });
    const pupil = {
      circle: 'pupils',
      schoolClass: '7А',
      born: `${year - 13}-05-01`,
      guardian: father,
    };
    create('match', {
      mentors: [mentor],
      mentees: [person(girl, { ...pupil, sex: 'female' })],
      official: { form: 'employer-pupil', variant: 'employer-future-worker' },
      goal: 'Собрать метеостанцию и показать её на ярмарке',
      period: { from: `${year}-09-15`, until: `${year + 1}-05-25` },
      supervisor,
    });
  });
  return changes;
}
