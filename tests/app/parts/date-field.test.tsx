import { draw } from './drawing.tsx';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DateField } from '../../../src/app/parts/date-field.tsx';

const today = '2026-11-24';
const focused = () => document.activeElement?.getAttribute('aria-label');

function drawField(first: string | null = null) {
  const dates: (string | null)[] = [];
  function Example() {
    const [value, setValue] = useState(first);
    return (
      <DateField
        label="День"
        value={value}
        today={today}
        onChange={(date) => {
          dates.push(date);
          setValue(date);
        }}
      />
    );
  }
  draw(<Example />);
  return { dates, field: page.getByRole('textbox', { name: 'День' }) };
}

test('a date typed in words is understood and shown in numbers with its weekday', async () => {
  const { dates, field } = drawField();
  await field.fill('3 декабря');
  await userEvent.keyboard('{Tab}');
  expect(dates).toEqual(['2026-12-03']);
  await expect.element(field).toHaveValue('03.12.2026');
  await expect.element(page.getByText('четверг, 3 декабря')).toBeVisible();
});

test('what is no date stays as it was typed, with a sentence how to write one', async () => {
  const { dates, field } = drawField('2026-11-17');
  await field.fill('32.13.2026');
  await userEvent.keyboard('{Tab}');
  expect(dates).toEqual([]);
  await expect.element(field).toHaveValue('32.13.2026');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(field).toHaveAccessibleDescription(/Например/);
});

test('an emptied field is no date', async () => {
  const { dates, field } = drawField('2026-11-17');
  await field.fill('');
  await userEvent.keyboard('{Tab}');
  expect(dates).toEqual([null]);
});

test('in the calendar the arrows move by days and weeks, PageDown by months, Enter picks', async () => {
  const { dates, field } = drawField('2026-11-17');
  await page.getByRole('button', { name: 'День: выбрать день' }).click();
  await expect.poll(focused).toBe('17 ноября 2026');
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  await expect.poll(focused).toBe('25 ноября 2026');
  await userEvent.keyboard('{Home}');
  await expect.poll(focused).toBe('23 ноября 2026');
  await userEvent.keyboard('{PageDown}');
  await expect.poll(focused).toBe('23 декабря 2026');
  await userEvent.keyboard('{Shift>}{PageUp}{/Shift}');
  await expect.poll(focused).toBe('23 декабря 2025');
  await userEvent.keyboard('{Enter}');
  expect(dates).toEqual(['2025-12-23']);
  await expect.element(field).toHaveValue('23.12.2025');
  expect(page.getByRole('grid').query()).toBeNull();
});

test('the 31st stays within a shorter month', async () => {
  drawField('2026-12-31');
  await page.getByRole('button', { name: 'День: выбрать день' }).click();
  await page.getByRole('button', { name: 'Следующий месяц' }).click();
  await page.getByRole('button', { name: 'Следующий месяц' }).click();
  await expect.element(page.getByText('Февраль 2027')).toBeVisible();
});

test('Esc closes the calendar and leaves the date as it was', async () => {
  const { dates } = drawField('2026-11-17');
  await page.getByRole('button', { name: 'День: выбрать день' }).click();
  await userEvent.keyboard('{ArrowRight}{Escape}');
  await expect.poll(() => page.getByRole('grid').query()).toBeNull();
  expect(dates).toEqual([]);
});

test('what is half typed stays when something else is saved and the form is drawn anew', async () => {
  const dates: (string | null)[] = [];
  function Example() {
    const [saved, setSaved] = useState(0);
    return (
      <div onInput={() => setTimeout(() => setSaved(saved + 1))}>
        <DateField
          label={`День ${saved > 0 ? 'ещё раз' : ''}`}
          value="2026-11-17"
          today={today}
          onChange={(date) => dates.push(date)}
        />
      </div>
    );
  }
  draw(<Example />);
  const field = page.getByRole('textbox', { name: 'День' });
  await field.fill('03.12');
  await expect.element(page.getByText('День ещё раз')).toBeVisible();
  await expect.element(field).toHaveValue('03.12');
  await userEvent.keyboard('{Tab}');
  expect(dates).toEqual(['2026-12-03']);
});
