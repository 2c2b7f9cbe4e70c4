import { isStamp, type Stamp } from '../domain/clock.ts';
import type { Json } from '../domain/json.ts';
import type { Scope } from '../domain/op.ts';
import { isUuid } from './names.ts';

/**
 * One value as one line of text. Most values are short texts and stand as they are; `~` and a
 * number is a name from the dictionary, `~` alone the scope of the op, `=` begins JSON. Inside JSON
 * a string `~12` is a name, `^3` a stamp, and a string that begins so by itself gets one `~` more.
 */
export type References = {
  readonly nameToRef: (name: string) => number;
  readonly stampToRef: (stamp: Stamp) => number;
};

export type Referents = {
  readonly refToName: (ref: number) => string | undefined;
  readonly refToStamp: (ref: number) => Stamp | undefined;
};

export function valueToLine(value: Json, scope: Scope, references: References): string {
  if (typeof value === 'string') {
    if (value === scope) return '~';
    if (isUuid(value)) return `~${references.nameToRef(value)}`;
  }
  return textOrJson(
    mapStrings(value, (text) => shorten(text, references)),
    value,
  );
}

export function textToLine(text: string): string {
  return textOrJson(text, text);
}

/** Throws where the line is rubbish. */
export function lineToValue(line: string, scope: Scope, referents: Referents): Json {
  if (line === '~') return scope;
  if (line.startsWith('~')) return known(referents.refToName(Number(line.slice(1))));
  if (!line.startsWith('=')) return line;
  return mapStrings(parseJson(line.slice(1)), (text) => lengthen(text, referents));
}

/** Throws where the line is rubbish. */
export function lineToText(line: string): string {
  const text = line.startsWith('=') ? parseJson(line.slice(1)) : line;
  if (typeof text !== 'string') throw new RangeError('not a text');
  return text;
}

/** Surrogates go the way of JSON: alone they do not survive UTF-8, and a record's id must. */
function textOrJson(shortened: Json, value: Json): string {
  const isPlain = typeof value === 'string' && !/^[=~]|[\n\ud800-\udfff]/.test(value);
  return isPlain ? value : `=${JSON.stringify(shortened)}`;
}

function shorten(text: string, references: References): string {
  if (isUuid(text)) return `~${references.nameToRef(text)}`;
  if (isStamp(text)) return `^${references.stampToRef(text)}`;
  return /^[~^]/.test(text) ? `~${text}` : text;
}

function lengthen(text: string, referents: Referents): string {
  if (/^~[~^]/.test(text)) return text.slice(1);
  if (text.startsWith('~')) return known(referents.refToName(Number(text.slice(1))));
  if (text.startsWith('^')) return known(referents.refToStamp(Number(text.slice(1))));
  return text;
}

function known(text: string | undefined): string {
  if (text === undefined) throw new RangeError('a reference to nothing');
  return text;
}

const deepest = 8;

/** Object.fromEntries defines own properties: a key `__proto__` stays a key. */
function mapStrings(value: Json, map: (text: string) => string, depth = 0): Json {
  if (typeof value === 'string') return map(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth === deepest) throw new RangeError('nested too deeply');
  if (isList(value)) return value.map((part) => mapStrings(part, map, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, mapStrings(part, map, depth + 1)]),
  );
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function parseJson(text: string): Json {
  // What JSON.parse returns is Json by its definition.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as Json;
}
