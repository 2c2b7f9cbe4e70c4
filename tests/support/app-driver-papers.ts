import { expect, type Locator, type Page } from '@playwright/test';
import { papers } from '../../src/app/text/ru/papers.ts';

/** Printing itself is the browser's; here it only has to be asked for. */
export async function keepPapers(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: papers.keepAndPrint }).first().click();
  await expect(page.getByRole('button', { name: papers.printAgain }).first()).toBeVisible();
}

/** What the printer gets, sheet by sheet; the screen itself shows one paper of them. */
export const printedSheets = (page: Page): Locator => page.locator('.print-only .sheet');
