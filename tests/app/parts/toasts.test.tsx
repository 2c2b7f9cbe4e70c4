import { draw } from './drawing.tsx';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Button } from '../../../src/app/parts/button.tsx';
import { StickyBar } from '../../../src/app/parts/sticky-bar.tsx';
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

for (const kind of ['float', 'across'] as const) {
  test(`on a phone a message leaves the action of the page in sight: ${kind}`, async () => {
    await page.viewport(390, 844);
    const barOfPlaces = '4rem';
    draw(
      <div style={{ position: 'fixed', inset: 0, display: 'flex', flexDirection: 'column' }}>
        <StickyBar kind={kind}>
          <Button kind="primary" size="tall">
            Новая пара
          </Button>
        </StickyBar>
        <div style={{ height: barOfPlaces }} />
        <Toasts />
      </div>,
    );
    showToast({ text: 'Сохранено' });
    await expect.element(page.getByText('Сохранено')).toBeVisible();
    const action = page.getByRole('button', { name: 'Новая пара' }).element();
    const message = page.getByText('Сохранено').element().closest('.toast');
    expect(message?.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      action.getBoundingClientRect().top,
    );
    await page.getByRole('button', { name: 'Закрыть' }).click();
  });
}
