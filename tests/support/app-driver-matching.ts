import { expect, type Locator, type Page } from '@playwright/test';
import { matching } from '../../src/app/text/ru/matching.ts';
import { mentoring } from '../../src/app/text/ru/mentoring.ts';
import { shell } from '../../src/app/text/ru/shell.ts';

/** By the rail and the tab, as a person goes there; without a request to anybody. */
export async function openMatching(page: Page): Promise<void> {
  await page.getByRole('link', { name: shell.places.mentoring.label }).first().click();
  await page.getByRole('link', { name: mentoring.tabs.matching }).click();
  await expect(page.getByRole('heading', { level: 1, name: matching.title })).toBeVisible();
}

export const proposalLines = (page: Page): Locator => page.locator('.proposal');

/** «Аня Горбунов, 7 «А»» → «Дарима Баирова», in the order of the screen. */
export async function readProposals(page: Page): Promise<ReadonlyMap<string, string>> {
  const lines = await proposalLines(page).all();
  const names = await Promise.all(
    lines.map((line) => line.locator('.plan-person__words > a').allInnerTexts()),
  );
  return new Map(names.map(([mentee = '', mentor = '']) => [mentee, mentor]));
}

export const lineOf = (page: Page, mentee: string): Locator =>
  proposalLines(page).filter({ hasText: mentee }).first();

/** Takes another mentor for somebody; the pair is then pinned. */
export async function chooseMentor(page: Page, mentee: string, mentor: string): Promise<void> {
  await lineOf(page, mentee)
    .getByRole('button', { name: new RegExp(`^${matching.otherOf('')}`) })
    .click();
  await page.getByRole('button', { name: matching.chooseOf(mentor) }).click();
  await expect(lineOf(page, mentee).getByText(matching.pinned)).toBeVisible();
}

export async function swapMentors(page: Page, first: string, second: string): Promise<void> {
  await lineOf(page, first)
    .getByRole('button', { name: new RegExp(`^${matching.menuOf('')}`) })
    .click();
  await page.getByRole('menuitem', { name: matching.swap }).click();
  // The class after the comma has a no-break space, which a name to be read aloud has not.
  const [name = ''] = second.split(',');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${name},`) })
    .click();
  await expect(page.getByText(matching.swapped)).toBeVisible();
}
