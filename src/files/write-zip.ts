/** The parts of a file that is a zip, such as .xlsx: texts by their names. */
export type ZipTexts = Readonly<Record<string, string>>;

type Packed = {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array<ArrayBuffer>;
  /** Where its own heading begins in the file. */
  readonly start: number;
};

/** Deflated, and dated with the first day that zip knows: the same texts are the same bytes. */
export async function writeZip(texts: ZipTexts): Promise<Uint8Array<ArrayBuffer>> {
  const entries: Packed[] = [];
  let start = 0;
  for (const [name, text] of Object.entries(texts)) {
    const entry = { ...(await packText(name, text)), start };
    entries.push(entry);
    start += localSize + entry.name.length + entry.data.length;
  }
  const pieces = entries.flatMap((entry) => [localHeading(entry), entry.name, entry.data]);
  const directory = entries.flatMap((entry) => [directoryLine(entry), entry.name]);
  const directorySize = directory.reduce((sum, { length }) => sum + length, 0);
  const end = directoryEnd(entries.length, directorySize, start);
  return joinBytes([...pieces, ...directory, end]);
}

async function packText(name: string, text: string): Promise<Omit<Packed, 'start'>> {
  const bytes = new TextEncoder().encode(text);
  const deflated = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return {
    name: new TextEncoder().encode(name),
    crc: crcOf(bytes),
    size: bytes.length,
    data: new Uint8Array(await new Response(deflated).arrayBuffer()),
  };
}

const [localSize, lineSize, endSize] = [30, 46, 22];
const [version, namesInUtf8, deflate, firstDay] = [20, 0x0800, 8, 0x0021];

const localHeading = (entry: Packed) =>
  fields(localSize, [[4, 0x04034b50], [2, version], ...sharedFields(entry)]);

const directoryLine = (entry: Packed) =>
  fields(lineSize, [
    [4, 0x02014b50],
    [2, version],
    [2, version],
    ...sharedFields(entry),
    // No comment, the first disk, no attributes.
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, entry.start],
  ]);

const directoryEnd = (entries: number, size: number, start: number) =>
  fields(endSize, [
    [4, 0x06054b50],
    [4, 0],
    [2, entries],
    [2, entries],
    [4, size],
    [4, start],
  ]);

type Field = readonly [bytes: 2 | 4, value: number];

const sharedFields = ({ name, crc, size, data }: Packed): readonly Field[] => [
  [2, namesInUtf8],
  [2, deflate],
  [2, 0],
  [2, firstDay],
  [4, crc],
  [4, data.length],
  [4, size],
  [2, name.length],
  [2, 0],
];

/** Least byte first; what is not named is zero. */
function fields(size: number, all: readonly Field[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(size));
  let at = 0;
  for (const [bytes, value] of all) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
