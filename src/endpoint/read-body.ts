import type { IncomingMessage } from 'node:http';

export type Body =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly isCut: boolean }
  | { readonly ok: false; readonly error: { readonly type: 'body-too-large' } };

/**
 * Reads a request's body as far as it comes. A link that breaks in the middle is no error here:
 * the whole frames that arrived before the cut can be stored.
 */
export function readBody(incoming: IncomingMessage, maxBytes: number): Promise<Body> {
  const announced = Number(incoming.headers['content-length'] ?? 0);
  if (announced > maxBytes) return Promise.resolve(tooLarge);

  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const finish = (body: Body) => {
      incoming.off('data', onData).off('end', onEnd).off('close', onCut);
      resolve(body);
    };
    const onData = (chunk: Uint8Array) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > maxBytes) finish(tooLarge);
    };
    const onEnd = () => finish({ ok: true, bytes: Buffer.concat(chunks), isCut: false });
    const onCut = () => finish({ ok: true, bytes: Buffer.concat(chunks), isCut: true });
    // The error event needs a listener, or a broken link would end the process.
    incoming.on('error', onCut).on('data', onData).on('end', onEnd).on('close', onCut);
  });
}

const tooLarge: Body = { ok: false, error: { type: 'body-too-large' } };
