import { expect, test, vi } from 'vitest';
import { follow, insist, openPage, openSchool } from './open-page.ts';
import type { Change } from '../../src/domain/changes.ts';

const everyone = { text: '', circle: null, schoolClass: null, role: null, offset: 0, limit: 10 };

const list = 'Фамилия;Имя;Отчество;Класс\nБаирова;Аюна;Баировна;9А\nЦыренов;Баир;;9А';

const change = (type: 'delete' | 'restore'): Change => ({ type, table: 'person', id: 'p1' });

test('a new device says that it is new, and a school that it is ready', async () => {
  const page = openPage();
  expect(await page.api.start('school')).toEqual({ state: 'new' });
  const school = await openSchool();
  expect(await school.api.start('school')).toMatchObject({
    state: 'ready',
    programme: { school: 'Хандагайская школа', zone: 'Asia/Irkutsk' },
    head: 0,
  });
});

test('an import is shown, accepted as a whole and undone as a whole', async () => {
  const page = await openSchool();
  const people = await follow(page, 'people', everyone);
  const opened = await page.api.openImport({ kind: 'text', text: list }, () => {});
  expect(opened).toMatchObject({ ok: true, value: { counts: { new: 2, errors: 0 } } });
  expect((await page.api.importRows(0, 10)).map((row) => row.name.familyName)).toEqual([
    'Баирова',
    'Цыренов',
  ]);
  expect(people.last().everyone).toBe(0);
  const accepted = await page.api.acceptImport(() => {});
  await vi.waitFor(() => expect(people.last().everyone).toBe(2));
  const again = await page.api.openImport({ kind: 'text', text: list }, () => {});
  expect(again).toMatchObject({ ok: true, value: { counts: { new: 0, same: 2 } } });
  if (!accepted.ok) throw new Error(accepted.error.type);
  expect(await page.api.undo(accepted.value.act)).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(people.last().everyone).toBe(0));
});

test('the example school lives apart and leaves no trace', async () => {
  const page = await openSchool();
  await page.api.start('example');
  const parts: number[] = [];
  expect(await page.api.fillExample((part) => parts.push(part))).toEqual({ ok: true, value: null });
  expect(parts.at(-1)).toBe(1);
  const example = await follow(page, 'people', everyone);
  expect(example.last().circles).toContainEqual({ circle: 'pupils', count: 84 });
  const sync = await follow(page, 'sync', {});
  expect(sync.last()).toMatchObject({ isExample: true, endpoints: [] });
  await page.api.removeExample();
  await page.api.start('school');
  const school = await follow(page, 'people', everyone);
  expect(school.last().everyone).toBe(0);
  expect(await page.api.start('example')).toEqual({ state: 'new' });
});

test('an unfinished form is kept until it is forgotten', async () => {
  const page = await openSchool();
  await page.api.saveDraft('meeting m1', { topic: 'Дроби' });
  const later = openPage({ name: page.name });
  await later.api.start('school');
  expect(await later.api.readDraft('meeting m1')).toEqual({ topic: 'Дроби' });
  await later.api.saveDraft('meeting m1', null);
  expect(await later.api.readDraft('meeting m1')).toBeNull();
});

test('everything can be taken out as one readable text', async () => {
  const page = await openSchool();
  await insist(page, [
    { type: 'create', table: 'person', id: 'p1', fields: { familyName: 'Баирова' } },
  ]);
  const records: unknown = JSON.parse(await page.api.exportEverything());
  expect(records).toContainEqual(
    expect.objectContaining({ table: 'person', familyName: 'Баирова' }),
  );
});

test('a deleted record is listed for thirty days and can be brought back', async () => {
  const wall = { millis: Date.UTC(2026, 10, 24, 3) };
  const page = await openSchool({ wall });
  await insist(page, [
    { type: 'create', table: 'person', id: 'p1', fields: { familyName: 'Баирова' } },
  ]);
  await insist(page, [change('delete')]);
  const deleted = await follow(page, 'deleted', {});
  expect(deleted.last()).toMatchObject([{ id: 'p1', isEditedSince: false }]);
  await insist(page, [change('restore')]);
  await vi.waitFor(() => expect(deleted.last()).toHaveLength(0));
  await insist(page, [change('delete')]);
  wall.millis += 31 * 24 * 60 * 60_000;
  expect((await follow(page, 'deleted', {})).last()).toHaveLength(0);
});
