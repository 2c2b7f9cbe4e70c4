import { createHash } from 'node:crypto';
import { readFrameHeader } from '../../src/sync/frame.ts';
import type { Hello, Receipt, WireError } from '../../src/sync/protocol.ts';
import { readFrameList, writePullList } from '../../src/sync/wire-list.ts';

/** An endpoint in memory, in one breath: what arrives is answered at once. */
export type MemoryServer = {
  readonly answer: (question: ServerQuestion) => ServerAnswer;
  frames: readonly StoredFrame[];
  epoch: string;
  /** A state that it is in for a while: everything is refused with this status. */
  trouble: 0 | 403 | 429 | 500 | 503 | 507;
  /** Everything that was ever stored here, also what a restored server has forgotten. */
  readonly everStored: Set<string>;
};

export type ServerQuestion = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Uint8Array;
  /** The body broke off. */
  readonly isCut: boolean;
};

export type ServerAnswer = {
  readonly status: number;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly retryAfterSeconds?: number;
};

export type StoredFrame = {
  readonly log: string;
  readonly device: string;
  readonly n: number;
  readonly sha256: string;
  readonly seq: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

export type ServerKind = 'full' | 'store' | 'sink';

export function createMemoryServer(
  kind: ServerKind,
  epoch: string,
  now: () => number,
): MemoryServer {
  const server: MemoryServer = {
    frames: [],
    epoch,
    trouble: 0,
    everStored: new Set(),
    answer: (question) => {
      if (server.trouble !== 0) return refuse(server.trouble, troubleWords[server.trouble]);
      if (kind === 'full') return answerFull(server, question, now);
      return kind === 'store' ? answerStore(server, question) : answerSink(server, question);
    },
  };
  return server;
}

const troubleWords = {
  403: 'token-wrong',
  429: 'too-many-requests',
  500: 'broken',
  503: 'busy',
  507: 'full',
} as const;

export const frameName = (frame: {
  readonly device: string;
  readonly n: number;
  readonly sha256: string;
}) => `${frame.device} ${frame.n} ${frame.sha256}`;

function answerFull(
  server: MemoryServer,
  question: ServerQuestion,
  now: () => number,
): ServerAnswer {
  const [log = '', device, n] = question.path.split('/').filter((part) => part !== '');
  const { method, body, isCut } = question;
  if (log === '') {
    return json(200, {
      protocol: 'krug/1',
      maxFrameBytes: 1_048_576,
      maxPushBytes: 4_194_304,
      maxPullBytes: 4_194_304,
      registration: 'open',
    } satisfies Hello);
  }
  if (device === 'heads') return json(200, { epoch: server.epoch, heads: readHeads(server, log) });
  if (method === 'POST') {
    const results = readFrameList(body).frames.map((frame) => push(server, frame, now));
    return json(200, { results });
  }
  if (method === 'PUT') {
    if (isCut) return refuse(400, 'bad-request');
    const result = push(server, body, now);
    return json('error' in result ? statusOf[result.error] : 200, result);
  }
  if (n !== undefined) {
    const frame = server.frames.find(
      (one) => one.log === log && one.device === device && one.n === Number(n),
    );
    return frame ? { status: 200, body: frame.bytes } : refuse(404, 'not-found');
  }
  return { status: 200, body: pull(server, log, question.query) };
}

const statusOf = { fork: 409, gap: 422, 'bad-frame': 422 } as const;

type Refusal = WireError & { readonly error: keyof typeof statusOf };

function push(server: MemoryServer, pushed: Uint8Array, now: () => number): Receipt | Refusal {
  const bytes = pushed.slice();
  const read = readFrameHeader(bytes);
  if (!read.ok) return { error: 'bad-frame' };
  const { log, device, n, prev } = read.header;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const ofDevice = server.frames.filter((frame) => frame.log === log && frame.device === device);
  const same = ofDevice.find((frame) => frame.n === n);
  const receipt = (seq: number): Receipt => ({
    log,
    device,
    n,
    sha256,
    seq,
    epoch: server.epoch,
    time: now(),
  });
  if (same) return same.sha256 === sha256 ? receipt(same.seq) : { error: 'fork', device, n };
  const last = ofDevice.at(-1);
  const expected = (last?.n ?? 0) + 1;
  if (n > expected) return { error: 'gap', device, n, expected };
  if (prev !== (last?.sha256 ?? '0'.repeat(64))) return { error: 'fork', device, n };
  // Places may skip, so no client may count on them.
  const seq = (server.frames.at(-1)?.seq ?? 0) + 1 + (bytes.length % 3);
  store(server, { log, device, n, sha256, seq, bytes });
  return receipt(seq);
}

function store(server: MemoryServer, frame: StoredFrame): void {
  server.frames = [...server.frames, frame];
  server.everStored.add(frameName(frame));
}

function pull(server: MemoryServer, log: string, query: URLSearchParams): Uint8Array<ArrayBuffer> {
  const after = Number(query.get('after'));
  const max = Number(query.get('max'));
  const ofLog = server.frames.filter((frame) => frame.log === log);
  const last = ofLog.at(-1)?.seq ?? 0;
  const frames: StoredFrame[] = [];
  let size = 0;
  for (const frame of ofLog.filter((one) => one.seq > after)) {
    size += frame.bytes.length + 4;
    if (frames.length > 0 && size > max) break;
    frames.push(frame);
  }
  const cursor = frames.at(-1)?.seq ?? last;
  return writePullList(
    {
      epoch: server.epoch,
      cursor,
      hasMore: cursor < last,
      frames: frames.map((frame) => frame.bytes),
    },
    query.get('r') ?? '00000000',
  );
}

function readHeads(server: MemoryServer, log: string): [string, number, string][] {
  const heads = new Map<string, [string, number, string]>();
  for (const frame of server.frames) {
    const { device, n, sha256 } = frame;
    if (frame.log === log) heads.set(device, [device, n, sha256]);
  }
  return [...heads.values()];
}

/** A folder: it overwrites without asking, and a body that broke off leaves half a file. */
function answerStore(server: MemoryServer, question: ServerQuestion): ServerAnswer {
  const [log = '', device, n] = question.path.split('/').filter((part) => part !== '');
  if (device === undefined || n === undefined) return page(403);
  const isHere = (frame: StoredFrame) =>
    frame.log === log && frame.device === device && frame.n === Number(n);
  if (question.method === 'PUT') {
    const bytes = question.body.slice();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    server.frames = server.frames.filter((frame) => !isHere(frame));
    store(server, { log, device, n: Number(n), sha256, seq: 0, bytes });
    return page(201);
  }
  if (question.method !== 'GET') return page(405);
  const frame = server.frames.find(isHere);
  return frame ? { status: 200, body: frame.bytes } : page(404);
}

function answerSink(server: MemoryServer, question: ServerQuestion): ServerAnswer {
  if (question.method !== 'POST') return page(405);
  const bytes = question.body.slice();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  store(server, { log: '', device: '', n: server.frames.length + 1, sha256, seq: 0, bytes });
  return page(200);
}

const page = (status: number): ServerAnswer => ({
  status,
  body: new TextEncoder().encode(`<html>${status}</html>`),
});

function json(status: number, body: unknown): ServerAnswer {
  return { status, body: new TextEncoder().encode(JSON.stringify(body)) };
}

function refuse(status: number, error: string): ServerAnswer {
  return { ...json(status, { error }), ...(status === 429 && { retryAfterSeconds: 30 }) };
}
