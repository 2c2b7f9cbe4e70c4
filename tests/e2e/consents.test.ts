import { dateToDigits } from '../../src/domain/papers/date-words.ts';
import type { Page } from '@playwright/test';
import { acts } from '../../src/app/text/ru/acts.ts';
import { codes } from '../../src/app/text/ru/codes.ts';
import { gates } from '../../src/app/text/ru/gates.ts';
import { papers } from '../../src/app/text/ru/papers.ts';
import { records } from '../../src/app/text/ru/records.ts';
import type { Change } from '../../src/domain/changes.ts';
import { addDays } from '../../src/domain/dates.ts';
import { newRecordId } from '../../src/domain/ids.ts';
import { shortCodeOf } from '../../src/domain/papers/short-code.ts';
import {
  candidateLines,
  chooseForMany,
  openGates,
  openMatch,
  tryToBegin,
} from '../support/app-driver-gates.ts';
import { keepPapers, printedSheets } from '../support/app-driver-papers.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';
import { countPages } from '../support/count-pages.ts';
import { openFilledDevice } from '../support/filled-device.ts';
import { schoolToday } from '../support/school-day.ts';
import { createSeededRandom } from '../support/seeded-random.ts';
import { waitingSchool } from '../support/waiting-school.ts';

const today = schoolToday();
const yesterday = dateToDigits(addDays(today, -1));

const school = waitingSchool(today);
const random = createSeededRandom(4);
/** The first six have a mentor proposed each; of four of them no parent has signed. */
const proposals = school.mentees.slice(0, 6).map(({ id, name }, index) => ({
  id,
  name,
  mentor: school.mentors[index + 2]?.id ?? '',
  match: newRecordId(Date.parse(today) + index, random.bytes(10)),
}));
const nobody = { id: '', mentor: '', match: '' };
const unsigned = proposals.slice(0, 4);
const reason = gates.noConsent(gates.consents['participation-mentee'], gates.signers.guardian);

/** Acceptance scenario 4. */
test('four pupils begin only when the forms printed for their parents come back signed', async ({
  endpoint,
}) => {
  const device = await openFilledDevice(endpoint.port, schoolWithProposals());
  try {
    const page = device.page();
    await device.goOffline();
    await openGates(page, 'mentees');
    await expect(candidateLines(page)).toHaveCount(23);
    await expect(candidateLines(page).filter({ hasText: gates.desk.refused })).toHaveCount(4);
    await expect(candidateLines(page).filter({ hasText: reason })).toHaveCount(4);
    for (const { match } of unsigned) await expectRefusal(page, match);

    await printForms(page);
    await typeSigned(page);
    for (const { match } of unsigned) {
      await openMatch(page, match);
      await page.getByRole('button', { name: gates.beginAll }).click();
      await expect(page.getByText(gates.begun)).toBeVisible();
    }
    const [first] = unsigned;
    await page.goto(`${appAddress}/people/${first?.id}`);
    await expect(page.getByText(`Родитель Первый · ${yesterday}`)).toBeVisible();
  } finally {
    await device.close();
  }
});

async function expectRefusal(page: Page, match: string): Promise<void> {
  await openMatch(page, match);
  await expect(page.locator('.readiness__person').filter({ hasText: reason })).toHaveCount(1);
  await expect(page.getByRole('button', { name: gates.beginAll })).toBeHidden();
  await tryToBegin(page);
  await expect(page.getByText(acts.matchNotReady)).toBeVisible();
  await expect(page.getByText(records.states.proposed, { exact: true })).toBeVisible();
}

/** Each form is a sheet and a document of its own, with the code of its person. */
async function printForms(page: Page): Promise<void> {
  await openGates(page, 'missing');
  await chooseForMany(page, gates.desk.printForms(4));
  await expect(page.getByRole('heading', { level: 1, name: papers.count(4) })).toBeVisible();
  const sheets = await printedSheets(page).allTextContents();
  expect(sheets).toHaveLength(4);
  for (const { id } of unsigned) {
    expect(sheets.filter((sheet) => sheet.includes(`Код ${shortCodeOf(id)}`))).toHaveLength(1);
  }
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(4);
  await keepPapers(page);
  await page.goto(`${appAddress}/papers`);
  await expect(page.locator('.kept-papers__line')).toHaveCount(4);
}

/** The first by the code on the paper, the second by the name, the rest with one tap. */
async function typeSigned(page: Page): Promise<void> {
  const words = gates.signed;
  const [first, second] = unsigned;
  await page.goto(`${appAddress}/gates`);
  await page.getByRole('link', { name: gates.desk.enterSigned }).first().click();
  await expect(page.getByRole('checkbox')).toHaveCount(4);
  const day = page.getByRole('textbox', { name: words.dayOfAll });
  await day.fill(yesterday);
  await day.blur();
  const search = page.getByRole('textbox', { name: words.find });
  await search.fill(shortCodeOf(first?.id ?? '').toLowerCase());
  await search.press('Enter');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await search.fill(second?.name.split(' ')[0] ?? '');
  await search.press('Enter');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.getByRole('button', { name: words.tickAll }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(4);

  const save = page.getByRole('button', { name: words.save(4) }).first();
  await save.click();
  await expect(page.getByText(gates.signerNeeded)).toHaveCount(4);
  for (const signer of await page.getByRole('textbox', { name: gates.signer }).all()) {
    await signer.fill('Родитель Первый');
  }
  await save.click();
  await expect(page.getByText(words.saved(4))).toBeVisible();
  await expect(page.getByText(words.nothingAwaited)).toBeVisible();
}

/** Part of acceptance scenario 4: to take part is not to be shown. */
test('a story is published only with a consent of its own from everybody in it', async ({
  endpoint,
}) => {
  const device = await openFilledDevice(endpoint.port, schoolWithProposals());
  try {
    const page = device.page();
    await device.goOffline();
    const { id: mentee, mentor, match } = proposals.at(-1) ?? nobody;
    const link = 'https://school.example/nastavniki';
    await openMatch(page, match);
    await page.getByRole('button', { name: gates.beginAll }).click();
    await expect(page.getByText(gates.begun)).toBeVisible();
    await expectUnpublished(page, link);

    await allowStory(page, mentee);
    await openMatch(page, match);
    await expectUnpublished(page, link);

    await allowStory(page, mentor);
    await openMatch(page, match);
    await linkField(page).fill(link);
    await linkField(page).press('Enter');
    await page.reload();
    await expect(linkField(page)).toHaveValue(link);
  } finally {
    await device.close();
  }
});

const linkField = (page: Page) => page.getByRole('textbox', { name: records.fields.caseLink });

async function expectUnpublished(page: Page, link: string): Promise<void> {
  await linkField(page).fill(link);
  await linkField(page).press('Enter');
  await expect(page.getByText(acts.noPublicationConsent)).toBeVisible();
  await expect(linkField(page)).toHaveValue('');
}

async function allowStory(page: Page, person: string): Promise<void> {
  await page.goto(`${appAddress}/people/${person}`);
  await page.getByRole('button', { name: gates.addConsent }).click();
  const dialog = page.getByRole('dialog', { name: gates.addConsent });
  await dialog.getByLabel(gates.kind).selectOption('publication');
  await dialog.getByRole('textbox', { name: gates.signer }).fill('Горбунова Анна');
  await dialog.getByRole('checkbox', { name: codes.publicationCategories.story }).check();
  await dialog.getByRole('button', { name: gates.save, exact: true }).click();
  await expect(page.getByText(gates.saved, { exact: true })).toBeVisible();
}

function schoolWithProposals(): readonly Change[] {
  const ids: ReadonlySet<unknown> = new Set(unsigned.map(({ id }) => id));
  const isUnsigned = (change: Change) =>
    change.type === 'create' &&
    change.table === 'consent' &&
    change.fields['kind'] === 'participation-mentee' &&
    ids.has(change.fields['person']);
  return [
    ...school.changes.filter((change) => !isUnsigned(change)),
    ...proposals.map(({ id: mentee, mentor, match }): Change => {
      const fields = { mentors: [mentor], mentees: [mentee], goal: 'Сдать зачёт' };
      return { type: 'create', table: 'match', id: match, fields };
    }),
  ];
}
