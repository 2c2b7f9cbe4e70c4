import { draw } from './drawing.tsx';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Menu } from '../../../src/app/parts/menu.tsx';

function drawMenu() {
  const chosen: string[] = [];
  const item = (label: string) => ({ label, onSelect: () => chosen.push(label) });
  draw(
    <Menu label="Ещё о паре" items={[item('Напечатать'), item('Приостановить'), item('PDF')]} />,
  );
  return { chosen, button: page.getByRole('button', { name: 'Ещё о паре' }) };
}

const focused = () => document.activeElement?.textContent;

test('the menu opens on its first act, arrows go round and Enter does the act', async () => {
  const { chosen, button } = drawMenu();
  await button.click();
  expect(focused()).toBe('Напечатать');
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe('PDF');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Приостановить');
  await userEvent.keyboard('{Enter}');
  expect(chosen).toEqual(['Приостановить']);
  expect(page.getByRole('menu').query()).toBeNull();
});

test('a letter goes to the act that begins with it', async () => {
  const { button } = drawMenu();
  await button.click();
  await userEvent.keyboard('p');
  expect(focused()).toBe('PDF');
});

test('Esc closes the menu, does nothing and gives the focus back', async () => {
  const { chosen, button } = drawMenu();
  await button.click();
  await userEvent.keyboard('{Escape}');
  expect(chosen).toEqual([]);
  expect(document.activeElement).toBe(button.element());
});

test('the arrow down opens the menu from its button', async () => {
  const { button } = drawMenu();
  button.element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toBe('Напечатать');
});

test('a tap beside the menu closes it', async () => {
  const { button } = drawMenu();
  await button.click();
  await userEvent.click(document.documentElement, { position: { x: 5, y: 600 } });
  await expect.poll(() => page.getByRole('menu').query()).toBeNull();
});
