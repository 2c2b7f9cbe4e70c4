import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { needs } from '../../src/app/text/ru/needs.ts';
import { programme } from '../../src/app/text/ru/programme.ts';
import { reports } from '../../src/app/text/ru/reports.ts';
import { baseColumns } from '../../src/domain/bases/base-columns.ts';
import type { Change, Fields } from '../../src/domain/changes.ts';
import { newRecordId } from '../../src/domain/ids.ts';
import { firstYearOf } from '../../src/domain/programme/school-year.ts';
import { readSheets } from '../../src/files/read-sheets.ts';
import { openImport, readCount } from '../support/app-driver-people.ts';
import { createProgramme } from '../support/app-driver-start.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';
import { openFilledDevice } from '../support/filled-device.ts';
import { schoolToday } from '../support/school-day.ts';
import { createSeededRandom } from '../support/seeded-random.ts';

const { bases, tabs } = reports;

test('the base of mentees is saved for Excel as it stands on the screen, and adds nothing when it comes back', async ({
  endpoint,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'krug-bases-'));
  const device = await openFilledDevice(endpoint.port, schoolWithPairs());
  try {
    const page = device.page();
    await device.goOffline();
    await page.goto(`${appAddress}/mentoring/requests`);
    await page.getByRole('link', { name: needs.officialBase }).click();
    await expect(page.getByRole('heading', { level: 1, name: tabs.mentees })).toBeVisible();
    const shown = await readShown(page);
    expect(shown[0]).toEqual(baseColumns.mentees.map(({ heading }) => heading));
    expect(shown.map((cells) => [cells[0], cells[1], cells[4], cells[6]])).toEqual([
      ['№', 'ФИО наставляемого', 'Основной запрос наставляемого', 'ФИО наставника'],
      ['1', 'Белых Константин', '=Физика', ''],
      ['2', 'Старкова Мария Андреевна', 'Хочу строить роботов', 'Кузнецов Алексей Ильич'],
    ]);

    const file = await saveBase(page, folder);
    expect(file).toContain(tabs.mentees);
    expect(await readSaved(file)).toEqual(shown);

    await openImport(page, file);
    for (const status of ['new', 'update', 'error', 'similar'] as const) {
      expect(await readCount(page, status)).toBe(0);
    }
  } finally {
    await device.close();
    await rm(folder, { recursive: true });
  }
});

test('the base of mentors prints across, with the sums that prove it', async ({ endpoint }) => {
  const device = await openFilledDevice(endpoint.port, schoolWithPairs());
  try {
    const page = device.page();
    await page.goto(`${appAddress}/reports`);
    await expect(
      page.getByText(reports.matchesValue(1, [reports.matchesCounted(1)])),
    ).toBeVisible();
    await page.getByRole('link', { name: tabs.mentors }).click();
    await expect(page.getByRole('link', { name: 'Кузнецов Алексей Ильич' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: bases.sums })).toBeVisible();
    for (const words of [programme.figures.indicators[2], programme.figures.indicators[4]]) {
      await expect(page.getByText(words)).toBeVisible();
    }
    await expect(page.getByText(bases.agrees(1))).toBeVisible();
    await expect(page.getByRole('button', { name: bases.save })).toBeHidden();
    const [width = 0, height = 0] = await firstPageSize(page);
    expect(width).toBeGreaterThan(height);
  } finally {
    await device.close();
  }
});

test('a base of nobody says who comes into it and leads there', async ({ laptop }) => {
  const page = laptop.page();
  await createProgramme(page);
  await page.goto(`${appAddress}/reports/mentees`);
  await expect(page.getByText(bases.empty.mentees)).toBeVisible();
  await expect(page.getByRole('button', { name: bases.save })).toBeHidden();
  await page.getByRole('link', { name: bases.add.mentees }).click();
  await expect(page).toHaveURL(/\/mentoring\/requests\/new$/);
});

/** The headings, then the rows. */
const readShown = (page: Page): Promise<string[][]> =>
  page
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim()),
      ),
    );

async function saveBase(page: Page, folder: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: bases.save }).click();
  const saved = await download;
  const file = join(folder, saved.suggestedFilename());
  await saved.saveAs(file);
  await expect(page.getByText(bases.saved)).toBeVisible();
  return file;
}

/** As the screen writes dates, and with the empty cells at the end of a row. */
async function readSaved(file: string): Promise<string[][]> {
  const read = await readSheets({ kind: 'file', name: file, bytes: readFileSync(file) }, () => {});
  if (!read.ok) throw new Error(read.error.type);
  const width = baseColumns.mentees.length;
  return (read.value[0]?.rows ?? []).map(({ cells }) =>
    Array.from({ length: width }, (_, column) =>
      (cells[column] ?? '').replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1'),
    ),
  );
}

async function firstPageSize(page: Page): Promise<number[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'));
  return (box?.slice(1) ?? []).map(Number);
}

/** A forester with a pupil, which is over, and a pupil who waits. */
function schoolWithPairs(): readonly Change[] {
  const changes: Change[] = [];
  const random = createSeededRandom(5);
  const today = schoolToday();
  const year = firstYearOf(today);
  const create = (table: Change['table'], fields: Fields): string => {
    const id = newRecordId(Date.UTC(year, 8, 1) + changes.length, random.bytes(10));
    changes.push({ type: 'create', table, id, fields });
    return id;
  };
  const pupil = (familyName: string, givenName: string, fields: Fields) =>
    create('person', { familyName, givenName, circle: 'pupils', schoolClass: '8А', ...fields });
  const masha = pupil('Старкова', 'Мария', {
    patronymic: 'Андреевна',
    born: `${year - 14}-11-26`,
    guardian: 'Старкова Ирина',
    guardianPhone: '+79025551234',
  });
  const kostya = pupil('Белых', 'Константин', { born: `${year - 14}` });
  const alexey = create('person', {
    familyName: 'Кузнецов',
    givenName: 'Алексей',
    patronymic: 'Ильич',
    circle: 'employees',
    workplace: 'Лесничество',
  });
  const request = create('request', {
    mentee: masha,
    words: 'Хочу строить роботов',
    enteredOn: `${year}-09-01`,
    status: 'matched',
  });
  create('request', { mentee: kostya, words: '=Физика', enteredOn: `${year}-09-02` });
  create('offer', { mentor: alexey, competences: 'Лес, роботы', hours: '2 часа в неделю' });
  create('match', {
    mentors: [alexey],
    mentees: [masha],
    request,
    official: { form: 'employer-pupil', variant: 'employer-future-worker' },
    status: { state: 'closed', on: today, reason: 'цель достигнута' },
    period: { from: `${year}-09-01`, until: today },
    result: 'Собран робот',
  });
  return changes;
}
