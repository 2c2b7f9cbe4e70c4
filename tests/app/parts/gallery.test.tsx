import { draw } from './drawing.tsx';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { galleryPages } from '../gallery.tsx';

const looks = [
  { name: 'светлая', theme: 'light', width: 1366, height: 768 },
  { name: 'тёмная', theme: 'dark', width: 1366, height: 768 },
  { name: 'контрастная', theme: 'contrast', width: 1366, height: 768 },
  { name: 'светлая на телефоне', theme: 'light', width: 390, height: 844 },
  { name: 'тёмная на телефоне', theme: 'dark', width: 390, height: 844 },
] as const;

for (const [name, Page] of Object.entries(galleryPages)) {
  for (const look of looks) {
    test(`everybody can use the page of parts '${name}' in the look '${look.name}'`, async () => {
      await page.viewport(look.width, look.height);
      document.documentElement.dataset['theme'] = look.theme;
      document.documentElement.lang = 'ru';
      document.title = 'Части';
      const place = draw(Page && <Page />);
      const { violations } = await axe.run(place, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      expect(violations.map(describe)).toEqual([]);
      expect(sticksOut(place)).toEqual([]);
    });
  }

  test(`nothing of the page '${name}' sticks out of a phone with letters of 150 %`, async () => {
    await page.viewport(390, 844);
    document.documentElement.dataset['size'] = '150';
    const place = draw(Page && <Page />);
    await document.fonts.ready;
    expect(sticksOut(place)).toEqual([]);
    delete document.documentElement.dataset['size'];
  });
}

/** What scrolls by itself may be wider inside. */
function sticksOut(place: HTMLElement): string[] {
  const width = document.documentElement.clientWidth;
  return [...place.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .filter((element) => !element.closest('.tabs__list, .data-table, .hidden-text'))
    .map((element) => element.getAttribute('class') ?? element.tagName);
}

function describe(violation: axe.Result): string {
  const places = violation.nodes.map((node) => `${node.html} ${node.any[0]?.message ?? ''}`);
  return `${violation.id}: ${places.join('\n')}`;
}
