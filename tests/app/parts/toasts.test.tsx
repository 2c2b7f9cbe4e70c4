import { draw } from './drawing.tsx';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { showToast, Toasts } from '../../../src/app/parts/toasts.tsx';

test('what was done can be taken back from the message about it', async () => {
  let isUndone = false;
  draw(<Toasts />);
  showToast({
    text: 'Встреча удалена',
    onUndo: () => {
      isUndone = true;
    },
  });
  await page.getByRole('button', { name: 'Вернуть' }).click();
  expect(isUndone).toBe(true);
  await expect.poll(() => page.getByText('Встреча удалена').query()).toBeNull();
});

test('of many messages the last three stay', async () => {
  draw(<Toasts />);
  for (const text of ['Первое', 'Второе', 'Третье', 'Четвёртое']) showToast({ text });
  await expect.element(page.getByText('Четвёртое')).toBeVisible();
  expect(page.getByText('Первое').query()).toBeNull();
  for (const text of ['Второе', 'Третье', 'Четвёртое']) {
    await page.getByRole('button', { name: 'Закрыть' }).first().click();
    await expect.poll(() => page.getByText(text).query()).toBeNull();
  }
});
