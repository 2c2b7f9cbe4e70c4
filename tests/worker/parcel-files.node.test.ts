import { expect, test, vi } from 'vitest';
import { appAddress, follow, insist, openPage, openSchool, type TestPage } from './open-page.ts';
import type { Change } from '../../src/domain/changes.ts';

const everyone = { text: '', circle: null, schoolClass: null, role: null, offset: 0, limit: 10 };

const pupil = (id: string, familyName: string): Change => ({
  type: 'create',
  table: 'person',
  id,
  fields: { familyName, circle: 'pupils' },
});

async function make({ api }: TestPage): Promise<Uint8Array> {
  const made = await api.makeParcelFile(() => {});
  if (!made.ok) throw new Error(made.error.type);
  return made.value.bytes;
}

test('a phone that joined without a network gets the school by file, and the laptop its answer', async () => {
  const laptop = await openSchool();
  await insist(laptop, [pupil('p1', 'Баирова')]);
  const phone = openPage();
  await phone.api.start('school');
  const link = await laptop.api.invitation(appAddress);
  await phone.api.joinProgramme(link ?? '', { name: 'Телефон', kind: 'phone' });
  const programme = await follow(phone, 'programme', {});
  const people = await follow(phone, 'people', everyone);

  const taken = await phone.api.takeParcelFile(await make(laptop), () => {});
  expect(taken).toMatchObject({ ok: true, value: { isIncomplete: false } });
  await vi.waitFor(() => expect(people.last().everyone).toBe(1));
  expect(programme.last()?.school).toBe('Хандагайская школа');

  await laptop.api.takeParcelFile(await make(phone), () => {});
  const sync = await follow(laptop, 'sync', {});
  await vi.waitFor(() => expect(sync.last()).toMatchObject({ savedHere: 0, stored: 0 }));
  expect(sync.last().seen).toBeGreaterThan(0);
  expect([...laptop.crashes, ...phone.crashes]).toEqual([]);
});

test('before there is a programme no file is made or taken', async () => {
  const page = openPage();
  await page.api.start('school');
  expect(await page.api.makeParcelFile(() => {})).toMatchObject({
    error: { type: 'no-programme' },
  });
  expect(await page.api.takeParcelFile(new Uint8Array(9), () => {})).toMatchObject({
    error: { type: 'no-programme' },
  });
});
