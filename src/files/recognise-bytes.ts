import type { ImportFailure, ReallyA } from '../domain/import/draft.ts';
import { decodeText } from './decode-text.ts';

export type Recognised =
  | { readonly kind: 'zip' }
  | { readonly kind: 'text' }
  | { readonly kind: 'refused'; readonly failure: ImportFailure };

/** What a file is by its content. */
export function recogniseBytes(bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return refuse({ type: 'empty' });
  const start = bytesToHex(bytes.subarray(0, 8));
  if (start.startsWith('504b')) return { kind: 'zip' };
  if (start.startsWith('d0cf11e0')) return refuse(recogniseCompound(bytes));
  // Excel 5 and older, without the compound file around it.
  if (/^09(00|02|04|08)(04|06|08|10)00/.test(start)) return refuse({ type: 'binary-xls' });
  const really = signatures.find(([signature]) => start.startsWith(signature))?.[1];
  if (really) return refuse({ type: 'not-a-table', really });
  return isText(bytes) ? { kind: 'text' } : refuse({ type: 'not-a-table', really: 'unknown' });
}

const signatures: readonly (readonly [string, ReallyA])[] = [
  ['25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['526172211a', 'archive'],
  ['377abcaf', 'archive'],
  ['1f8b', 'archive'],
  ['7b5c727466', 'document'],
];

/** A compound file holds old office documents, and new ones behind a password. */
function recogniseCompound(bytes: Uint8Array): ImportFailure {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (text.includes('EncryptedPackage')) return { type: 'protected' };
  if (text.includes('WordDocument')) return { type: 'not-a-table', really: 'document' };
  if (/Workbook|Book/.test(text)) return { type: 'binary-xls' };
  return { type: 'not-a-table', really: 'unknown' };
}

const refuse = (failure: ImportFailure): Recognised => ({ kind: 'refused', failure });

const bytesToHex = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Text has no control characters but tabs and line ends. */
function isText(bytes: Uint8Array): boolean {
  const sample = decodeText(bytes.subarray(0, 4096));
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const strange = sample.match(/[\0-\x08\x0e-\x19\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return strange * 50 <= sample.length;
}
