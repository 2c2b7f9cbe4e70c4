import { connect } from 'node:net';

export type LoadRequest = { readonly head: string; readonly body?: Uint8Array | undefined };

export type LoadResult = {
  readonly perSecond: number;
  readonly p99Ms: number;
  /** answers with another status than 200 or 201 */
  readonly failures: number;
};

/**
 * Sends every request over kept-alive connections, each with one request under way. It speaks raw
 * HTTP, because node's own clients need more of the two cores than the endpoint does.
 */
export async function sendLoad(
  port: number,
  requests: readonly LoadRequest[],
  connections: number,
): Promise<LoadResult> {
  const tookMs: number[] = [];
  let failures = 0;
  let next = 0;

  async function work() {
    const ask = await openConnection(port);
    for (;;) {
      const request = requests[next];
      next += 1;
      if (request === undefined) break;
      const sentAt = performance.now();
      const status = await ask.send(request);
      tookMs.push(performance.now() - sentAt);
      if (status !== 200 && status !== 201) failures += 1;
    }
    ask.close();
  }

  const startedAt = performance.now();
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = (performance.now() - startedAt) / 1000;
  tookMs.sort((left, right) => left - right);
  const p99Ms = tookMs[Math.floor(tookMs.length * 0.99)] ?? 0;
  return { perSecond: requests.length / seconds, p99Ms, failures };
}

function openConnection(port: number) {
  return new Promise<{ send: (request: LoadRequest) => Promise<number>; close: () => void }>(
    (resolve, reject) => {
      const socket = connect(port, '127.0.0.1').setNoDelay(true);
      let received: Buffer = Buffer.alloc(0);
      let answer: ((status: number) => void) | undefined;
      socket.on('error', reject);
      socket.on('data', (chunk: Buffer) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
        const size = sizeOfAnswer(received);
        if (size === undefined || received.length < size) return;
        const status = Number(received.toString('latin1', 9, 12));
        received = received.subarray(size);
        answer?.(status);
      });
      const send = ({ head, body }: LoadRequest) =>
        new Promise<number>((done) => {
          answer = done;
          socket.write(body === undefined ? head : Buffer.concat([Buffer.from(head), body]));
        });
      socket.on('connect', () => resolve({ send, close: () => socket.destroy() }));
    },
  );
}

function sizeOfAnswer(received: Buffer): number | undefined {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const length = /\ncontent-length: (\d+)/i.exec(received.toString('latin1', 0, headEnd))?.[1];
  return headEnd + 4 + Number(length ?? 0);
}
