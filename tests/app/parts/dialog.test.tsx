import { draw } from './drawing.tsx';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../../src/app/parts/button.tsx';
import { Dialog } from '../../../src/app/parts/dialog.tsx';

function Example() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Завершить</Button>
      <Dialog
        title="Завершить пару?"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={<Button kind="primary">Да</Button>}
      >
        <p>Встречи останутся.</p>
      </Dialog>
    </>
  );
}

test('the dialog is named by its heading, Esc closes it and the focus returns', async () => {
  draw(<Example />);
  const button = page.getByRole('button', { name: 'Завершить' });
  await button.click();
  await expect.element(page.getByRole('dialog', { name: 'Завершить пару?' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => page.getByRole('dialog').query()).toBeNull();
  expect(document.activeElement).toBe(button.element());
});

test('it opens again after Esc', async () => {
  draw(<Example />);
  const button = page.getByRole('button', { name: 'Завершить' });
  await button.click();
  await userEvent.keyboard('{Escape}');
  await button.click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: 'Закрыть' }).click();
  await expect.poll(() => page.getByRole('dialog').query()).toBeNull();
});
