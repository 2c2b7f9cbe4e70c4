import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Change } from '../../src/domain/changes.ts';
import { follow, insist, openPage, openSchool } from './open-page.ts';
import { startEndpoint, type TestEndpoint } from '../support/endpoint.ts';

let endpoint: TestEndpoint;
beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.stop());

const address = () => `${endpoint.url}/`;

async function join(invitation: string | null, name: string) {
  const page = openPage({ isOnline: true });
  await page.api.start('school');
  const joined = await page.api.joinProgramme(invitation ?? '', { name, kind: 'phone' });
  expect(joined).toEqual({ ok: true, value: null });
  return page;
}

/** Few people with much to say that nothing can shorten: as many bytes as a summary is made for. */
const people = Array.from({ length: 400 }, (_, index): Change => ({
  type: 'create',
  table: 'person',
  id: `p${index}`,
  fields: { familyName: 'Баирова', note: randomBytes(750).toString('base64') },
}));

test('the third device of an old school begins with the summary of the first two', async () => {
  const laptop = await openSchool({ isOnline: true }, address());
  await insist(laptop, people);
  // Written over since: a summary has less to tell than the segments.
  const notes = people.map(({ id }): Change => ({
    type: 'edit',
    table: 'person',
    id,
    fields: { note: 'ходит в кружок' },
  }));
  await laptop.api.exchangeNow();
  await insist(laptop, notes);
  await laptop.api.exchangeNow();
  const invitation = await laptop.api.invitation(address());
  const phone = await join(invitation, 'Телефон');
  await phone.api.exchangeNow();
  await laptop.api.exchangeNow();
  const tablet = await join(invitation, 'Планшет');
  await tablet.api.exchangeNow();
  await laptop.api.exchangeNow();
  expect(await tablet.api.exportEverything()).toBe(await laptop.api.exportEverything());
  const [here, there] = [await follow(tablet, 'sync', {}), await follow(phone, 'sync', {})];
  expect(here.last().bytesThisMonth).toBeLessThan(there.last().bytesThisMonth / 2);
  // It is told of the others as if it had read everything they wrote.
  expect(here.last().devices.map(({ lastHeardMillis }) => lastHeardMillis)).not.toContain(null);
  expect([...laptop.crashes, ...phone.crashes, ...tablet.crashes]).toEqual([]);
});
