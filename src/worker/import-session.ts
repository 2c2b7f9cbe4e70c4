import type { Api } from '../domain/api.ts';
import { newRecordId } from '../domain/ids.ts';
import type { Register } from '../domain/import/register.ts';
import { done } from '../domain/outcome.ts';
import { saveGroups } from '../storage/save-changes.ts';
import type { OpenDraft } from './import-draft.ts';
import type { OpenSpace } from './open-space.ts';
import { living } from './register.ts';

type ImportCalls = Pick<
  Api,
  'openImport' | 'reviseImport' | 'importRows' | 'acceptImport' | 'closeImport'
>;

/** The disk is waited for once in so many entries. */
const groupsAtOnce = 10;

/**
 * One import between the file and 'Принять'. The draft lives in memory alone: whoever closes the
 * app before accepting has imported nothing.
 */
export function createImportSession(opened: () => Promise<OpenSpace>): ImportCalls {
  let draft: OpenDraft | undefined;
  return {
    openImport: async (source, onProgress) => {
      const { openImportDraft } = await import('./import-draft.ts');
      const space = await opened();
      const { now, randomBytes } = space.surroundings;
      const read = await openImportDraft(source, {
        register: await readForImport(space),
        newId: () => newRecordId(now(), randomBytes(10)),
        onProgress,
      });
      if (!read.ok) return read;
      draft = read.value;
      return done(draft.view());
    },
    reviseImport: (choice) => {
      draft?.revise(choice);
      return Promise.resolve(draft?.view() ?? null);
    },
    importRows: (offset, limit) => Promise.resolve(draft?.rows(offset, limit) ?? []),
    acceptImport: async (onProgress) => {
      if (!draft) throw new Error('No import is open.');
      const space = await opened();
      const groups = draft.plan(await readForImport(space));
      let act: string | undefined;
      for (let index = 0; index < groups.length; index += groupsAtOnce) {
        const next = groups.slice(index, index + groupsAtOnce);
        // What is saved of a broken import can be undone, and the same file again adds the rest.
        const saved = await saveGroups(space.store, next, act);
        if (!saved.ok) return saved;
        act ??= saved.value.act;
        onProgress((index + next.length) / groups.length);
      }
      draft = undefined;
      return done({ act: act ?? '' });
    },
    closeImport: () => {
      draft = undefined;
      return Promise.resolve();
    },
  };
}

async function readForImport({ memory }: OpenSpace): Promise<Register> {
  const [people, requests, offers, matches, programmes, layouts] = await Promise.all([
    memory.person.load(),
    memory.request.load(),
    memory.offer.load(),
    memory.match.load(),
    memory.programme.load(),
    memory.importLayout.load(),
  ]);
  return {
    people: living(people),
    requests: living(requests),
    offers: living(offers),
    matches: living(matches),
    programmes: living(programmes),
    layouts: living(layouts),
  };
}
