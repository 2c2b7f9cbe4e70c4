import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { projectPath } from './project-paths.ts';

/** What stands before an endpoint in a school, Caddy or nginx: HTTPS with HTTP/2. Its certificate is nobody's. */
export type HttpsFront = { readonly port: number; readonly close: () => void };

export async function startHttpsFront(targetPort: number): Promise<HttpsFront> {
  const server = createSecureServer({ key: readPem('key'), cert: readPem('certificate') });
  server.on('request', (asked, answer) => passOn(targetPort, asked, answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The front has no port.');
  return { port: address.port, close: () => server.close() };
}

/** By which a browser can be told to trust the certificate. */
export function frontKeyHash(): string {
  const { publicKey } = new X509Certificate(readPem('certificate'));
  const key = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

const readPem = (name: string) => readFileSync(projectPath(`tests/fixtures/https/${name}.pem`));

/** Headers that belong to a connection of HTTP/1.1 have no place in HTTP/2. */
const ofTheConnection = new Set(['connection', 'keep-alive', 'transfer-encoding']);

function passOn(port: number, asked: Http2ServerRequest, answer: Http2ServerResponse): void {
  const headers = Object.fromEntries(
    Object.entries(asked.headers).filter(([name]) => !name.startsWith(':')),
  );
  const { method, url: path } = asked;
  const passed = request({ port, host: '127.0.0.1', method, path, headers }, (found) => {
    answer.statusCode = found.statusCode ?? 502;
    for (const [name, value] of Object.entries(found.headers)) {
      if (value !== undefined && !ofTheConnection.has(name)) answer.setHeader(name, value);
    }
    found.pipe(answer);
  });
  passed.on('error', () => answer.stream.close());
  asked.pipe(passed);
}
