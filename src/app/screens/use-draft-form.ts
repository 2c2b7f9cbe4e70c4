import { useEffect, useState } from 'preact/hooks';
import type { Json } from '../../domain/json.ts';
import { drafts } from '../drafts.ts';
import type { DraftState } from '../parts/draft-note.tsx';
import { unsavedForm } from '../unsaved-form.ts';
import { api } from '../worker-bridge.ts';

/** A form, kept as a draft with every letter, so that a killed browser loses none of it. */
export function useDraftForm<Form extends { readonly [name: string]: Json }>(
  key: string,
  begin: () => Form,
  readDraft: (draft: Json, fallback: Form) => Form | null,
) {
  const [form, setForm] = useState<Form | null>(null);
  const [isRestored, setRestored] = useState(false);
  const [state, setState] = useState<DraftState>('untouched');
  useEffect(() => {
    const read = async () => {
      // Left and opened again at once: its last letters may still be on their way.
      await drafts.settled(key);
      const restored = readDraft(await api.readDraft(key), begin());
      setRestored(restored !== null);
      setForm(restored ?? begin());
    };
    void read();
    return () => unsavedForm.set(null);
  }, [key]);
  const forget = async () => {
    unsavedForm.set(null);
    await drafts.keep(key, null);
  };
  return {
    form,
    isRestored,
    state,
    forget,
    change: (edit: Partial<Form>) => {
      if (!form) return;
      const next = { ...form, ...edit };
      setForm(next);
      unsavedForm.set(key);
      setState('on-its-way');
      void drafts.keep(key, next).then((isKept) => setState(isKept ? 'kept' : 'refused'));
    },
    restart: () => {
      setRestored(false);
      setForm(begin());
      setState('untouched');
      void forget();
    },
  };
}
