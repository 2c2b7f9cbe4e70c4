import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTarget, pullList, readReceipt } from '../conformance/target.ts';
import { startEndpoint, type TestEndpoint } from '../support/endpoint.ts';
import { makeFrame, randomDevice } from '../support/frames.ts';

let endpoint: TestEndpoint;

beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.stop());

test('an answer of no change costs at most 250 bytes with its headers', async () => {
  const log = createTarget({ base: endpoint.base }).newLog();
  await log.put(log.device, makeFrame(log));
  const { cursor } = await pullList(log, 0);
  const path = `/krug/${log.log}?after=${cursor}&max=65536&r=0badcafe`;
  const answer = await askRaw(`GET ${path} HTTP/1.1\r\n${headersFor(log.token)}\r\n`);
  expect(answer.length).toBeLessThanOrEqual(250);
});

test('a receipt costs at most 420 bytes with its headers', async () => {
  const log = createTarget({ base: endpoint.base }).newLog();
  const device = randomDevice();
  const frame = makeFrame({ log: log.log, device }, 150);
  const head = `PUT /krug/${log.log}/${device}/1 HTTP/1.1\r\ncontent-length: ${frame.bytes.length}\r\n`;
  const answer = await askRaw(`${head}${headersFor(log.token)}\r\n`, frame.bytes);
  expect(answer.toString()).toContain('201 Created');
  expect(answer.length).toBeLessThanOrEqual(420);
  expect((await readReceipt(await log.put(device, frame))).sha256).toBe(frame.sha256);
});

function headersFor(token: string): string {
  return `host: ${new URL(endpoint.url).host}\r\nauthorization: Bearer ${token}\r\nconnection: close\r\n`;
}

function askRaw(head: string, body = new Uint8Array(0)): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(new URL(endpoint.url).port), '127.0.0.1');
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', reject).on('close', () => resolve(Buffer.concat(chunks)));
    socket.write(head);
    socket.write(body);
  });
}
