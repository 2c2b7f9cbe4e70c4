import { draw } from './drawing.tsx';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Tabs } from '../../../src/app/parts/tabs.tsx';

function Example() {
  const [current, setCurrent] = useState('work');
  return (
    <Tabs
      label="Пары"
      tabs={[
        { id: 'work', label: 'В работе', count: 23 },
        { id: 'proposed', label: 'Предложенные' },
        { id: 'closed', label: 'Завершённые' },
      ]}
      current={current}
      onChange={setCurrent}
    >
      <button type="button">Внутри {current}</button>
    </Tabs>
  );
}

const selected = () => page.getByRole('tab', { selected: true }).element();

test('the arrows choose the neighbouring tab and go round', async () => {
  draw(<Example />);
  await page.getByRole('tab', { name: 'В работе · 23' }).click();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => selected().textContent).toBe('Завершённые');
  expect(document.activeElement).toBe(selected());
  await userEvent.keyboard('{Home}');
  await expect.poll(() => selected().textContent).toBe('В работе · 23');
  await userEvent.keyboard('{End}');
  await expect.poll(() => selected().textContent).toBe('Завершённые');
});

test('Tab leaves the row of tabs for what the tab shows', async () => {
  draw(<Example />);
  await page.getByRole('tab', { name: 'Предложенные' }).click();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('Внутри proposed');
  expect(page.getByRole('tabpanel', { name: 'Предложенные' }).element()).toBeTruthy();
});
