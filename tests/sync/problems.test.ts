import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ExchangeProblem } from '../../src/domain/sync-view.ts';
import { exchange as englishWords } from '../../src/app/text/en/exchange.ts';
import { status as englishStatus } from '../../src/app/text/en/status.ts';
import { exchange as words } from '../../src/app/text/ru/exchange.ts';
import { status } from '../../src/app/text/ru/status.ts';
import { newDeviceDisk, openExchangeDevice } from '../support/exchange-device.ts';

const base = 'https://school.example/krug';

/** What the address answers to everything, and what the person is then told. */
const answers: Readonly<
  Record<
    Exclude<ExchangeProblem, 'newer-version-needed' | 'damaged-segment'>,
    readonly (() => Promise<Response>)[]
  >
> = {
  'no-connection': [() => Promise.reject(new TypeError('Failed to fetch'))],
  'not-an-endpoint': [
    () => page(200),
    () => page(511),
    () => Promise.resolve(Response.redirect('https://login.example/')),
  ],
  'not-allowed': [() => refusal(401, 'token-missing'), () => refusal(403, 'token-wrong')],
  'registration-needed': [() => refusal(403, 'registration-code-wrong')],
  'too-many-requests': [() => refusal(429, 'too-many-requests')],
  'endpoint-full': [() => refusal(507, 'full')],
  'endpoint-error': [() => refusal(500, 'broken'), () => refusal(503, 'busy'), () => page(502)],
};

const page = (httpStatus: number) =>
  Promise.resolve(
    new Response('<!doctype html><title>Вход в сеть</title>', { status: httpStatus }),
  );
const refusal = (httpStatus: number, error: string) =>
  Promise.resolve(Response.json({ error }, { status: httpStatus }));

test.for(Object.entries(answers))('%s is what such an answer comes to', async ([problem, all]) => {
  for (const answer of all) {
    const disk = newDeviceDisk(randomBytes(32), [base]);
    const { log, exchange } = openExchangeDevice(disk, { fetch: answer });
    const [endpoint] = await log.readEndpoints();
    if (!endpoint) throw new Error('no endpoint');
    await log.saveEndpoint({ ...endpoint, kind: 'full' });
    log.save(
      [{ type: 'create', table: 'person', id: 'p1', fields: { familyName: 'Иванова' } }],
      Date.now(),
    );
    await exchange.exchangeNow();
    expect(log.disk.endpoints.get(endpoint.id)?.problem).toBe(problem);
    expect(log.disk.receipts.size).toBe(0);
    // What was answered without a receipt is not on its way: it waits here.
    expect(exchange.state().sentChanges).toBe(0);
  }
});

test('every state says what happened, what is safe and what to do, in both languages', () => {
  for (const { states } of [words, englishWords]) {
    for (const [state, { what, safe, todo }] of Object.entries(states)) {
      for (const sentence of [what, safe, todo]) expect(`${state}: ${sentence}`).toMatch(/[.!?]$/);
    }
  }
  expect(Object.keys(englishStatus.problems)).toEqual(Object.keys(status.problems));
});
