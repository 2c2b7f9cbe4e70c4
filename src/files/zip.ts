import { done, type Outcome, refused } from '../domain/outcome.ts';
import { bytesPerMegabyte, limitMegabytes } from './limits.ts';

/**
 * A zip file, read through its directory. What is unpacked is counted while it is unpacked: the
 * sizes written in the file may lie, and 50 kB can unpack to gigabytes.
 */
export type Zip = {
  readonly names: readonly string[];
  /** As the directory claims; for progress only. */
  readonly claimedSize: (name: string) => number;
  /** Gives the entry piece by piece. */
  readonly unpack: (name: string, onPiece: (piece: Uint8Array) => void) => Promise<ZipResult>;
};

export type ZipResult = Outcome<null, ZipFailure>;

export type ZipFailure =
  | { readonly type: 'damaged' }
  | { readonly type: 'protected' }
  | { readonly type: 'too-large'; readonly limitMegabytes: number };

type Entry = {
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly start: number;
};

export function openZip(bytes: Uint8Array): Outcome<Zip, ZipFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes);
  if (!entries) return refused({ type: 'damaged' });
  let bytesLeft = limitMegabytes * bytesPerMegabyte;
  return done({
    names: [...entries.keys()],
    claimedSize: (name) => entries.get(name)?.size ?? 0,
    unpack: async (name, onPiece) => {
      const entry = entries.get(name);
      const packed = entry && packedBytes(view, bytes, entry);
      if (!packed) return refused({ type: 'damaged' });
      if (entry.isEncrypted) return refused({ type: 'protected' });
      return unpackEntry(entry.method, packed, (piece) => {
        bytesLeft -= piece.length;
        if (bytesLeft >= 0) onPiece(piece);
        return bytesLeft >= 0;
      });
    },
  });
}

const [directoryEnd, directoryEntry, localEntry] = [0x06054b50, 0x02014b50, 0x04034b50];

function readDirectory(view: DataView, bytes: Uint8Array): Map<string, Entry> | undefined {
  const end = findDirectoryEnd(view);
  if (end === undefined) return undefined;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll('\\', '/'), {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** It stands at the very end, behind it at most a comment. A file that was cut off has lost it. */
function findDirectoryEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === directoryEnd) return at;
  }
  return undefined;
}

function packedBytes(view: DataView, bytes: Uint8Array, entry: Entry): Uint8Array | undefined {
  const { start, packedSize } = entry;
  if (start + 30 > bytes.length || view.getUint32(start, true) !== localEntry) return undefined;
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return data + packedSize > bytes.length ? undefined : bytes.subarray(data, data + packedSize);
}

/** `take` says whether there is room for more. */
async function unpackEntry(
  method: number,
  packed: Uint8Array,
  take: (piece: Uint8Array) => boolean,
): Promise<ZipResult> {
  const tooLarge: ZipResult = refused({ type: 'too-large', limitMegabytes });
  if (method === 0) return take(packed) ? done(null) : tooLarge;
  if (method !== 8) return refused({ type: 'damaged' });
  const inflater = new DecompressionStream('deflate-raw');
  const reader = inflater.readable.getReader();
  const feeding = feed(inflater.writable, packed);
  try {
    for (;;) {
      const { value: piece } = await reader.read();
      if (!piece) return done(null);
      if (take(piece)) continue;
      await reader.cancel();
      return tooLarge;
    }
  } catch {
    return refused({ type: 'damaged' });
  } finally {
    await feeding;
  }
}

/** A piece this small unpacks to 16 MB at most before it is counted. */
const packedPiece = 16 * 1024;

/** What goes wrong here is reported where it is read. */
async function feed(writable: WritableStream<BufferSource>, packed: Uint8Array) {
  const writer = writable.getWriter();
  try {
    for (let at = 0; at < packed.length; at += packedPiece) {
      await writer.ready;
      await writer.write(packed.slice(at, at + packedPiece));
    }
    await writer.close();
  } catch {
    // The reader sees the same error.
  }
}
