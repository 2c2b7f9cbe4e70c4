import { openDevice } from '../../support/device.ts';
import { expect, test } from '../../support/app-test.ts';
import { killWhileSaving } from '../../support/kill-while-saving.ts';

const kills = 10;

test('4: a browser killed ten times while it saves has lost no save that it acknowledged', async ({
  endpoint,
}) => {
  test.setTimeout(240_000);
  const device = await openDevice(endpoint.port, { bypassContentPolicy: true });
  const { acknowledged, lost } = await killWhileSaving(device, kills);
  expect(lost).toBe(0);
  expect(acknowledged).toBeGreaterThan(kills);
  await device.close();
});
