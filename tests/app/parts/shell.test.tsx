import { draw } from './drawing.tsx';
import { signal } from '@preact/signals';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PageHeader } from '../../../src/app/parts/page-header.tsx';
import { Page } from '../../../src/app/parts/page.tsx';
import { crash, reportCrash } from '../../../src/app/shell/crash.ts';
import { lazyRoute } from '../../../src/app/shell/route.ts';
import { Shell } from '../../../src/app/shell/shell.tsx';

const isBroken = signal(false);

function TodayScreen() {
  return (
    <Page header={<PageHeader title="Добрый день" windowTitle="Сегодня" />}>
      <a href="/people/7">К Маше</a>
    </Page>
  );
}

function PersonScreen({ id }: { id: string }) {
  if (isBroken.value) throw new Error('Сломалось нарочно');
  return (
    <Page header={<PageHeader title={`Человек ${id}`} />}>
      <textarea aria-label="Заметка" />
      <a href="/people/8">К Косте</a>
    </Page>
  );
}

const routes = [
  lazyRoute({ path: '/', place: 'today', texts: [], load: () => Promise.resolve(TodayScreen) }),
  lazyRoute({
    path: '/people/:id',
    place: 'people',
    texts: [],
    load: () => Promise.resolve(PersonScreen),
  }),
];

const sync = {
  tone: 'waiting',
  title: 'Нет связи',
  text: 'Всё сохранено.',
  short: 'Нет связи. Сохранено.',
  href: '/exchange',
} as const;

function drawShell() {
  draw(
    <Shell
      hasScreen
      routes={routes}
      places={['today', 'people']}
      lastPlaces={['settings']}
      counts={{ today: 4 }}
      sync={sync}
      banners={[]}
      onExport={() => undefined}
    />,
  );
}

const heading = (name: string) => page.getByRole('heading', { level: 1, name });

beforeEach(async () => {
  crash.value = null;
  isBroken.value = false;
  history.replaceState(null, '', '/');
  await page.viewport(1366, 768);
});

test('after a change of page the focus is on its heading and the window has its name', async () => {
  drawShell();
  await expect.element(heading('Добрый день')).toBeVisible();
  expect(document.title).toBe('Сегодня · Круг');
  expect(document.activeElement).toBe(document.body);
  await page.getByRole('link', { name: 'К Маше' }).click();
  await expect.element(heading('Человек 7')).toHaveFocus();
  expect(document.title).toBe('Человек 7 · Круг');
});

test('going from one person to another moves the focus as well', async () => {
  drawShell();
  await page.getByRole('link', { name: 'К Маше' }).click();
  await page.getByRole('link', { name: 'К Косте' }).click();
  await expect.element(heading('Человек 8')).toHaveFocus();
});

test('the rail marks the place one is in, with the number of what waits there', async () => {
  drawShell();
  await expect
    .element(page.getByRole('link', { name: 'Сегодня 4' }))
    .toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: 'К Маше' }).click();
  await expect
    .element(page.getByRole('link', { name: 'Люди' }))
    .toHaveAttribute('aria-current', 'page');
});

test('on the phone the places that find no room are under «Ещё»', async () => {
  await page.viewport(390, 844);
  drawShell();
  await page.getByRole('button', { name: 'Ещё' }).click();
  await expect.element(page.getByRole('dialog').getByText('Настройки')).toBeVisible();
  await expect.element(page.getByText('Нет связи. Сохранено.')).toBeVisible();
});

test('the first stop of Tab leads over the navigation to the page', async () => {
  drawShell();
  await expect.element(heading('Добрый день')).toBeVisible();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('К содержанию');
});

test('a screen that breaks leaves the frame, and gives back what was typed in it', async () => {
  drawShell();
  await page.getByRole('link', { name: 'К Маше' }).click();
  await page.getByRole('textbox', { name: 'Заметка' }).fill('Маша нашла ошибку в схеме');
  isBroken.value = true;
  await expect.element(page.getByRole('alert')).toHaveTextContent('Что-то пошло не так');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Маша нашла ошибку в схеме');
  isBroken.value = false;
  await page.getByRole('link', { name: 'Сегодня' }).click();
  await expect.element(heading('Добрый день')).toBeVisible();
});

test('a failure outside of the screen leaves the screen and its text where they are', async () => {
  drawShell();
  await page.getByRole('link', { name: 'К Маше' }).click();
  await page.getByRole('textbox', { name: 'Заметка' }).fill('Не терять');
  reportCrash(new Error('Диск не отвечает'));
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Заметка' })).toHaveValue('Не терять');
});
