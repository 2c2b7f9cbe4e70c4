import { expect, type Locator, type Page } from '@playwright/test';
import { gates } from '../../src/app/text/ru/gates.ts';
import { mentoring } from '../../src/app/text/ru/mentoring.ts';
import { appAddress } from './browser.ts';

const { desk } = gates;

/** The desk of consents and clearance, with those that the filter shows. */
export async function openGates(page: Page, filter: keyof typeof desk.filters): Promise<void> {
  await page.goto(`${appAddress}/gates`);
  await page.getByRole('radio', { name: desk.filters[filter] }).check();
}

export const candidateLines = (page: Page): Locator => page.locator('.candidates__line');

/** An item of «Для многих сразу». */
export async function chooseForMany(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: desk.many }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

export async function openMatch(page: Page, id: string): Promise<void> {
  await page.goto(`${appAddress}/mentoring/${id}`);
  await expect(page.getByRole('heading', { name: mentoring.match.participants })).toBeVisible();
}

/** By the menu, which does not ask beforehand whether the match may begin. */
export async function tryToBegin(page: Page): Promise<void> {
  await page.getByRole('button', { name: mentoring.match.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: mentoring.match.activate }).click();
}
