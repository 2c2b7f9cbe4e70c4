import { deepEqual, equal } from 'node:assert/strict';
import { frameUrl, headsUrl, logUrl } from '../../src/sync/protocol.ts';
import { makeFrame, randomToken } from '../support/frames.ts';
import type { Case } from './case.ts';
import { readBytes, readError, type Target, type TargetLog } from './target.ts';

export const accessCases: readonly Case[] = [
  {
    name: 'without a token no door of a log opens',
    run: async (target) => {
      const log = target.newLog();
      const frame = makeFrame(log);
      await log.put(log.device, frame);
      for (const ask of doors(target, log)) {
        const error = await readError(await ask({}));
        deepEqual([error.status, error.error], [401, 'token-missing']);
      }
    },
  },
  {
    name: 'with another token no door of a log opens',
    run: async (target) => {
      const log = target.newLog();
      await log.put(log.device, makeFrame(log));
      for (const ask of doors(target, log)) {
        const error = await readError(await ask({ authorization: `Bearer ${randomToken()}` }));
        deepEqual([error.status, error.error], [403, 'token-wrong']);
      }
    },
  },
  {
    name: 'a scheme other than Bearer is no token',
    run: async (target) => {
      const log = target.newLog();
      await log.put(log.device, makeFrame(log));
      const authorization = `Basic ${Buffer.from('user:password').toString('base64')}`;
      for (const ask of doors(target, log)) equal((await ask({ authorization })).status, 401);
    },
  },
  {
    name: 'what comes with a wrong token is not stored',
    run: async (target) => {
      const log = target.newLog();
      const frame = makeFrame(log);
      await log.put(log.device, frame);
      const second = makeFrame({ ...log, n: 2, prev: frame.sha256 });
      const stranger = target.newLog(log.log, randomToken());
      equal((await stranger.put(log.device, second)).status, 403);
      equal((await log.get(log.device, 2)).status, 404);
      deepEqual(await readBytes(await log.get(log.device, 1)), frame.bytes);
    },
  },
  {
    name: 'a refused first frame does not give the log away',
    run: async (target) => {
      const log = target.newLog();
      const stranger = target.newLog(log.log, randomToken());
      equal((await stranger.putAt(log.device, 1, new Uint8Array(200))).status, 422);
      equal((await stranger.pull(0)).status, 200);
      equal((await log.put(log.device, makeFrame(log))).status, 201);
      equal((await stranger.pull(0)).status, 403);
    },
  },
  {
    name: 'two tokens that are first at once: one is kept and one is a stranger',
    run: async (target) => {
      const one = target.newLog();
      const two = target.newLog(one.log, randomToken());
      const answers = await Promise.all(
        [one, two].map((log) => log.put(log.device, makeFrame(log))),
      );
      deepEqual(answers.map((answer) => String(answer.status)).sort(), ['201', '403']);
    },
  },
];

type Door = (headers: Record<string, string>) => Promise<Response>;

function doors(target: Target, log: TargetLog): readonly Door[] {
  const frame = frameUrl(target.base, log.log, log.device, 1);
  const body = makeFrame(log).bytes;
  return [
    (headers) => target.ask(frame, { headers }),
    (headers) => target.ask(frame, { headers, method: 'PUT', body }),
    (headers) => target.ask(logUrl(target.base, log.log), { headers }),
    (headers) => target.ask(logUrl(target.base, log.log), { headers, method: 'POST', body }),
    (headers) => target.ask(headsUrl(target.base, log.log), { headers }),
  ];
}
