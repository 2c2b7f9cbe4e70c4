import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { headsUrl, helloUrl, logUrl } from '../../src/sync/protocol.ts';
import { makeFrame } from '../support/frames.ts';
import type { Case } from './case.ts';
import { readError, type Target } from './target.ts';

export const mannerCases: readonly Case[] = [
  {
    name: 'no answer may be kept by a cache',
    run: async (target) => {
      for (const response of await askAround(target)) {
        match(response.headers.get('cache-control') ?? '', /no-store/);
      }
    },
  },
  {
    name: 'every answer tells the server’s time',
    run: async (target) => {
      for (const response of await askAround(target)) {
        ok(!Number.isNaN(Date.parse(response.headers.get('date') ?? '')));
      }
    },
  },
  {
    name: 'an app from elsewhere may ask, and may read the time',
    run: async (target) => {
      const headers = { origin: 'https://school.example' };
      const response = await target.ask(helloUrl(target.base), { headers });
      match(
        response.headers.get('access-control-allow-origin') ?? '',
        /^(\*|https:\/\/school\.example)$/,
      );
      match(response.headers.get('access-control-expose-headers') ?? '', /date/i);
    },
  },
  {
    name: 'errors too can be read by an app from elsewhere',
    run: async (target) => {
      const headers = { origin: 'https://school.example' };
      const url = headsUrl(target.base, target.newLog().log);
      const response = await target.ask(url, { headers });
      equal(response.status, 401);
      ok(response.headers.has('access-control-allow-origin'));
    },
  },
  {
    name: 'a browser that asks first is allowed the methods and headers of the protocol',
    run: async (target) => {
      const log = target.newLog();
      const response = await target.ask(logUrl(target.base, log.log), {
        method: 'OPTIONS',
        headers: {
          origin: 'https://school.example',
          'access-control-request-method': 'PUT',
          'access-control-request-headers': 'authorization,krug-registration',
        },
      });
      ok(response.ok);
      match(response.headers.get('access-control-allow-methods') ?? '', /PUT/);
      match(response.headers.get('access-control-allow-methods') ?? '', /POST/);
      match(response.headers.get('access-control-allow-headers') ?? '', /authorization/i);
      match(response.headers.get('access-control-allow-headers') ?? '', /krug-registration/i);
    },
  },
  {
    name: 'an unknown address is not found, in plain JSON',
    run: async (target) => {
      const log = target.newLog();
      const url = `${logUrl(target.base, log.log)}/heads/of/all`;
      const error = await readError(await log.ask(url));
      deepEqual([error.status, error.error], [404, 'not-found']);
    },
  },
  {
    name: 'an unknown method is refused, in plain JSON',
    run: async (target) => {
      const log = target.newLog();
      const response = await log.ask(logUrl(target.base, log.log), { method: 'DELETE' });
      const error = await readError(response);
      deepEqual([error.status, error.error], [405, 'method-not-allowed']);
    },
  },
];

async function askAround(target: Target): Promise<readonly Response[]> {
  const log = target.newLog();
  return [
    await target.ask(helloUrl(target.base)),
    await log.put(log.device, makeFrame(log)),
    await log.put(log.device, makeFrame(log)),
    await log.get(log.device, 1),
    await log.get(log.device, 2),
    await log.pull(0),
    await log.heads(),
    await target.ask(headsUrl(target.base, log.log)),
  ];
}
