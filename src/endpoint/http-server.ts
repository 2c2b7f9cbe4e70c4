import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Answer } from './answers.ts';
import type { App } from './app.ts';

export type ListenFault = {
  readonly type: 'port-in-use' | 'address-not-available';
  readonly host: string;
  readonly port: number;
};

export type Listening =
  | { readonly ok: true; readonly port: number }
  | { readonly ok: false; readonly error: ListenFault };

export function createHttpServer(app: App) {
  const server = createServer({ keepAliveTimeout: 65_000 }, (incoming, response) => {
    void app(incoming).then((answer) => send(incoming, response, answer));
  });

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

function send(incoming: IncomingMessage, response: ServerResponse, answer: Answer) {
  const { status, headers, body } = answer;
  // HTTP/1.1 keeps connections open by itself; saying so costs 50 bytes in every answer.
  response.removeHeader('connection');
  if (body === null) response.writeHead(status, headers).end();
  else
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
  if (!incoming.complete) leaveRest(incoming);
}

/** Whoever is refused may still be sending: a short while is enough to hear the answer. */
function leaveRest(incoming: IncomingMessage) {
  const deadline = setTimeout(() => incoming.socket.destroySoon(), 500).unref();
  incoming.once('close', () => clearTimeout(deadline)).resume();
}

const faultsByCode = new Map<string, ListenFault['type']>([
  ['EADDRINUSE', 'port-in-use'],
  ['EACCES', 'address-not-available'],
  ['EADDRNOTAVAIL', 'address-not-available'],
  ['ENOTFOUND', 'address-not-available'],
]);
