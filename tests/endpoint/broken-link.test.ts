import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeFrameList } from '../../src/sync/wire-list.ts';
import { createTarget, pullAll, pushList } from '../conformance/target.ts';
import { startEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import { makeChain } from '../support/frames.ts';

let endpoint: TestEndpoint;

beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.stop());

test('a push whose link breaks at any byte costs at most the frame under way', async () => {
  const target = createTarget({ base: endpoint.base });
  const cut = Array.from({ length: 3 * 132 }, (_, length) => {
    const log = target.newLog();
    return { log, length, chain: makeChain(log.log, log.device, 3, 16) };
  });
  for (const { log, length, chain } of cut) {
    const list = writeFrameList(chain.map((frame) => frame.bytes));
    await pushHalf(log.log, log.token, list, length);
  }
  for (const { log, length, chain } of cut) {
    const whole = chain.slice(0, Math.floor(length / 132)).map((frame) => frame.bytes);
    await vi.waitFor(async () => expect((await pullAll(log)).map(copy)).toEqual(whole));
    await pushList(log, chain);
    expect(await pullAll(log)).toHaveLength(3);
  }
}, 60_000);

/** Announces the whole list, sends a part of it, and is gone. */
function pushHalf(log: string, token: string, list: Uint8Array, length: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(endpoint.url).port), '127.0.0.1');
    const head = [
      `POST /krug/${log} HTTP/1.1`,
      'host: localhost',
      `authorization: Bearer ${token}`,
      `content-length: ${list.length}`,
    ];
    socket.on('error', reject).on('close', () => resolve());
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    socket.write(list.subarray(0, length), () => socket.destroySoon());
  });
}

function copy(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}
