import { sha256 } from '@noble/hashes/sha2.js';
import type { Log } from '../domain/log.ts';
import { type RecordContent, recordText } from '../domain/state-entries.ts';
import { bytesToHex } from './wire-hex.ts';

/** The hash of all that a log amounts to, from its records in the order of their ids. */
export type StateHash = {
  readonly add: (records: readonly RecordContent[]) => void;
  readonly end: () => string;
};

export function createStateHash(): StateHash {
  const hash = sha256.create();
  return {
    add: (records) => {
      for (const record of records) hash.update(encoder.encode(`${recordText(record)}\n`));
    },
    end: () => bytesToHex(hash.digest()),
  };
}

const encoder = new TextEncoder();

export async function hashState(log: Log): Promise<string> {
  const hash = createStateHash();
  for await (const records of readPages(log)) hash.add(records);
  return hash.end();
}

/** All records, a few at a time: a phone must not hold them all. */
export async function* readPages(log: Log): AsyncGenerator<readonly RecordContent[]> {
  let after = '';
  for (;;) {
    const records = await log.readState(after);
    const last = records.at(-1);
    if (!last) return;
    yield records;
    after = last.id;
  }
}
