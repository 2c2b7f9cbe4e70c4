import type { Page } from '@playwright/test';

/** What is wrong with a screen on paper, and how much it says there. */
export type Paper = {
  /** Buttons, tabs and places: of no use on a sheet. */
  readonly controls: readonly string[];
  /** Boxes that hide a part of what is in them, and pictures higher than a sheet. */
  readonly cut: readonly string[];
  /** In pixels. */
  readonly overhang: number;
  readonly words: number;
};

/** A4 between the margins of `look/print.css`, and across for what asks for a page of its own. */
const uprightPixels = { width: 680, height: 971 };
const acrossPixels = { width: 1028, height: 690 };

/** The screen that is open, laid out as it is printed. */
export async function readPaper(page: Page): Promise<Paper> {
  const viewport = page.viewportSize() ?? uprightPixels;
  await page.emulateMedia({ media: 'print' });
  const isUpright = await page.evaluate(() => getComputedStyle(document.body).page === 'auto');
  const sheet = isUpright ? uprightPixels : acrossPixels;
  await page.setViewportSize(sheet);
  const paper = await page.evaluate(lookAtPaper, sheet.height);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(viewport);
  return paper;
}

/**
 * Runs in the page, where nothing else of this file is known. What an emulated medium changes is
 * there some frames later.
 */
async function lookAtPaper(sheetHeight: number): Promise<Paper> {
  for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
  const controls: string[] = [];
  const cut: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    const { width, height } = element.getBoundingClientRect();
    // What is one pixel large is for those who listen.
    const isPrinted =
      width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    if (!isPrinted) continue;
    const name = `${element.outerHTML.slice(0, 60)} ${element.textContent.slice(0, 40)}`;
    if (element.matches('nav, button, a.button, [role="tablist"]')) controls.push(name);
    const { overflowX, overflowY } = getComputedStyle(element);
    const isWider = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    const isHigher = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
    const isTooHigh = element.matches('svg, img, canvas') && height > sheetHeight;
    if (isWider || isHigher || isTooHigh) cut.push(name);
  }
  return {
    controls,
    cut,
    overhang: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    words: document.body.innerText.split(/\s+/).length,
  };
}
