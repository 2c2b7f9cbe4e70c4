import { afterAll, describe, expect, test } from 'vitest';
import { casesForFullEndpoints } from '../conformance/cases.ts';
import { createTarget } from '../conformance/target.ts';
import { makeFrame } from '../support/frames.ts';
import { startPhpEndpoint } from '../support/php.ts';
import { testLaws } from '../support/test-laws.ts';

const endpoint = await startPhpEndpoint();
const base = endpoint?.base ?? '';

describe.runIf(endpoint !== undefined)('the laws of the exchange', () => {
  afterAll(() => endpoint?.stop());

  testLaws('on the single PHP file', casesForFullEndpoints, () => ({ base }));

  test('on the single PHP file a code can guard new logs', async () => {
    const guarded = await startPhpEndpoint({ KRUG_CODE: 'seven lakes' });
    if (guarded === undefined) throw new Error('PHP was there a moment ago.');
    const stranger = createTarget({ base: guarded.base }).newLog();
    expect((await stranger.put(stranger.device, makeFrame(stranger))).status).toBe(403);
    const invited = createTarget({ base: guarded.base, registrationCode: 'seven lakes' }).newLog();
    expect((await invited.put(invited.device, makeFrame(invited))).status).toBe(201);
    await guarded.stop();
  });
});
