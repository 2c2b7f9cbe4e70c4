import type { SaveFailure } from '../domain/api.ts';
import type { Json } from '../domain/json.ts';
import type { Outcome } from '../domain/outcome.ts';

/**
 * Writes unfinished forms, one write at a time for each. Letters typed meanwhile wait for it and then
 * go as one: on a slow disk a write for each letter would stand in line behind the hand that types.
 */
export type DraftKeeper = {
  /** `null` forgets the form. Answers when the disk has it or a newer one; `false` where it refused. */
  readonly keep: (key: string, form: Json) => Promise<boolean>;
  /** What was given to keep is kept, or refused. */
  readonly settled: (key: string) => Promise<unknown>;
};

export type SaveDraft = (key: string, form: Json) => Promise<Outcome<null, SaveFailure>>;

type Writing = { newest: Json; isKept: Promise<boolean> };

export function createDraftKeeper(save: SaveDraft): DraftKeeper {
  const underway = new Map<string, Writing>();

  const writeUntilNewest = async (key: string, writing: Writing): Promise<boolean> => {
    try {
      for (;;) {
        const form = writing.newest;
        const { ok } = await save(key, form);
        if (writing.newest === form) return ok;
      }
    } finally {
      underway.delete(key);
    }
  };

  return {
    keep: (key, form) => {
      const current = underway.get(key);
      if (current) {
        current.newest = form;
        return current.isKept;
      }
      const writing = { newest: form, isKept: Promise.resolve(false) };
      underway.set(key, writing);
      writing.isKept = writeUntilNewest(key, writing);
      return writing.isKept;
    },
    settled: async (key) => underway.get(key)?.isKept,
  };
}
