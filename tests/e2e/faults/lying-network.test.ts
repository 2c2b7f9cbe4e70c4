import {
  exchangeEverything,
  expectState,
  expectWaiting,
  openExchange,
  sendNow,
} from '../../support/app-driver-exchange.ts';
import { addPupil } from '../../support/app-driver-people.ts';
import { createProgramme, waitForOfflineReady } from '../../support/app-driver-start.ts';
import { test } from '../../support/app-test.ts';
import { lines } from '../../support/throttling-proxy.ts';

test('3: a filter that answers 200 with a page of its own has stored nothing, and the app says so', async ({
  laptop,
}) => {
  test.setTimeout(240_000);
  const page = laptop.page();
  await createProgramme(page);
  await waitForOfflineReady(page);
  await exchangeEverything(page);

  laptop.network.use({ kind: 'filter' });
  await addPupil(page, 'Баирова Сэсэг');
  await openExchange(page);
  await sendNow(page);
  await expectState(page, 'not-an-endpoint');
  await expectWaiting(page, 1);

  laptop.network.use({ kind: 'line', line: lines.direct });
  await exchangeEverything(page);
});

test('3: a network that connects and delivers nothing holds up no save and sends nothing', async ({
  laptop,
}) => {
  test.setTimeout(240_000);
  const page = laptop.page();
  await createProgramme(page);
  await waitForOfflineReady(page);
  await exchangeEverything(page);

  laptop.network.use({ kind: 'lie' });
  await addPupil(page, 'Баирова Сэсэг');
  await openExchange(page);
  await sendNow(page);
  await expectState(page, 'exchanging');
  await expectState(page, 'no-connection', 90_000);
  await expectWaiting(page, 1);

  laptop.network.use({ kind: 'line', line: lines.direct });
  await exchangeEverything(page);
});
