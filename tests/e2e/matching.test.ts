import { matching } from '../../src/app/text/ru/matching.ts';
import { mentoring } from '../../src/app/text/ru/mentoring.ts';
import { needs } from '../../src/app/text/ru/needs.ts';
import { parts } from '../../src/app/text/ru/parts.ts';
import {
  chooseMentor,
  lineOf,
  openMatching,
  proposalLines,
  readProposals,
  swapMentors,
} from '../support/app-driver-matching.ts';
import { keepPapers, printedSheets } from '../support/app-driver-papers.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';
import { countPages } from '../support/count-pages.ts';
import { openFilledDevice } from '../support/filled-device.ts';
import { waitingSchool } from '../support/waiting-school.ts';
import { schoolToday } from '../support/school-day.ts';

const today = schoolToday();

/** Whom the coordinator puts together by hand. */
const decided = [
  ['Вика Горбунов', 'Инна Лыкова'],
  ['Захар Горбунов', 'Жанна Рудых'],
  ['Женя Старков', 'Зоя Зуева'],
] as const;

/** Acceptance scenario 7. */
test('without a network 23 requests and 20 places give 20 pairs, and the coordinator has the last word', async ({
  endpoint,
}) => {
  const device = await openFilledDevice(endpoint.port, waitingSchool(today).changes);
  try {
    const page = device.page();
    await device.goOffline();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await openMatching(page);
    await expect(page.getByRole('button', { name: matching.acceptAll(20) })).toBeVisible();
    await expect(proposalLines(page)).toHaveCount(20);
    await expect(page.locator('.left-over li')).toHaveCount(3);
    await expect(page.locator('.left-over')).toContainText('места заняты: Алла Кузнецова');
    await expect(lineOf(page, 'Вика Горбунов')).toContainText('математика');

    for (const [mentee, mentor] of decided) await chooseMentor(page, mentee, mentor);
    await expect(page.getByText(matching.pinned, { exact: true })).toHaveCount(3);
    const pinned = await readProposals(page);
    expect(pinned.size).toBe(20);
    expect(nameOf(pinned, 'Аня Горбунов')).not.toBe('Вера Тарасова');
    expect(nameOf(pinned, 'Даша Шерстов')).not.toBe('Алла Кузнецова');
    for (const mentor of pinned.values()) {
      expect([...pinned.values()].filter((one) => one === mentor).length).toBeLessThanOrEqual(
        places(mentor),
      );
    }

    const [first, second] = findSwappable(pinned);
    await swapMentors(page, first, second);
    await expect(page.getByText(matching.pinned, { exact: true })).toHaveCount(5);
    const swapped = await readProposals(page);
    expect(swapped.size).toBe(20);
    expect(swapped.get(first)).toBe(pinned.get(second));
    expect(swapped.get(second)).toBe(pinned.get(first));
    for (const [mentee, mentor] of decided) expect(nameOf(swapped, mentee)).toBe(mentor);

    await page.reload();
    await expect(proposalLines(page)).toHaveCount(20);
    expect(await readProposals(page)).toEqual(swapped);

    await page
      .getByRole('button', { name: matching.acceptAll(20) })
      .first()
      .click();
    await expect(page.getByText(matching.accepted(20))).toBeVisible();
    await expect(proposalLines(page)).toHaveCount(0);
    await expect(page.locator('.left-over')).toContainText('поиск до');
    await page.getByRole('button', { name: parts.undo }).click();
    await expect(proposalLines(page)).toHaveCount(20);
    await page
      .getByRole('button', { name: matching.acceptAll(20) })
      .first()
      .click();
    await page.goto(`${appAddress}/mentoring`);
    await expect(page.getByRole('heading', { name: mentoring.proposed })).toBeVisible();
    await expect(page.locator('.matches__line')).toHaveCount(20);
  } finally {
    await device.close();
  }
});

/** The last four of the mentors have one place, all others two. */
const places = (mentor: string) =>
  ['Лидия Седых', 'Майя Усова', 'Нина Чупрова', 'Ольга Шаргина'].includes(mentor) ? 1 : 2;

const swappable = ['Боря Горбунов', 'Гоша Горбунов', 'Даша Горбунов', 'Егор Горбунов'];

/** Two who want the same and have different mentors. */
function findSwappable(pairs: ReadonlyMap<string, string>): readonly [string, string] {
  const own = [...pairs].filter(([mentee]) => swappable.some((name) => mentee.startsWith(name)));
  const [first] = own;
  const second = own.find(([, mentor]) => mentor !== first?.[1]);
  if (!first || !second) throw new Error('Nobody to swap.');
  return [first[0], second[0]];
}

const nameOf = (pairs: ReadonlyMap<string, string>, mentee: string): string | undefined =>
  [...pairs].find(([name]) => name.startsWith(mentee))?.[1];

const wanted = { математика: '7', адаптация: '5', профессия: '4', общение: '4', проект: '3' };

/** Acceptance scenario 5. */
test('the map of requests shows which theme lacks mentors, and a call for them is printed', async ({
  endpoint,
}) => {
  const device = await openFilledDevice(endpoint.port, waitingSchool(today).changes);
  try {
    const page = device.page();
    await page.goto(`${appAddress}/mentoring/requests`);
    await page.getByRole('link', { name: needs.map.title }).click();
    for (const [theme, requests] of Object.entries(wanted)) {
      const cells = page.getByRole('row', { name: new RegExp(`^${theme}`) }).getByRole('cell');
      await expect(cells.first()).toHaveText(requests);
    }
    const row = page.getByRole('row', { name: /^профессия/ });
    await expect(row.getByRole('cell')).toHaveText(['4', '4', '1', '2', '2']);
    await expect(page.getByText(needs.map.lacking(['профессия']))).toBeVisible();

    await page.getByRole('link', { name: needs.map.call }).first().click();
    await expect(printedSheets(page).locator('tr').filter({ hasText: 'профессия' })).toHaveText(
      'профессия2',
    );
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await keepPapers(page);
  } finally {
    await device.close();
  }
});
