import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';

export type ListenFault = {
  readonly type: 'port-in-use' | 'address-not-available';
  readonly host: string;
  readonly port: number;
};

export type Listening =
  | { readonly ok: true; readonly port: number }
  | { readonly ok: false; readonly error: ListenFault };

type Fetch = Parameters<typeof getRequestListener>[0];

export function createHttpServer(fetch: Fetch) {
  const answer = getRequestListener(fetch);
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    void answer(request, response);
  });
  // HTTP/1.1 keeps connections open by itself; saying so costs 50 bytes in every answer.
  server.prependListener('request', (_, response) => response.removeHeader('connection'));

  function listen(port: number, host: string): Promise<Listening> {
    return new Promise((resolve, reject) => {
      server.once('error', (error) => {
        const type = faultsByCode.get('code' in error ? String(error.code) : '');
        if (type === undefined) reject(error);
        else resolve({ ok: false, error: { type, host, port } });
      });
      server.listen(port, host, () => {
        const address = server.address();
        const given = typeof address === 'object' ? address?.port : undefined;
        resolve({ ok: true, port: given ?? port });
      });
    });
  }

  /** Lets running requests finish, for five seconds at most. */
  function close(): Promise<void> {
    return new Promise((resolve) => {
      // A kept-alive connection becomes idle only after its last answer.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      const deadline = setTimeout(() => server.closeAllConnections(), 5000);
      server.close(() => {
        clearInterval(sweep);
        clearTimeout(deadline);
        resolve();
      });
      server.closeIdleConnections();
    });
  }

  return { listen, close };
}

const faultsByCode = new Map<string, ListenFault['type']>([
  ['EADDRINUSE', 'port-in-use'],
  ['EACCES', 'address-not-available'],
  ['EADDRNOTAVAIL', 'address-not-available'],
  ['ENOTFOUND', 'address-not-available'],
]);
