import type { Page } from '@playwright/test';
import {
  expectWaiting,
  openExchange,
  sendNow,
  startExchange,
} from '../../support/app-driver-exchange.ts';
import { addPupil } from '../../support/app-driver-people.ts';
import { createProgramme, waitForOfflineReady } from '../../support/app-driver-start.ts';
import { expect, test } from '../../support/app-test.ts';
import { lines } from '../../support/throttling-proxy.ts';

test('21: a tab frozen in the middle of an exchange holds up no other tab', async ({ laptop }) => {
  test.setTimeout(240_000);
  const frozen = laptop.page();
  await createProgramme(frozen);
  await waitForOfflineReady(frozen);
  laptop.network.use({ kind: 'lie' });
  await addPupil(frozen, 'Баирова Сэсэг');
  await openExchange(frozen);
  await startExchange(frozen);
  expect(await listLocks(frozen)).toEqual(['krug exchange']);
  await setLife(frozen, 'frozen');

  laptop.network.use({ kind: 'line', line: lines.direct });
  const awake = await laptop.browser().context.newPage();
  await openExchange(awake);
  await sendNow(awake);
  await expectWaiting(awake, 0);

  await setLife(frozen, 'active');
  await expectWaiting(frozen, 0);
});

const listLocks = (page: Page) =>
  page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name));

async function setLife(page: Page, state: 'frozen' | 'active'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state });
  await session.detach();
}
