import { afterAll, describe, expect, test } from 'vitest';
import { casesForStores } from '../conformance/cases.ts';
import { createTarget, readBytes } from '../conformance/target.ts';
import { makeFrame, randomToken } from '../support/frames.ts';
import { startNginxStore } from '../support/nginx.ts';
import { testLaws } from '../support/test-laws.ts';

const token = randomToken();
const store = await startNginxStore(token);
const base = store?.base ?? '';

describe.runIf(store !== undefined)('the laws of a store', () => {
  afterAll(() => store?.stop());

  testLaws('on a plain nginx', casesForStores, () => ({ base, token }));

  test('a plain nginx does not pass for a full endpoint', async () => {
    expect(await createTarget({ base, token }).hello()).toBeUndefined();
  });

  test('a plain nginx refuses other bytes under a number that is taken', async () => {
    const log = createTarget({ base, token }).newLog();
    const frame = makeFrame(log);
    await log.put(log.device, frame);
    expect((await log.put(log.device, makeFrame(log))).status).toBe(409);
    expect(await readBytes(await log.get(log.device, 1))).toEqual(frame.bytes);
  });

  test('a plain nginx opens to nobody without the secret', async () => {
    const log = createTarget({ base, token }).newLog();
    await log.put(log.device, makeFrame(log));
    const stranger = createTarget({ base, token: randomToken() }).newLog(log.log);
    expect((await stranger.get(log.device, 1)).status).toBe(401);
    expect((await stranger.put(log.device, makeFrame(log))).status).toBe(401);
  });

  test('a plain nginx keeps nothing but frames', async () => {
    const log = createTarget({ base, token }).newLog();
    for (const device of ['..', 'index.html', 'ABCDEF0123456789']) {
      expect((await log.putAt(device, 1, 'x')).ok).toBe(false);
    }
    const folders = await log.ask(`${base}/${log.log}/`, { method: 'DELETE' });
    expect(folders.ok).toBe(false);
  });
});
