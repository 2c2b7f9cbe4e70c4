import { bytesToHex, hexToBytes } from './wire-hex.ts';

/**
 * The dictionary of everything that is named by identity: records, scopes, elements of sets and the
 * words of the schema. A uuid is kept as its time and ten bytes of chance, any other name as text.
 * A reference is the index doubled, plus one for texts.
 */
export type NameBook = {
  readonly refOf: (name: string) => number;
  readonly uuids: readonly string[];
  readonly texts: readonly string[];
};

export function createNameBook(): NameBook {
  const uuids: string[] = [];
  const texts: string[] = [];
  const refs = new Map<string, number>();
  const refOf = (name: string) => {
    const known = refs.get(name);
    if (known !== undefined) return known;
    const ref = isUuid(name) ? uuids.push(name) * 2 - 2 : texts.push(name) * 2 - 1;
    refs.set(name, ref);
    return ref;
  };
  return { refOf, uuids, texts };
}

export function nameAt(book: Pick<NameBook, 'uuids' | 'texts'>, ref: number): string | undefined {
  return ref % 2 === 0 ? book.uuids[ref / 2] : book.texts[(ref - 1) / 2];
}

export const uuidRef = (index: number) => index * 2;

export const isUuidRef = (ref: number) => ref % 2 === 0;

export function isUuid(name: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(name);
}

export const uuidNoiseBytes = 10;

export function uuidToMillis(uuid: string): number {
  return Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);
}

export function uuidToNoise(uuid: string): Uint8Array {
  return hexToBytes(uuid.slice(14).replaceAll('-', ''));
}

export function partsToUuid(millis: number, noise: Uint8Array): string {
  const time = millis.toString(16).padStart(12, '0');
  const rest = bytesToHex(noise);
  return `${time.slice(0, 8)}-${time.slice(8)}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8)}`;
}
