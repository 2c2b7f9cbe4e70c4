import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { createLink, type Link } from './throttled-link.ts';

/**
 * A network between the browser and the endpoint. DevTools' throttling does not touch a service
 * worker; a plain TCP proxy slows whatever comes, and counts every byte, headers included.
 */
export type Line = {
  readonly downKbitPerSecond: number;
  readonly upKbitPerSecond: number;
  readonly roundTripMillis: number;
  /** The part of packets that come only after a retransmission. */
  readonly loss: number;
};

export const lines = {
  direct: { downKbitPerSecond: Infinity, upKbitPerSecond: Infinity, roundTripMillis: 0, loss: 0 },
  gprs: { downKbitPerSecond: 50, upKbitPerSecond: 20, roundTripMillis: 600, loss: 0 },
  edge: { downKbitPerSecond: 240, upKbitPerSecond: 200, roundTripMillis: 840, loss: 0 },
  slow3g: { downKbitPerSecond: 400, upKbitPerSecond: 400, roundTripMillis: 400, loss: 0 },
  geostationary: {
    downKbitPerSecond: 1024,
    upKbitPerSecond: 256,
    roundTripMillis: 700,
    loss: 0.01,
  },
} as const satisfies Readonly<Record<string, Line>>;

/** `lie` connects and delivers nothing; `filter` answers everything with a friendly page and 200. */
export type Network =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'off' }
  | { readonly kind: 'lie' }
  | { readonly kind: 'filter' };

export type ThrottlingProxy = {
  readonly port: number;
  readonly use: (network: Network) => void;
  /** Up for a while, down for a while, until the next `use`. */
  readonly flap: (upMillis: number, downMillis: number) => void;
  /** What the browser sent and received since the last call. */
  readonly takeBytes: () => { readonly up: number; readonly down: number };
  /** Everything that passed since the last call, as it was: for tests that look for what must not travel. */
  readonly takeTraffic: () => Buffer;
  readonly close: () => Promise<void>;
};

type Passed = { up: number; down: number; packets: Buffer[] };

const filterPage = '<!doctype html><title>Доступ ограничен</title><p>Сайт закрыт фильтром.</p>';

export async function startThrottlingProxy(
  targetPort: number,
  first: Network = { kind: 'line', line: lines.direct },
): Promise<ThrottlingProxy> {
  const open = new Set<Socket>();
  const passed: Passed = { up: 0, down: 0, packets: [] };
  let network = first;
  let link = createLink(lines.direct);
  let flapping: ReturnType<typeof setTimeout> | undefined;

  const change = (next: Network) => {
    network = next;
    if (next.kind === 'line') link = createLink(next.line);
    for (const socket of open) socket.destroy();
  };
  change(first);

  const server = createServer({ allowHalfOpen: true }, (client) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    if (network.kind === 'off') client.resetAndDestroy();
    if (network.kind === 'filter') answerWithPage(client);
    if (network.kind === 'line') joinSockets(client, targetPort, link, passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: portOf(server.address()),
    use: (next) => {
      clearTimeout(flapping);
      change(next);
    },
    flap: (upMillis, downMillis) => {
      const line = network.kind === 'line' ? network.line : lines.direct;
      const turn = (isUp: boolean) => {
        change(isUp ? { kind: 'line', line } : { kind: 'off' });
        flapping = setTimeout(() => turn(!isUp), isUp ? upMillis : downMillis);
      };
      turn(true);
    },
    takeBytes: () => {
      const { up, down } = passed;
      passed.up = 0;
      passed.down = 0;
      return { up, down };
    },
    takeTraffic: () => Buffer.concat(passed.packets.splice(0)),
    close: async () => {
      clearTimeout(flapping);
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function joinSockets(client: Socket, targetPort: number, link: Link, passed: Passed): void {
  const target = connect(targetPort, '127.0.0.1');
  target.on('error', () => client.destroy());
  client.on('close', () => target.destroy());
  const isOpen = link.shakeHands();
  const noteWay = (way: 'up' | 'down') => (packet: Buffer) => {
    passed[way] += packet.length;
    passed.packets.push(packet);
  };
  void link.carry(client, target, 'up', isOpen, noteWay('up'));
  void link.carry(target, client, 'down', isOpen, noteWay('down'));
}

function answerWithPage(client: Socket): void {
  client.on('data', () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close';
    client.end(`${head}\r\nContent-Length: ${Buffer.byteLength(filterPage)}\r\n\r\n${filterPage}`);
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return address.port;
}
