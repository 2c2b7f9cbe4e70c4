import { proxy } from 'comlink';
import type { Api } from '../domain/api.ts';
import { newRecordId } from '../domain/ids.ts';
import { readDraft, saveDraft } from '../storage/drafts.ts';
import { removeEndpoint } from '../storage/endpoints.ts';
import { saveChanges } from '../storage/save-changes.ts';
import { forgetOldActs, undoAct } from '../storage/undo-act.ts';
import { createDesk } from './desk.ts';
import { addEndpoint } from './endpoints.ts';
import { exportEverything } from './export-everything.ts';
import { createProgramme, joinProgramme, makeInvitation } from './found-programme.ts';
import { fillExample } from './fill-example.ts';
import { createImportSession } from './import-session.ts';
import type { Surroundings } from './surroundings.ts';

/** The worker as the page sees it. What is asked before a space is open waits until it is. */
export function createApi(surroundings: Surroundings) {
  const { now, randomBytes } = surroundings;
  const { start, removeExample, opened } = createDesk(surroundings);
  return {
    start,
    removeExample,
    fillExample: async (onProgress) => fillExample(await opened(), onProgress),
    createProgramme: async (fields) => createProgramme(await opened(), fields),
    joinProgramme: async (link, device) => joinProgramme(await opened(), link, device),
    invitation: async (appAddress) => makeInvitation(await opened(), appAddress),

    watch: async (name, question, onAnswer) =>
      proxy(await (await opened()).watch(name, question, onAnswer)),

    do: async (changes) => saveChanges((await opened()).store, changes),
    undo: async (act) => undoAct((await opened()).store, act),
    ...createImportSession(opened),
    newId: () => Promise.resolve(newRecordId(now(), randomBytes(10))),

    saveDraft: async (key, form) => saveDraft((await opened()).store, key, form),
    readDraft: async (key) => readDraft((await opened()).store, key),

    exchangeNow: async () => (await opened()).exchange.exchangeNow(),
    addEndpoint: async (url, code) => addEndpoint(await opened(), url, code),
    removeEndpoint: async (id) => removeEndpoint((await opened()).store, id),
    noteMoment: async (moment) => {
      const { store, exchange } = await opened();
      exchange.noteMoment(moment);
      if (moment === 'hidden') await forgetOldActs(store);
    },
    exportEverything: async () => exportEverything((await opened()).store),
  } satisfies Api;
}
