import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'valibot';
import {
  frameUrl,
  headsUrl,
  helloUrl,
  HelloSchema,
  HeadsSchema,
  logUrl,
  pullUrl,
  PushResultsSchema,
  ReceiptSchema,
  WireErrorSchema,
  type Hello,
} from '../../src/sync/protocol.ts';
import { readPullList, writeFrameList } from '../../src/sync/wire-list.ts';
import { randomDevice, randomLog, randomToken, type TestFrame } from '../support/frames.ts';

export type TargetOptions = {
  readonly base: string;
  /** for an endpoint that knows its tokens beforehand; otherwise each log gets a new one */
  readonly token?: string | undefined;
  readonly registrationCode?: string | undefined;
};

export type Target = ReturnType<typeof createTarget>;
export type TargetLog = ReturnType<Target['newLog']>;

/** The endpoint under test, over HTTP only. A request that is told to wait, waits. */
export function createTarget({ base, token: fixedToken, registrationCode }: TargetOptions) {
  /** undefined when the endpoint is no full one */
  async function hello(): Promise<Hello | undefined> {
    const response = await ask(helloUrl(base));
    const text = await response.text();
    try {
      return parse(HelloSchema, JSON.parse(text));
    } catch {
      return undefined;
    }
  }

  function newLog(log = randomLog(), token = fixedToken ?? randomToken()) {
    const headers: Record<string, string> = { authorization: `Bearer ${token}` };
    if (registrationCode !== undefined) headers['Krug-Registration'] = registrationCode;

    const askLog = (url: string, init: RequestInit = {}) => ask(url, { ...init, headers });

    return {
      log,
      token,
      headers,
      device: randomDevice(),
      ask: askLog,
      putAt: (device: string, n: number | string, body: BodyInit) =>
        askLog(`${logUrl(base, log)}/${device}/${n}`, { method: 'PUT', body }),
      put: (device: string, frame: TestFrame) =>
        askLog(frameUrl(base, log, device, frame.n), { method: 'PUT', body: frame.bytes }),
      get: (device: string, n: number) => askLog(frameUrl(base, log, device, n)),
      post: (body: Uint8Array<ArrayBuffer>) => askLog(logUrl(base, log), { method: 'POST', body }),
      pull: (after: number, maxBytes = 1_000_000, echo = '0badcafe') =>
        askLog(pullUrl(base, log, { after, maxBytes, echo })),
      heads: () => askLog(headsUrl(base, log)),
    };
  }

  return { base, ask, hello, newLog };
}

async function ask(url: string, init: RequestInit = {}): Promise<Response> {
  for (;;) {
    const response = await fetch(url, { redirect: 'manual', ...init });
    if (response.status !== 429) return response;
    await response.arrayBuffer();
    await wait(Number(response.headers.get('retry-after') ?? 1) * 1000);
  }
}

export async function readBytes(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}

export async function readReceipt(response: Response) {
  return parse(ReceiptSchema, await response.json());
}

export async function readError(response: Response) {
  return { status: response.status, ...parse(WireErrorSchema, await response.json()) };
}

export async function readHeads(response: Response) {
  return parse(HeadsSchema, await response.json());
}

/** Pushes a list and returns one result for each whole frame. */
export async function pushList(log: TargetLog, frames: readonly TestFrame[]) {
  const response = await log.post(writeFrameList(frames.map((frame) => frame.bytes)));
  return parse(PushResultsSchema, await response.json()).results;
}

export async function pullList(log: TargetLog, after: number, maxBytes?: number) {
  const response = await log.pull(after, maxBytes);
  const read = readPullList(await readBytes(response), { after, echo: '0badcafe' });
  if (!read.ok) throw new Error(`The pull was answered with ${read.error.type}.`);
  return read.list;
}

/** Asks page after page until there is no more. */
export async function pullAll(log: TargetLog, maxBytes?: number): Promise<Uint8Array[]> {
  const frames: Uint8Array[] = [];
  for (let after = 0; ;) {
    const list = await pullList(log, after, maxBytes);
    frames.push(...list.frames);
    after = list.cursor;
    if (!list.hasMore) return frames;
  }
}
