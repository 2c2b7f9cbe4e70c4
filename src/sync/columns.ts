/**
 * The columns of a payload. Sealing single ops costs ten times the bytes: a thousand meetings are
 * 356 kB sealed one by one and 37 kB in batches of fifty. So alike things lie together, where
 * deflate finds them: all fields, all stamps, all values of one field.
 *
 * Numbers and texts are deflated apart, since one code for both suits neither (4 % on a school's
 * year). What is random by nature (devices, the noise of ids) is not deflated at all: it cannot
 * become shorter, and mixed in it makes the rest longer.
 *
 * A reader skips columns that it does not know. A change that an older reader would misread raises
 * `minReader` in the header of the frame instead.
 */
export type ColumnParts = {
  readonly noise: Uint8Array<ArrayBuffer>;
  readonly numbers: Uint8Array<ArrayBuffer>;
  readonly texts: Uint8Array<ArrayBuffer>;
};

/** `[id][length][bytes]` each, in either part; an empty one is left out. */
export const columnIds = {
  counts: 1,
  seen: 2,
  uuidMillis: 3,
  names: 4,
  fields: 5,
  stampDevices: 6,
  stampMillis: 7,
  stampCounters: 8,
  opsOfEntries: 9,
  fieldsOfOps: 10,
  recordsOfOps: 11,
  scopesOfOps: 12,
  elementsOfOps: 13,
  oversOfOps: 14,
  overs: 15,
  values: 16,
  state: 17,
} as const;

export type ColumnName = keyof typeof columnIds;

/** Every column, in the order in which they are written. */
export const columnNames = [
  'counts',
  'seen',
  'uuidMillis',
  'names',
  'fields',
  'stampDevices',
  'stampMillis',
  'stampCounters',
  'opsOfEntries',
  'fieldsOfOps',
  'recordsOfOps',
  'scopesOfOps',
  'elementsOfOps',
  'oversOfOps',
  'overs',
  'values',
  'state',
] as const satisfies readonly ColumnName[];

/** The columns of text; all others are numbers. */
export const isTextColumn = (name: ColumnName) => name === 'names' || name === 'values';

export const maxOps = 5000;

/** Of all names together, once their references are written out. */
export const maxRestoredLetters = 8_000_000;

export const deviceBytes = 8;
