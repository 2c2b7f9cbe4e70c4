import { draw } from './drawing.tsx';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { VirtualList } from '../../../src/app/parts/virtual-list.tsx';

const count = 3000;

function drawList(nameOf = (index: number) => `Человек ${index + 1}`) {
  const ranges: [number, number][] = [];
  const place = draw(
    <VirtualList
      label="Люди"
      count={count}
      rowHeightRem={3}
      onRange={(first, last) => ranges.push([first, last])}
      renderRow={(index) => <a href={`#${index}`}>{nameOf(index)}</a>}
    />,
  );
  return { ranges, place };
}

const rows = () => page.getByRole('listitem').elements();
const focused = () => document.activeElement?.textContent;

test('of three thousand rows only those near the eye are drawn', async () => {
  drawList();
  await expect.poll(() => rows().length).toBeGreaterThan(10);
  expect(rows().length).toBeLessThan(120);
  expect(rows()[0]?.getAttribute('aria-setsize')).toBe('3000');
});

test('scrolling far away draws the rows there and asks for their data', async () => {
  const { ranges } = drawList();
  scrollTo(0, 60_000);
  await expect.element(page.getByText('Человек 1260', { exact: true })).toBeInTheDocument();
  await expect.poll(() => ranges.at(-1)?.[0]).toBeGreaterThan(1000);
  expect(rows().length).toBeLessThan(120);
  scrollTo(0, 0);
});

test('the arrows, PageDown, Home and End go from row to row with one stop of Tab', async () => {
  const { place } = drawList();
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('Человек 1');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(focused).toBe('Человек 3');
  await userEvent.keyboard('{End}');
  await expect.poll(focused).toBe('Человек 3000');
  expect(place.querySelectorAll('a[tabindex="0"]').length).toBe(1);
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(focused).toBe('Человек 2999');
  await userEvent.keyboard('{Home}');
  await expect.poll(focused).toBe('Человек 1');
  expect(scrollY).toBe(0);
});

test('a row keeps the focus however far the page is scrolled', async () => {
  drawList();
  await userEvent.keyboard('{Tab}{ArrowDown}');
  await expect.poll(focused).toBe('Человек 2');
  scrollTo(0, 80_000);
  await expect.element(page.getByText('Человек 1700', { exact: true })).toBeInTheDocument();
  expect(focused()).toBe('Человек 2');
  scrollTo(0, 0);
});

test('a long name makes its row grow and the next one stand below', async () => {
  const long = 'Константинопольская-Преображенская '.repeat(20);
  drawList((index) => (index === 1 ? long : `Человек ${index + 1}`));
  await expect.poll(() => rows()[1]?.getBoundingClientRect().height).toBeGreaterThan(60);
  await expect
    .poll(() =>
      Math.round(
        (rows()[2]?.getBoundingClientRect().top ?? 0) -
          (rows()[1]?.getBoundingClientRect().bottom ?? 0),
      ),
    )
    .toBe(0);
});

test('a list that gets shorter shows its end', async () => {
  drawList();
  scrollTo(0, 60_000);
  draw(
    <VirtualList
      label="Люди"
      count={2}
      rowHeightRem={3}
      renderRow={(index) => <a href="#1">Остался {index}</a>}
    />,
  );
  await expect.element(page.getByText('Остался 1')).toBeVisible();
  await expect.poll(() => rows().length).toBe(2);
});
