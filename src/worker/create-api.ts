import { proxy } from 'comlink';
import type { Api } from '../domain/api.ts';
import { newRecordId } from '../domain/ids.ts';
import { readDraft, saveDraft } from '../storage/drafts.ts';
import { removeEndpoint } from '../storage/endpoints.ts';
import { saveChanges } from '../storage/save-changes.ts';
import { forgetOldActs, undoAct } from '../storage/undo-act.ts';
import { createDesk } from './desk.ts';
import { exportEverything } from './export-everything.ts';
import { createImportSession } from './import-session.ts';
import type { Surroundings } from './surroundings.ts';

/** The worker as the page sees it. What is asked before a space is open waits until it is. */
export function createApi(surroundings: Surroundings) {
  const { now, randomBytes } = surroundings;
  const { start, removeExample, opened } = createDesk(surroundings);
  return {
    start,
    removeExample,

    // What is done once in a school's life is fetched when it is done.
    createProgramme: async (fields) =>
      (await import('./found-programme.ts')).createProgramme(await opened(), fields),
    joinProgramme: async (link, device) =>
      (await import('./found-programme.ts')).joinProgramme(await opened(), link, device),
    invitation: async (appAddress) =>
      (await import('./found-programme.ts')).makeInvitation(await opened(), appAddress),
    fillExample: async (onProgress) =>
      (await import('./fill-example.ts')).fillExample(await opened(), onProgress),
    addEndpoint: async (url, code) =>
      (await import('./endpoints.ts')).addEndpoint(await opened(), url, code),

    watch: async (name, question, onAnswer) =>
      proxy(await (await opened()).watch(name, question, onAnswer)),

    do: async (changes) => saveChanges((await opened()).store, changes),
    undo: async (act) => undoAct((await opened()).store, act),
    draftPapers: async (wish) =>
      (await import('./draft-papers.ts')).draftWishedPapers(await opened(), wish),
    ...createImportSession(opened),
    newId: () => Promise.resolve(newRecordId(now(), randomBytes(10))),

    saveDraft: async (key, form) => saveDraft((await opened()).store, key, form),
    readDraft: async (key) => readDraft((await opened()).store, key),

    exchangeNow: async () => (await opened()).exchange.exchangeNow(),
    testEndpoint: async (id) => (await opened()).exchange.testEndpoint(id),
    removeEndpoint: async (id) => removeEndpoint((await opened()).store, id),
    noteMoment: async (moment) => {
      const { store, exchange } = await opened();
      exchange.noteMoment(moment);
      if (moment === 'hidden') await forgetOldActs(store);
    },
    exportEverything: async () => exportEverything((await opened()).store),
  } satisfies Api;
}
