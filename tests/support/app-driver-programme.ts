import { expect, type Locator, type Page } from '@playwright/test';
import { programme } from '../../src/app/text/ru/programme.ts';
import { today } from '../../src/app/text/ru/today.ts';
import { appAddress } from './browser.ts';

const { roadMap } = programme;

export async function openStages(page: Page): Promise<void> {
  await page.goto(`${appAddress}/programme`);
  await expect(page.getByRole('heading', { level: 1, name: programme.title })).toBeVisible();
}

/** The card of a stage, 1 to 7, opened. */
export async function openStage(page: Page, number: number): Promise<Locator> {
  const card = page.locator(`#stage-${number}`);
  await expect(card).toBeVisible();
  if (!(await card.evaluate((details: HTMLDetailsElement) => details.open))) {
    await card.getByRole('heading', { name: today.stageNames[number - 1] ?? '' }).click();
  }
  return card;
}

export const expectStage = (
  page: Page,
  number: number,
  state: keyof typeof programme.stages.states,
): Promise<void> =>
  expect(
    page.locator(`#stage-${number} summary`).getByText(programme.stages.states[state]),
  ).toBeVisible();

export async function openRoadMap(page: Page): Promise<void> {
  await page.goto(`${appAddress}/programme/road-map`);
  await expect(page.getByRole('heading', { level: 1, name: roadMap.title })).toBeVisible();
}

/** From the empty road map. */
export async function fillRoadMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: roadMap.fill }).click();
  await expect(page.getByText(/^Сделано 0 из \d+$/).first()).toBeVisible();
}

/** Every task that is shown, done or not. */
export const tasksOnMap = (page: Page): Locator => page.locator('.task-line');

export const taskOnMap = (page: Page, words: string): Locator =>
  tasksOnMap(page).filter({ hasText: words });

/** The open task; its fields are saved as they are left. */
export async function openTask(page: Page, words: string): Promise<Locator> {
  await page.getByRole('button', { name: roadMap.open(words) }).click();
  return page.locator('.task-form');
}

export async function chooseInTaskMenu(page: Page, words: string, item: string): Promise<void> {
  await page.getByRole('button', { name: roadMap.menu(words) }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}
