import { done, refused } from '../domain/outcome.ts';
import { createXmlReader, type XmlHandler } from './xml-reader.ts';
import type { Zip, ZipResult } from './zip.ts';

/** Feeds one part of a zip file to a handler, without ever holding it as one text. */
export async function readZipXml(
  zip: Zip,
  name: string,
  handler: XmlHandler,
  onBytes: (bytes: number) => void = () => {},
): Promise<ZipResult> {
  const decoder = new TextDecoder();
  const reader = createXmlReader(handler);
  const unpacked = await zip.unpack(name, (piece) => {
    reader.write(decoder.decode(piece, { stream: true }));
    onBytes(piece.length);
  });
  if (!unpacked.ok) return unpacked;
  return reader.end() ? done(null) : refused({ type: 'damaged' });
}
