import { draw } from './drawing.tsx';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { InlineEdit } from '../../../src/app/parts/inline-edit.tsx';

function drawEdit(multiline = false) {
  const saved: string[] = [];
  function Example() {
    const [value, setValue] = useState('Кабинет 12');
    return (
      <InlineEdit
        label="Место"
        value={value}
        multiline={multiline}
        onCommit={(next) => {
          saved.push(next);
          setValue(next);
        }}
      />
    );
  }
  draw(<Example />);
  return { saved, field: page.getByRole('textbox', { name: 'Место' }) };
}

test('Enter saves what was written, without a button', async () => {
  const { saved, field } = drawEdit();
  await field.fill('Мастерская   лесничества ');
  await userEvent.keyboard('{Enter}');
  expect(saved).toEqual(['Мастерская лесничества']);
  await expect.element(field).toHaveValue('Мастерская лесничества');
});

test('Esc brings back what was there and saves nothing', async () => {
  const { saved, field } = drawEdit();
  await field.fill('Ошибка');
  await userEvent.keyboard('{Escape}');
  expect(saved).toEqual([]);
  await expect.element(field).toHaveValue('Кабинет 12');
});

test('a field that is left unchanged saves nothing', async () => {
  const { saved, field } = drawEdit();
  await field.click();
  await userEvent.keyboard('{Tab}');
  expect(saved).toEqual([]);
});

test('in a longer text Enter makes a line and leaving saves', async () => {
  const { saved, field } = drawEdit(true);
  await field.fill('Первое');
  await userEvent.keyboard('{Enter}Второе{Tab}');
  expect(saved).toEqual(['Первое\nВторое']);
});
