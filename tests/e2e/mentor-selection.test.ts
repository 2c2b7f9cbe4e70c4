import type { Locator, Page } from '@playwright/test';
import { acts } from '../../src/app/text/ru/acts.ts';
import { codes } from '../../src/app/text/ru/codes.ts';
import { gates } from '../../src/app/text/ru/gates.ts';
import { matching } from '../../src/app/text/ru/matching.ts';
import { needs } from '../../src/app/text/ru/needs.ts';
import { records } from '../../src/app/text/ru/records.ts';
import type { Change, Fields } from '../../src/domain/changes.ts';
import { addDays } from '../../src/domain/dates.ts';
import { newRecordId } from '../../src/domain/ids.ts';
import { shortCodeOf } from '../../src/domain/papers/short-code.ts';
import { type Interview, interviewCriteria } from '../../src/domain/records/interview.ts';
import {
  candidateLines,
  chooseForMany,
  openGates,
  tryToBegin,
} from '../support/app-driver-gates.ts';
import { openMatching, proposalLines } from '../support/app-driver-matching.ts';
import { choosePerson, makeMatch } from '../support/app-driver-mentoring.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';
import { openFilledDevice } from '../support/filled-device.ts';
import { schoolToday } from '../support/school-day.ts';
import { createSeededRandom } from '../support/seeded-random.ts';

const today = schoolToday();
const { desk } = gates;

const teachers = [
  'Баирова Дарима',
  'Зуева Зоя',
  'Кузнецова Алла',
  'Лыкова Инна',
  'Мельникова Елена',
  'Попова Клара',
  'Рудых Жанна',
  'Седых Лидия',
  'Тарасова Вера',
] as const;
const pupils = ['Горбунов Захар', 'Шерстов Егор'] as const;
const forester = 'Вокин Пётр';

const untrained = gates.noTraining(0, 2);

/** Acceptance scenario 6. */
test('of twelve candidates nine are trained at once, talked to and decided on', async ({
  endpoint,
}) => {
  const device = await openFilledDevice(endpoint.port, schoolWithCandidates());
  try {
    const page = device.page();
    await device.goOffline();
    await apply(page, teachers[0]);
    await openGates(page, 'mentors');
    await expect(candidateLines(page)).toHaveCount(12);
    await expect(candidateLines(page).filter({ hasText: desk.refused })).toHaveCount(1);
    await expect(candidateLines(page).filter({ hasText: untrained })).toHaveCount(12);

    await trainTeachers(page);
    await expect(candidateLines(page).filter({ hasText: untrained })).toHaveCount(3);
    for (const pupil of pupils) {
      await expect(lineOf(page, pupil)).toContainText(untrained);
      await expect(lineOf(page, pupil)).toContainText(desk.warned);
    }

    const [last = '', reserve = '', ...accepted] = teachers.toReversed();
    await talk(page, last, 0, 'refused');
    await talk(page, reserve, 2, 'reserve');
    for (const name of accepted) await talk(page, name, 3, 'accepted');
    await expect(lineOf(page, last)).toContainText(gates.refusedMentor);
    await expect(lineOf(page, last)).toContainText(desk.refused);
    const ready = page.getByText(desk.ready, { exact: true });
    await expect(candidateLines(page).filter({ has: ready })).toHaveCount(8);

    await lineOf(page, accepted[0] ?? '')
      .getByRole('link')
      .click();
    const decision = gates.interviewWords(codes.decisions.accepted);
    await expect(page.getByRole('listitem').filter({ hasText: decision })).toContainText(
      gates.scored(15, 15),
    );
    await page.waitForURL(/people\/0/);
    const code = shortCodeOf(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    await page.getByRole('link', { name: gates.printProtocol }).click();
    const protocol = page.locator('.printed-papers__screen .sheet');
    await expect(protocol).toContainText(codes.decisions.accepted);
    await expect(protocol).toContainText(`Код ${code}`);
    await openGates(page, 'mentors');
    await page.getByRole('searchbox', { name: gates.signed.find }).fill(code);
    await expect(candidateLines(page)).toHaveCount(1);
    await expect(lineOf(page, accepted[0] ?? '')).toBeVisible();
    await page.goto(`${appAddress}/mentoring/mentors`);
    const kept = page.getByRole('region', { name: needs.reserve });
    await expect(kept.getByRole('listitem')).toHaveCount(1);
    await expect(kept).toContainText(reserve.split(' ')[0] ?? reserve);
  } finally {
    await device.close();
  }
});

/** Part of acceptance scenario 6. */
test('an adult from outside is matched with nobody before a certificate is shown', async ({
  endpoint,
}) => {
  const device = await openFilledDevice(endpoint.port, schoolWithCandidates());
  try {
    const page = device.page();
    await device.goOffline();
    await openGates(page, 'mentors');
    await expect(lineOf(page, forester)).toContainText(gates.noClearance);
    await expect(lineOf(page, forester)).toContainText(desk.refused);

    await openMatching(page);
    await expect(page.locator('.left-over')).toContainText(matching.refusals['mentor-gated']);
    await expect(proposalLines(page).filter({ hasText: 'Вокин' })).toHaveCount(0);

    await makeMatch(page, {
      mentor: forester,
      mentee: 'Старков Боря',
      theme: 'лес',
      goal: 'Тропа',
    });
    await choosePerson(page, gates.chooseSupervisor, teachers[1]);
    await expect(page.getByText(gates.noClearance)).toBeVisible();
    await tryToBegin(page);
    await expect(page.getByText(acts.matchNotReady)).toBeVisible();
    const match = page.url();

    await openGates(page, 'mentors');
    await lineOf(page, forester).getByRole('button').click();
    const dialog = page.getByRole('dialog', { name: gates.addClearance });
    await dialog.getByLabel(gates.number).fill('77-1204');
    await dialog.getByRole('button', { name: gates.save, exact: true }).click();
    await expect(lineOf(page, forester)).not.toContainText(desk.refused);
    await page.goto(match);
    await page.getByRole('button', { name: gates.beginAll }).click();
    await expect(page.getByText(gates.begun)).toBeVisible();
  } finally {
    await device.close();
  }
});

const lineOf = (page: Page, name: string): Locator =>
  candidateLines(page).filter({ hasText: name });

async function apply(page: Page, name: string): Promise<void> {
  await page.goto(`${appAddress}/mentoring/mentors/new`);
  await choosePerson(page, records.fields.mentor, name);
  await page.getByLabel(needs.competences).fill('Математика до девятого класса');
  await page.getByRole('button', { name: needs.save }).first().click();
  await expect(page.getByText(needs.offerSaved)).toBeVisible();
}

/** Everybody who lacks hours is ticked; who was not there is taken out. */
async function trainTeachers(page: Page): Promise<void> {
  await chooseForMany(page, desk.training);
  const dialog = page.getByRole('dialog', { name: gates.addTraining });
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(12);
  for (const name of [...pupils, forester]) {
    const [familyName = ''] = name.split(' ');
    await dialog.getByRole('checkbox', { name: new RegExp(`^${familyName} `) }).uncheck();
  }
  await dialog.getByLabel(gates.topic).fill('Первая встреча');
  await expect(dialog.getByLabel(gates.hours)).toHaveValue('2');
  await expect(dialog.getByText(gates.whoWasTrained(9))).toBeVisible();
  await dialog.getByRole('button', { name: gates.save, exact: true }).click();
  await expect(page.getByText(gates.trainingSaved(9))).toBeVisible();
}

async function talk(
  page: Page,
  name: string,
  score: number,
  decision: NonNullable<Interview['decision']>,
): Promise<void> {
  await page.getByRole('searchbox', { name: gates.signed.find }).fill(name);
  await expect(candidateLines(page)).toHaveCount(1);
  await lineOf(page, name).getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: gates.addInterview });
  for (const criterion of interviewCriteria) {
    const group = dialog.getByRole('radiogroup', { name: codes.interviewCriteria[criterion] });
    await group.getByRole('radio', { name: String(score), exact: true }).check();
  }
  await dialog.getByRole('radio', { name: codes.decisions[decision], exact: true }).check();
  await dialog.getByRole('button', { name: gates.save, exact: true }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('searchbox', { name: gates.signed.find }).fill('');
}

/** Nine teachers, two pupils of the tenth class and a forester; the first teacher has not applied yet. */
function schoolWithCandidates(): readonly Change[] {
  const random = createSeededRandom(6);
  const changes: Change[] = [];
  const create = (table: Change['table'], fields: Fields): string => {
    const id = newRecordId(Date.parse(today) - 90 * 86_400_000 + changes.length, random.bytes(10));
    changes.push({ type: 'create', table, id, fields });
    return id;
  };
  const year = Number(today.slice(0, 4));
  const candidate = (name: string, fields: Fields, ...kinds: readonly string[]) => {
    const [familyName = '', givenName = ''] = name.split(' ');
    const person = create('person', { familyName, givenName, ...fields });
    for (const kind of kinds) {
      const signerIs = fields['circle'] === 'pupils' ? 'both' : 'self';
      create('consent', { person, kind, signerIs, signer: 'да', on: addDays(today, -60) });
    }
    return person;
  };
  const offer = (mentor: string, topics: readonly string[]) =>
    create('offer', { mentor, topics: [...topics], capacity: 1, enteredOn: addDays(today, -50) });

  const grown = { born: `${year - 40}-03-01` };
  teachers.forEach((name, index) => {
    const teacher = candidate(name, { ...grown, circle: 'teachers' }, 'processing');
    if (index > 0) offer(teacher, ['математика']);
  });
  for (const name of pupils) {
    const pupil = { circle: 'pupils', schoolClass: '10', born: `${year - 16}-01-01` };
    offer(candidate(name, pupil, 'processing', 'participation-mentor'), ['математика']);
  }
  offer(candidate(forester, { ...grown, circle: 'residents' }, 'processing'), ['лес']);
  const mentee = candidate(
    'Старков Боря',
    { circle: 'pupils', schoolClass: '7', born: `${year - 14}-01-01` },
    'processing',
    'participation-mentee',
  );
  create('request', { mentee, words: 'Проложить тропу', themes: ['лес'], enteredOn: today });
  return changes;
}
