import { formatDate } from '../../src/app/text/dates.ts';
import { dateToDigits } from '../../src/domain/papers/date-words.ts';
import { addDays } from '../../src/domain/dates.ts';
import { searchDays } from '../../src/domain/pairing/search-days.ts';
import { evening } from '../../src/app/text/ru/evening.ts';
import { parts } from '../../src/app/text/ru/parts.ts';
import {
  countSeats,
  expectNobodyTwice,
  expectSummary,
  importGuests,
  makeEvening,
  markAbsent,
  typeCards,
} from '../support/app-driver-evening.ts';
import { createProgramme, waitForOfflineReady } from '../support/app-driver-start.ts';
import { expect, test } from '../support/app-test.ts';
import { countPages } from '../support/count-pages.ts';
import { schoolToday } from '../support/school-day.ts';

/** Two official bases are read and an evening is held, step by step. */
test.setTimeout(240_000);

const mentors = ['Белых', 'Горбунов', 'Ефимов', 'Кузнецов', 'Рудых', 'Хабаров'];
const mentees = [
  'Антипин',
  'Баирова',
  'Вокин',
  'Дондоков',
  'Жучев',
  'Зырянов',
  'Инёшин',
  'Лопатин',
  'Маркелов',
  'Наумов',
  'Огородников',
  'Попов',
  'Старков',
  'Тарасов',
];
const plan = {
  title: 'Вечер знакомств с выпускниками',
  date: dateToDigits(schoolToday()),
  time: '15:00',
  until: '16:04',
};

const howMany = (counts: ReadonlyMap<string, number>) => {
  const people = new Map<number, number>();
  for (const count of counts.values()) people.set(count, (people.get(count) ?? 0) + 1);
  return Object.fromEntries(people);
};

test('an evening without network: 48 talks, three absences at the door, a clock that survives a kill', async ({
  laptop,
}) => {
  const page = laptop.page();
  await createProgramme(page);
  await waitForOfflineReady(page);
  await importGuests(page, { mentors, mentees });
  await laptop.goOffline();

  await makeEvening(page, plan);
  await expectSummary(page, evening.talks(48), evening.ofMentees(3, 4), evening.ofMentors(8, 8));
  expect(howMany(await countSeats(page, mentees))).toEqual({ 3: 8, 4: 6 });
  await expectNobodyTwice(page);

  await markAbsent(page, ['Хабаров', 'Антипин', 'Тарасов']);
  await expectSummary(page, evening.talks(40), evening.ofMentees(3, 4), evening.ofMentors(8, 8));
  expect(howMany(await countSeats(page, mentees))).toEqual({ 0: 2, 3: 8, 4: 4 });
  await expectNobodyTwice(page);

  await page.getByRole('button', { name: evening.start }).click();
  await expect(page.getByText(evening.roundOf(1, 8))).toBeVisible();
  await page.getByRole('button', { name: evening.nextRound }).click();
  await expect(page.getByText(evening.roundOf(2, 8))).toBeVisible();
  const address = page.url();

  await laptop.kill();
  const reopened = await laptop.reopen();
  await laptop.goOffline();
  await reopened.goto(address);
  await expect(reopened.getByText(evening.roundOf(2, 8))).toBeVisible();
  await expect(reopened.getByRole('timer')).toHaveText(/^0[56]:\d\d$/);
  await expect(reopened.getByText(evening.soundOff)).toBeVisible();
  await reopened.getByRole('button', { name: evening.soundOn }).click();
  await expect(reopened.getByText(evening.soundOff)).toBeHidden();
});

test('two tabs show one clock, and the large one says who sits where and who comes next', async ({
  laptop,
}) => {
  const page = laptop.page();
  await createProgramme(page);
  await importGuests(page, { mentors, mentees });
  await makeEvening(page, plan);
  const hall = await laptop.browser().context.newPage();
  await hall.goto(`${page.url()}/clock`);
  await hall.getByRole('button', { name: evening.start }).click();
  await expect(page.getByText(evening.roundOf(1, 8))).toBeVisible();

  await page.getByRole('button', { name: evening.pause }).click();
  await expect(hall.getByText(evening.paused)).toBeVisible();
  const stood = await hall.getByRole('timer').innerText();
  await page.getByRole('button', { name: evening.nextRound }).click();
  await expect(hall.getByText(evening.roundOf(2, 8))).toBeVisible();
  expect(stood).toMatch(/^0[67]:\d\d$/);

  const tables = hall.getByRole('region', { name: evening.round(2) }).getByRole('listitem');
  await expect(tables).toHaveCount(6);
  await expect(tables.first()).toContainText('потом ');

  await hall.clock.install();
  await hall.clock.fastForward('06:10');
  await expect(hall.getByText(evening.lastMinute)).toBeVisible();
  await hall.clock.fastForward('01:00');
  await expect(hall.getByText(evening.changing(3))).toBeVisible();
});

test('cards typed in by keyboard give nine pairs for nine places, three search on, and one undo takes it back', async ({
  laptop,
}) => {
  const page = laptop.page();
  await createProgramme(page);
  await waitForOfflineReady(page);
  await importGuests(page, { mentors, mentees });
  await laptop.goOffline();
  await makeEvening(page, plan);
  await markAbsent(page, ['Хабаров', 'Антипин', 'Тарасов']);

  await page.getByRole('link', { name: evening.interest.cards }).click();
  await typeCards(page, 40, '2');
  await expect(page.getByText(evening.cards.mutual(40))).toBeVisible();
  await expect(page.getByText(evening.cards.entered(17, 17))).toBeVisible();
  await page.reload();
  await expect(page.getByText(evening.cards.mutual(40))).toBeVisible();

  await page.getByRole('link', { name: evening.cards.toPairs }).click();
  const rest = page.getByRole('region', { name: evening.pairs.without(3) });
  await expect(rest.getByRole('listitem')).toHaveCount(3);
  const searchGoesOn = formatDate(addDays(schoolToday(), searchDays));
  await expect(
    rest.getByText(`Поддержка психолога, поиск продолжается: ${searchGoesOn}`),
  ).toHaveCount(3);
  await page.getByRole('button', { name: evening.pairs.accept(9) }).click();
  const made = page.getByRole('region', { name: evening.pairs.made(9) });
  await expect(made.getByRole('listitem')).toHaveCount(9);

  await page.getByRole('button', { name: parts.undo }).last().click();
  await expect(made).toBeHidden();
  await expect(page.getByRole('button', { name: evening.pairs.accept(9) })).toBeVisible();
});

test('twelve personal slips, the sheets of the tables and the cards fit on few pages', async ({
  laptop,
}) => {
  const page = laptop.page();
  await createProgramme(page);
  await importGuests(page, { mentors, mentees });
  await makeEvening(page, plan);
  await markAbsent(page, ['Хабаров', 'Антипин', 'Тарасов']);
  await page.getByRole('link', { name: evening.print.print }).click();
  const sheets = page.getByRole('radiogroup', { name: evening.print.what });
  await expect(page.getByRole('heading', { name: /^Баирова Пётр/ })).toBeVisible();
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(3);

  await sheets.getByRole('radio', { name: evening.print.sheets.cards }).check();
  await expect(page.getByText(evening.print.choose)).toHaveCount(12);
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(3);

  await sheets.getByRole('radio', { name: evening.print.sheets.tables }).check();
  await expect(page.getByRole('heading', { name: evening.table(5) })).toBeVisible();
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(3);
});
