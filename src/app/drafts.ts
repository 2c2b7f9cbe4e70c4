import { createDraftKeeper } from './draft-keeper.ts';
import { api } from './worker-bridge.ts';

/** The unfinished forms of this tab. */
export const drafts = createDraftKeeper((key, form) => api.saveDraft(key, form));
