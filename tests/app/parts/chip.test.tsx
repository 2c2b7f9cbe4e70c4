import { draw } from './drawing.tsx';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ChipGroup, ChipSet } from '../../../src/app/parts/chip.tsx';

function Example() {
  const [minutes, setMinutes] = useState<number | null>(45);
  return (
    <ChipGroup
      label="Сколько минут"
      options={[30, 45, 60].map((value) => ({ value, label: value }))}
      value={minutes}
      onChange={setMinutes}
    />
  );
}

test('chips are one choice: the arrows move it, a reader hears their common name', async () => {
  draw(<Example />);
  expect(page.getByRole('radiogroup', { name: 'Сколько минут' }).element()).toBeTruthy();
  await userEvent.keyboard('{Tab}{ArrowRight}');
  await expect.element(page.getByRole('radio', { name: '60' })).toBeChecked();
  await expect.element(page.getByRole('radio', { name: '45' })).not.toBeChecked();
});

test('a set of chips gives back what is chosen in the order of the chips', async () => {
  let chosen: readonly string[] = ['graduates'];
  draw(
    <ChipSet
      label="Круг"
      options={[
        { value: 'pupils', label: 'Ученики' },
        { value: 'graduates', label: 'Выпускники' },
      ]}
      values={chosen}
      onChange={(values) => {
        chosen = values;
      }}
    />,
  );
  await page.getByRole('checkbox', { name: 'Ученики' }).click();
  expect(chosen).toEqual(['pupils', 'graduates']);
});
