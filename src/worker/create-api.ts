import { proxy } from 'comlink';
import type { Api } from '../domain/api.ts';
import { newRecordId } from '../domain/ids.ts';
import { done } from '../domain/outcome.ts';
import { readDraft, saveDraft } from '../storage/drafts.ts';
import { removeEndpoint } from '../storage/endpoints.ts';
import { orSaveFailure } from '../storage/run-unit.ts';
import { saveChanges } from '../storage/save-changes.ts';
import { forgetOldActs, undoAct } from '../storage/undo-act.ts';
import { createDesk } from './desk.ts';
import { exportEverything } from './export-everything.ts';
import { createImportSession } from './import-session.ts';
import type { Surroundings } from './surroundings.ts';

/** The worker as the page sees it. What is asked before a space is open waits until it is. */
export function createApi(surroundings: Surroundings) {
  const { now, randomBytes } = surroundings;
  const { start, removeExample, opened, whenRetired } = createDesk(surroundings);
  return {
    start,
    whenRetired,
    removeExample,

    // What is done once in a school's life is fetched when it is done.
    createProgramme: async (fields) => {
      const { createProgramme } = await import('./found-programme.ts');
      const space = await opened();
      return orSaveFailure(space.store, () => createProgramme(space, fields));
    },
    joinProgramme: async (link, device) => {
      const { joinProgramme } = await import('./found-programme.ts');
      const space = await opened();
      return orSaveFailure(space.store, () => joinProgramme(space, link, device));
    },
    invitation: async (appAddress) =>
      (await import('./found-programme.ts')).makeInvitation(await opened(), appAddress),
    fillExample: async (onProgress) =>
      (await import('./fill-example.ts')).fillExample(await opened(), onProgress),
    addEndpoint: async (url, code) => {
      const { addEndpoint } = await import('./endpoints.ts');
      const space = await opened();
      return orSaveFailure(space.store, () => addEndpoint(space, url, code));
    },

    watch: async (name, question, onAnswer) =>
      proxy(await (await opened()).watch(name, question, onAnswer)),

    do: async (changes) => saveChanges((await opened()).store, changes),
    undo: async (act) => undoAct((await opened()).store, act),
    draftPapers: async (wish) =>
      (await import('./draft-papers.ts')).draftWishedPapers(await opened(), wish),
    acceptMatching: async (question, chosen) =>
      (await import('./pairing-acts.ts')).acceptMatching(await opened(), question, chosen),
    answerProposal: async (given) =>
      (await import('./pairing-acts.ts')).answerMatchProposal(await opened(), given),
    withdrawProposal: async (id) =>
      (await import('./pairing-acts.ts')).withdrawProposalOf(await opened(), id),
    endMatch: async (id, ending) =>
      (await import('./pairing-acts.ts')).endMatchOf(await opened(), id, ending),
    swapInMatching: async (question, first, second) =>
      (await import('./queries/matching.ts')).swapInMatching(
        await opened(),
        question,
        first,
        second,
      ),
    ...createImportSession(opened),
    newId: () => Promise.resolve(newRecordId(now(), randomBytes(10))),

    startNextYear: async (choice) =>
      (await import('./start-next-year.ts')).startNextYear(await opened(), choice),

    saveDraft: async (key, form) => {
      const { store } = await opened();
      return orSaveFailure(store, async () => done(await saveDraft(store, key, form)));
    },
    saveEvent: async (id, fields) =>
      (await import('./evening.ts')).saveEvent(await opened(), id, fields),
    acceptChoices: async (event, searchGoesOn, today) =>
      (await import('./evening.ts')).acceptChoices(await opened(), event, searchGoesOn, today),

    readDraft: async (key) => readDraft((await opened()).store, key),

    makeBaseFile: async (kind) =>
      (await import('./base-file.ts')).makeBaseFile(await opened(), kind),

    exchangeNow: async () => (await opened()).exchange.exchangeNow(),
    testEndpoint: async (id) => (await opened()).exchange.testEndpoint(id),
    makeParcelFile: async (onProgress) =>
      (await import('./parcel-files.ts')).makeParcelFile(await opened(), onProgress),
    takeParcelFile: async (bytes, onProgress) =>
      (await import('./parcel-files.ts')).takeParcelFile(await opened(), bytes, onProgress),
    removeEndpoint: async (id) => removeEndpoint((await opened()).store, id),
    noteMoment: async (moment) => {
      const { store, exchange } = await opened();
      exchange.noteMoment(moment);
      if (moment === 'hidden') await forgetOldActs(store);
    },
    exportEverything: async () => exportEverything((await opened()).store),
    measureRoom: async () =>
      (await import('../storage/measure-room.ts')).measureRoom((await opened()).store),
  } satisfies Api;
}
