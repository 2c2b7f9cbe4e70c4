import type { Change } from '../changes.ts';
import { isSameJson } from '../json.ts';
import { type ImportState, refreshDraft } from './import-state.ts';
import { correctionsToLayout, fingerprintOf } from './layout-memory.ts';
import type { Register } from './register.ts';

/** Each group is one entry of the log: it is written, undone and sent as a whole. */
export type ImportPlan = { readonly groups: readonly (readonly Change[])[] };

/** Beyond 64 kB Chromium keeps an entry in a file of its own, which takes as long as a hundred rows. */
const mostPeopleInGroup = 40;
const mostChangesInGroup = 200;

/**
 * What accepting the import writes, against the records as they are now. The corrections of the
 * reading are remembered for the next list of this layout. Nothing to change gives no group.
 */
export function planImport(state: ImportState, register: Register): ImportPlan {
  const { plans } = refreshDraft(state, register);
  const groups: Change[][] = [];
  let people = 0;
  for (const { changes } of plans) {
    const more = changes.filter(({ table }) => table === 'person').length;
    const last = groups.at(-1);
    const isFull =
      people + more > mostPeopleInGroup ||
      (last?.length ?? 0) + changes.length > mostChangesInGroup;
    if (last && !isFull) last.push(...changes);
    else if (changes.length > 0) groups.push([...changes]);
    people = isFull ? more : people + more;
  }
  const remembered = rememberLayout(state, register);
  const last = groups.at(-1);
  if (last) last.push(...remembered);
  else if (remembered.length > 0) groups.push(remembered);
  return { groups };
}

function rememberLayout(state: ImportState, register: Register): Change[] {
  const sheet = state.sheets[state.sheet];
  if (!sheet) return [];
  const reading = correctionsToLayout(sheet, state.corrections);
  if (!state.isRemembered && Object.keys(reading).length === 0) return [];
  const fingerprint = fingerprintOf(sheet);
  const known = register.layouts.find((layout) => layout.fingerprint === fingerprint);
  if (isSameJson(known?.reading ?? {}, reading)) return [];
  const table = 'importLayout';
  if (known) return [{ type: 'edit', table, id: known.id, fields: { reading } }];
  return [{ type: 'create', table, id: state.newId(), fields: { fingerprint, reading } }];
}
