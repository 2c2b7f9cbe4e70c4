import type { ThemeOfMap } from '../pairing/request-map.ts';
import type { ReadRecords } from '../read-records.ts';
import { fillTemplate } from './fill-template.ts';
import { type PaperDraft, schoolOnPaper } from './paper-draft.ts';
import { toRow } from './paper-blocks.ts';
import { callForMentors } from './templates/call.ts';

/** A sheet for the board and for graduates: the themes that lack mentors, and no names. */
export function draftCall(themes: readonly ThemeOfMap[], records: ReadRecords): PaperDraft {
  const text = fillTemplate(callForMentors, {
    ...schoolOnPaper(records),
    rows: themes
      .filter(({ missing }) => missing > 0)
      .map(({ theme, missing }) => toRow([theme, String(missing)]))
      .join('\n'),
    empty: null,
  });
  return { kind: 'call', title: 'Нужны наставники', about: '', text, matches: [], people: [] };
}
