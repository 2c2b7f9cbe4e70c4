import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { follow, insist, openPage, openSchool } from './open-page.ts';
import type { Change } from '../../src/domain/changes.ts';
import { startEndpoint, type TestEndpoint } from '../support/endpoint.ts';

let endpoint: TestEndpoint;
beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.stop());

const everyone = { text: '', circle: null, schoolClass: null, role: null, offset: 0, limit: 10 };

const pupil = (id: string, familyName: string): Change => ({
  type: 'create',
  table: 'person',
  id,
  fields: { familyName, circle: 'pupils' },
});

const rename = (familyName: string): Change => ({
  type: 'edit',
  table: 'person',
  id: 'p1',
  fields: { familyName },
});

const address = () => `${endpoint.url}/`;

async function joinPhone(invitation: string | null) {
  const phone = openPage({ isOnline: true });
  expect(await phone.api.start('school')).toEqual({ state: 'new' });
  const joined = await phone.api.joinProgramme(invitation ?? '', {
    name: 'Телефон',
    kind: 'phone',
  });
  expect(joined).toEqual({ ok: true, value: null });
  return phone;
}

test('a second device joins by a link and shows the same, and each sees what the other writes', async () => {
  const laptop = await openSchool({ isOnline: true }, address());
  await insist(laptop, [pupil('p1', 'Баирова')]);
  await laptop.api.exchangeNow();
  const phone = await joinPhone(await laptop.api.invitation(address()));
  await phone.api.exchangeNow();
  const programme = await follow(phone, 'programme', {});
  expect(programme.last()?.school).toBe('Хандагайская школа');
  const onLaptop = await follow(laptop, 'people', everyone);
  await insist(phone, [pupil('p2', 'Цыренова')]);
  await phone.api.exchangeNow();
  await laptop.api.exchangeNow();
  await vi.waitFor(() => expect(onLaptop.last().everyone).toBe(2));
  const sync = await follow(laptop, 'sync', {});
  expect(sync.last()).toMatchObject({ truth: 'seen', savedHere: 0, stored: 0, needsYou: 0 });
  expect(sync.last().devices.map(({ name, isThisDevice }) => [name, isThisDevice])).toEqual([
    ['Ноутбук учительской', true],
    ['Телефон', false],
  ]);
  expect(await follow(laptop, 'queue', { limit: 5 }).then((queue) => queue.last().total)).toBe(0);
  expect([...laptop.crashes, ...phone.crashes]).toEqual([]);
});

test('two values on one field are compared and decided on any device, for all', async () => {
  const laptop = await openSchool({ isOnline: true }, address());
  await insist(laptop, [pupil('p1', 'Баирова')]);
  await laptop.api.exchangeNow();
  const phone = await joinPhone(await laptop.api.invitation(address()));
  await phone.api.exchangeNow();
  await insist(laptop, [rename('Цыренова')]);
  await insist(phone, [rename('Дамбаева')]);
  await laptop.api.exchangeNow();
  await phone.api.exchangeNow();
  await laptop.api.exchangeNow();
  const [here, there] = [await follow(laptop, 'waiting', {}), await follow(phone, 'waiting', {})];
  expect(here.last()).toHaveLength(1);
  expect(here.last()[0]).toMatchObject({ table: 'person', id: 'p1', path: 'familyName' });
  expect(
    here
      .last()[0]
      ?.values.map(({ value }) => value)
      .sort(),
  ).toEqual(['Дамбаева', 'Цыренова']);
  expect(there.last()).toHaveLength(1);
  await insist(phone, [
    { type: 'decide', table: 'person', id: 'p1', path: 'familyName', value: 'Цыренова' },
  ]);
  await phone.api.exchangeNow();
  await laptop.api.exchangeNow();
  await vi.waitFor(() => expect(here.last()).toHaveLength(0));
  const person = await follow(laptop, 'person', { id: 'p1' });
  expect(person.last()?.person.familyName).toBe('Цыренова');
});

test('a programme is joined once, and only by an invitation', async () => {
  const laptop = await openSchool({ isOnline: true }, address());
  const link = await laptop.api.invitation(address());
  const phone = await joinPhone(link);
  const device = { name: 'Телефон', kind: 'phone' } as const;
  expect(await phone.api.joinProgramme(link ?? '', device)).toMatchObject({
    error: { type: 'already-joined' },
  });
  expect(await openedAnew().then(({ api }) => api.joinProgramme('привет', device))).toMatchObject({
    error: { type: 'not-an-invitation' },
  });
});

async function openedAnew() {
  const page = openPage();
  await page.api.start('school');
  return page;
}
