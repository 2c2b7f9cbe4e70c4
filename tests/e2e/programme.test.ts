import { officialTasks } from '../../src/domain/programme/official-tasks.ts';
import { parts } from '../../src/app/text/ru/parts.ts';
import { programme } from '../../src/app/text/ru/programme.ts';
import { records } from '../../src/app/text/ru/records.ts';
import { status } from '../../src/app/text/ru/status.ts';
import { today } from '../../src/app/text/ru/today.ts';
import { exchangeEverything, readInvitation } from '../support/app-driver-exchange.ts';
import {
  chooseInTaskMenu,
  expectStage,
  fillRoadMap,
  openRoadMap,
  openStage,
  openStages,
  openTask,
  taskOnMap,
  tasksOnMap,
} from '../support/app-driver-programme.ts';
import { keepPapers } from '../support/app-driver-papers.ts';
import { expectClass } from '../support/app-driver-people.ts';
import { createProgramme, joinByLink, openExample } from '../support/app-driver-start.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';

const { cures, figures, next, proofs, roadMap, years } = programme;

test('the first stage is closed by a road map and an order, and by nothing less', async ({
  laptop,
}) => {
  const page = laptop.page();
  await createProgramme(page);
  await expect(page.getByText(status.offlineReady)).toBeVisible();
  await laptop.goOffline();

  await openStages(page);
  await expectStage(page, 1, 'current');
  const conditions = await openStage(page, 1);
  await expect(conditions.getByText(proofs['road-map'](0, 7))).toBeVisible();
  const selection = await openStage(page, 4);
  await expect(selection.getByText(programme.stages.entries[3] ?? '')).toBeVisible();

  await conditions.getByRole('link', { name: cures['road-map'] }).click();
  await fillRoadMap(page);
  await expect(tasksOnMap(page)).toHaveCount(officialTasks.length);

  await openStages(page);
  await expect((await openStage(page, 1)).getByText(proofs['road-map'](7, 7))).toBeVisible();
  await expectStage(page, 1, 'current');
  await conditions.getByRole('link', { name: cures['launch-order'] }).click();
  await keepPapers(page);

  await openStages(page);
  await expectStage(page, 1, 'done');
  await expectStage(page, 2, 'current');
  await expect((await openStage(page, 1)).getByText(/Приказ № .+ от/)).toBeVisible();
  await page.goto(appAddress);
  await page.getByRole('link', { name: today.stageNames[1] ?? '' }).click();
  await expect(page.locator('#stage-2')).toHaveAttribute('open');
});

test('a road map is kept up in place, and what is late is seen on Today', async ({ laptop }) => {
  const page = laptop.page();
  await createProgramme(page);
  await openRoadMap(page);
  await fillRoadMap(page);
  const [first, second] = officialTasks.map(({ words }) => words);
  if (first === undefined || second === undefined) throw new Error('There are no official tasks.');

  await taskOnMap(page, first).getByRole('checkbox').check();
  await expect(page.getByText(roadMap.progress(1, officialTasks.length)).first()).toBeVisible();

  const form = await openTask(page, second);
  await form.getByLabel(roadMap.owner).fill('Иванова Мария Петровна');
  await form.getByLabel(roadMap.due, { exact: true }).fill('01.09.2020');
  await form.getByLabel(roadMap.result).fill('Приказ № 78');
  await form.getByRole('button', { name: roadMap.close }).click();
  const task = taskOnMap(page, second);
  await expect(task.getByText('Иванова Мария Петровна')).toBeVisible();
  await expect(task.getByText(roadMap.overdue)).toBeVisible();

  await page.goto(appAddress);
  await expect(page.getByText(new RegExp(`«${second}», срок 1 сентября`))).toBeVisible();
  await openRoadMap(page);
  await page.getByRole('button', { name: roadMap.postpone }).click();
  await expect(task.getByText(roadMap.overdue)).toBeHidden();

  await chooseInTaskMenu(page, second, roadMap.up);
  await expect(tasksOnMap(page).first()).toContainText(second);

  await chooseInTaskMenu(page, second, roadMap.remove);
  await expect(tasksOnMap(page)).toHaveCount(officialTasks.length - 1);
  await page.getByRole('button', { name: roadMap.fillMissing(1) }).click();
  await expect(task.getByText('Приказ № 78')).toBeVisible();

  const stage = today.stageNames[6] ?? '';
  await page.getByRole('button', { name: roadMap.addTo(stage) }).click();
  await page.getByRole('textbox', { name: roadMap.addTo(stage) }).fill('Сделать альбом');
  await page.keyboard.press('Enter');
  await expect(tasksOnMap(page).last()).toContainText('Сделать альбом');

  await page.getByRole('link', { name: roadMap.print }).click();
  await expect(page.getByRole('row')).toHaveCount(officialTasks.length + 2);
  await expect(page.getByRole('row', { name: /Сделать альбом/ })).toBeVisible();
});

test('two devices fill the same road map in apart from each other, and it is there once', async ({
  laptop,
  phone,
}) => {
  const [page, other] = [laptop.page(), phone.page()];
  await createProgramme(page);
  await exchangeEverything(page);
  await joinByLink(other, await readInvitation(page));
  await expect(other.getByText(status.offlineReady)).toBeVisible();
  await exchangeEverything(other);
  await phone.goOffline();
  await openRoadMap(other);
  await fillRoadMap(other);
  await openRoadMap(page);
  await fillRoadMap(page);
  await exchangeEverything(page);
  await phone.goOnline();
  await exchangeEverything(other);
  await exchangeEverything(page);
  for (const device of [page, other]) {
    await openRoadMap(device);
    await expect(tasksOnMap(device)).toHaveCount(officialTasks.length);
    await device.goto(appAddress);
    await expect(device.getByRole('heading', { name: today.attention })).toBeVisible();
    await expect(device.getByText(today.twoValues)).toHaveCount(0);
  }
});

test('a target that nobody set is no zero, and the contingent is counted until it is typed in', async ({
  laptop,
}) => {
  const page = laptop.page();
  await openExample(page);
  await page.goto(`${appAddress}/programme/figures`);
  const targets = page.getByRole('region', { name: figures.officialHint });
  const unset = targets.getByRole('textbox', { name: figures.indicators[3] }).first();
  await expect(unset).toHaveValue('');
  await expect(unset).toHaveAttribute('placeholder', figures.noTarget);
  await unset.fill('много');
  await unset.press('Enter');
  await expect(targets.getByText(figures.badTarget)).toBeVisible();
  await unset.fill('62,5');
  await unset.press('Enter');
  await expect(targets.getByText(figures.badTarget)).toBeHidden();

  const pupils = page.getByRole('row', { name: figures['pupils-10-19'] });
  await expect(pupils.getByRole('textbox')).toHaveValue('52');
  await expect(pupils.getByText(figures.fromRegister)).toBeVisible();
  await pupils.getByRole('textbox').fill('54');
  await pupils.getByRole('textbox').press('Enter');
  await expect(pupils.getByText(figures.typed)).toBeVisible();
  await page.reload();
  await expect(unset).toHaveValue('62,5');
  await expect(pupils.getByRole('textbox')).toHaveValue('54');
  await pupils.getByRole('button', { name: figures.toRegister(figures['pupils-10-19']) }).click();
  await expect(pupils.getByRole('textbox')).toHaveValue('52');
});

test('the next year begins in one act, and one tap takes it all back', async ({ laptop }) => {
  const page = laptop.page();
  await openExample(page);
  await page.goto(`${appAddress}/programme/next`);
  await expect(page.getByText(/перейдут в следующий класс/)).toBeVisible();
  await page.getByRole('button', { name: next.start }).click();
  await expect(page.getByText(/^Начат \d{4}\/\d\d учебный год$/)).toBeVisible();
  await page.getByRole('button', { name: parts.undo }).click();
  await expectStage(page, 1, 'done');
  await page.goto(`${appAddress}/programme/years`);
  await expect(page.getByText(years.running)).toBeVisible();
  await expect(page.getByText(/в архиве с/)).toHaveCount(0);
  await expectClass(page, 'Старкова Мария', '8');
});

test('the year that ended is read only, classes are one up, and leavers are graduates', async ({
  laptop,
}) => {
  const page = laptop.page();
  await openExample(page);
  await page.goto(`${appAddress}/programme/next`);
  await page.getByRole('group', { name: next.leavers }).getByRole('checkbox').first().check();
  await page.getByRole('button', { name: next.start }).click();
  await expectStage(page, 1, 'current');
  await expect((await openStage(page, 1)).getByText(proofs['road-map'](7, 7))).toBeVisible();

  await page.getByRole('link', { name: programme.tabs.years }).click();
  const ended = page.getByRole('listitem').filter({ hasText: /в архиве/ });
  await ended.getByRole('link', { name: new RegExp(`^${years.open}`) }).click();
  await expect((await openStage(page, 6)).getByRole('checkbox').first()).toBeDisabled();
  await expect(page.getByText(records.fields.coordinator, { exact: true })).toBeVisible();

  await expectClass(page, 'Старкова Мария', '9');
  await page.goto(`${appAddress}/programme/next`);
  await expect(page.getByRole('row', { name: /^2\b/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^1\b/ })).toHaveCount(0);
});
