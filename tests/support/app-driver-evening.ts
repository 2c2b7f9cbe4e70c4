import { expect, type Page } from '@playwright/test';
import { calendar } from '../../src/app/text/ru/calendar.ts';
import { evening } from '../../src/app/text/ru/evening.ts';
import { acceptImport, pasteTable } from './app-driver-people.ts';
import { appAddress } from './browser.ts';

export type Guests = {
  /** Family names; the first one has a mentee already. */
  readonly mentors: readonly string[];
  readonly mentees: readonly string[];
};

const tableOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.join('\t')).join('\n');

/** The two official bases, pasted: mentors with an offer for two, mentees with an open request. */
export async function importGuests(page: Page, { mentors, mentees }: Guests): Promise<void> {
  await pasteTable(
    page,
    tableOf([
      ['ФИО наставника', 'Компетенции', 'ФИО наставляемого'],
      ...mentors.map((name, index) => [
        `${name} Андрей Петрович`,
        'Робототехника',
        index === 0 ? 'Зайцева Мария Олеговна' : '',
      ]),
    ]),
  );
  await acceptImport(page);
  await pasteTable(
    page,
    tableOf([
      ['ФИО наставляемого', 'Год рождения наставляемого', 'Запрос наставляемого'],
      ...mentees.map((name) => [`${name} Пётр Ильич`, '2012', 'Хочу собрать робота']),
    ]),
  );
  await acceptImport(page);
}

export type NewEvening = {
  readonly title: string;
  readonly date: string;
  readonly time: string;
  readonly until: string;
};

/** With everybody who can come, and what else the form proposes. Ends on the evening's page. */
export async function makeEvening(
  page: Page,
  { title, date, time, until }: NewEvening,
): Promise<void> {
  const words = calendar.form;
  await page.goto(`${appAddress}/calendar/new`);
  await page.getByLabel(words.title).fill(title);
  await page.getByRole('textbox', { name: words.date }).fill(date);
  await page.getByLabel(words.time).fill(time);
  await page.getByRole('button', { name: /^Все наставники с предложением/ }).click();
  await page.getByRole('button', { name: /^Все с открытым запросом/ }).click();
  await expect(page.getByText(`до ${until}.`)).toBeVisible();
  await page.getByRole('button', { name: words.make, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** «48 бесед · у наставляемых по 3–4 · у наставников по 8» */
export const expectSummary = (page: Page, ...parts: readonly string[]): Promise<void> =>
  expect(page.getByText(parts.join(' · ')).last()).toBeVisible();

/** Names of one side and how often each stands in the seating. */
export async function countSeats(
  page: Page,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const seats = await page
    .getByRole('region', { name: evening.plan })
    .locator('tbody td')
    .allInnerTexts();
  return new Map(
    names.map((name) => [name, seats.filter((seat) => seat.startsWith(`${name} `)).length]),
  );
}

/** At each table, which is a mentor's, everybody sits at most once. */
export async function expectNobodyTwice(page: Page): Promise<void> {
  const tables = page.getByRole('region', { name: evening.plan }).locator('tbody tr');
  for (const table of await tables.all()) {
    const seats = (await table.locator('.seating__seat').allInnerTexts()).toSorted();
    expect(seats).toEqual([...new Set(seats)]);
  }
}

/** Takes the marks from people at the door, until everybody of them is known to be absent. */
export async function markAbsent(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: evening.here.open }).click();
  const dialog = page.getByRole('dialog', { name: evening.here.title });
  for (const name of names) {
    await dialog.getByRole('checkbox', { name: new RegExp(`^${name} `) }).uncheck();
  }
  await dialog.getByRole('button', { name: evening.here.done }).click();
  await expect(dialog).toBeHidden();
  const absent = page.getByText(evening.here.absent(''));
  for (const name of names) await expect(absent).toContainText(`${name} `);
}

/** The same digit into every cell of both grids, each moving on to the next by itself. */
export async function typeCards(page: Page, cellsOfSide: number, digit: string): Promise<void> {
  for (const side of [evening.cards.mentees, evening.cards.mentors]) {
    const cells = page.getByRole('region', { name: side }).getByRole('textbox');
    await expect(cells).toHaveCount(cellsOfSide);
    await cells.first().focus();
    await page.keyboard.type(digit.repeat(cellsOfSide));
    await expect(cells.last()).toHaveValue(digit);
  }
}
