import { useEffect, useState } from 'preact/hooks';
import type { LocalDate } from '../../../domain/dates.ts';
import type { PaperWish } from '../../../domain/papers/draft-papers.ts';
import { draftToChanges, type NumberedDraft } from '../../../domain/papers/paper-draft.ts';
import { numberAfter, renumber } from '../../../domain/papers/paper-numbers.ts';
import { act } from '../../acts.ts';
import { textOf } from '../../text/text-of.ts';
import { unsavedForm } from '../../unsaved-form.ts';
import { api } from '../../worker-bridge.ts';

/** A draft and the words it began with, to know whether somebody has edited it. */
export type EditedDraft = NumberedDraft & { readonly drafted: string };

export type PaperDrafts = {
  /** `null` until they are written. */
  readonly drafts: readonly EditedDraft[] | null;
  /** They lie among the kept papers now and are no longer edited. */
  readonly isKept: boolean;
  readonly isBusy: boolean;
  readonly setText: (index: number, text: string) => void;
  readonly setTitle: (index: number, title: string) => void;
  /** Those of the same kind that follow go on counting. */
  readonly setNumber: (index: number, number: string) => void;
  /** Of all of them. */
  readonly setDay: (on: LocalDate) => void;
  readonly keep: () => Promise<boolean>;
};

export function usePaperDrafts(wish: PaperWish): PaperDrafts {
  const [drafts, setDrafts] = useState<readonly EditedDraft[] | null>(null);
  const [isKept, setKept] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const asked = JSON.stringify(wish);
  useEffect(() => {
    const begin = async () => {
      const written = await api.draftPapers(wish);
      setDrafts(written.map(beginEditing));
    };
    void begin();
    return () => unsavedForm.set(null);
  }, [asked]);
  const change = (edit: (draft: EditedDraft, index: number) => EditedDraft) => {
    unsavedForm.set('new paper');
    setDrafts((now) => now?.map(edit) ?? null);
  };
  const changeOne = (place: number, edit: Partial<EditedDraft>) =>
    change((draft, index) => (index === place ? { ...draft, ...edit } : draft));
  const setDay = async (on: LocalDate) => {
    // What follows from the day, such as the last day of a notice, is written anew where nobody edited.
    const again = await api.draftPapers({ ...wish, on });
    change((draft, index) => {
      const fresh = draft.text === draft.drafted ? again[index] : undefined;
      const from = fresh ? { ...draft, ...fresh, drafted: fresh.text } : draft;
      return withNumber(from, { number: draft.number, on });
    });
  };
  const keep = async () => {
    setBusy(true);
    const changes = [];
    for (const draft of drafts ?? []) changes.push(...draftToChanges(draft, await api.newId()));
    const isDone = await act(changes, textOf('papers').kept(drafts?.length ?? 0));
    setBusy(false);
    if (!isDone) return false;
    unsavedForm.set(null);
    setKept(true);
    return true;
  };
  return {
    drafts,
    isKept,
    isBusy,
    setText: (index, text) => changeOne(index, { text }),
    setTitle: (index, title) => changeOne(index, { title }),
    setNumber: (place, number) =>
      change((draft, index) => {
        const isSameRegister = drafts?.[place]?.kind === draft.kind && index >= place;
        if (!isSameRegister) return draft;
        return withNumber(draft, { number: numberAfter(number, index - place), on: draft.on });
      }),
    setDay: (on) => void setDay(on),
    keep,
  };
}

const beginEditing = (draft: NumberedDraft): EditedDraft => ({ ...draft, drafted: draft.text });

type NumberOfPaper = Pick<NumberedDraft, 'number' | 'on'>;

const withNumber = (draft: EditedDraft, to: NumberOfPaper): EditedDraft => ({
  ...draft,
  ...to,
  text: renumber(draft.text, draft, to),
  drafted: renumber(draft.drafted, draft, to),
});
