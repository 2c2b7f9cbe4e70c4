import { recordsFromLists } from '../../../src/domain/read-records.ts';
import { type AttentionInput, listAttention } from '../../../src/domain/today/list-attention.ts';

export const today = '2026-11-24';
const nothing: AttentionInput = {
  today,
  people: [],
  requests: [],
  matches: [],
  deletedMatches: [],
  rules: recordsFromLists({}),
  checkIns: [],
  rowsByMatch: new Map(),
  comingMeetings: [],
  silences: [],
  overdueTasks: [],
  waiting: [],
  deleted: [],
  duplicatePeople: [],
  silentDevices: [],
};

/** The lines of a school in which only this is to be said. */
export const list = (given: Partial<AttentionInput>) => listAttention({ ...nothing, ...given });
