import { afterEach, expect, test } from 'vitest';
import { createTarget, pullList, readError } from '../conformance/target.ts';
import { startEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import { makeFrame } from '../support/frames.ts';

let endpoint: TestEndpoint | undefined;

afterEach(() => endpoint?.stop());

test('where the operator has set a code a new log needs it, and only the first time', async () => {
  endpoint = await startEndpoint({ registrationCode: 'seven lakes' });
  const stranger = createTarget({ base: endpoint.base });
  expect(await stranger.hello()).toMatchObject({ registration: 'code' });
  const log = stranger.newLog();
  const frame = makeFrame(log);
  expect(await readError(await log.put(log.device, frame))).toMatchObject({
    status: 403,
    error: 'registration-code-wrong',
  });

  const invited = createTarget({ base: endpoint.base, registrationCode: 'seven lakes' });
  expect((await invited.newLog(log.log, log.token).put(log.device, frame)).status).toBe(201);
  const second = makeFrame({ ...log, n: 2, prev: frame.sha256 });
  expect((await log.put(log.device, second)).status).toBe(201);
});

test('a wrong code opens nothing', async () => {
  endpoint = await startEndpoint({ registrationCode: 'seven lakes' });
  const target = createTarget({ base: endpoint.base, registrationCode: 'eight lakes' });
  const log = target.newLog();
  expect((await log.put(log.device, makeFrame(log))).status).toBe(403);
});

test('after a restart the frames, the token and the epoch are the same', async () => {
  const first = await startEndpoint();
  endpoint = first;
  const log = createTarget({ base: first.base }).newLog();
  await log.put(log.device, makeFrame(log));
  const before = await pullList(log, 0);
  const copy = await startEndpoint({ dataDir: first.dataDir });
  const again = createTarget({ base: copy.base }).newLog(log.log, log.token);
  const after = await pullList(again, 0);
  await copy.stop();
  expect(after).toEqual(before);
  expect((await createTarget({ base: first.base }).newLog(log.log).pull(0)).status).toBe(403);
});
