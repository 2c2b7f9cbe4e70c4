import { useEffect, useState } from 'preact/hooks';
import type { Json } from '../../domain/json.ts';
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
  useEffect(() => {
    const read = async () => {
      const restored = readDraft(await api.readDraft(key), begin());
      setRestored(restored !== null);
      setForm(restored ?? begin());
    };
    void read();
    return () => unsavedForm.set(null);
  }, [key]);
  const forget = async () => {
    unsavedForm.set(null);
    await api.saveDraft(key, null);
  };
  return {
    form,
    isRestored,
    forget,
    change: (edit: Partial<Form>) => {
      if (!form) return;
      const next = { ...form, ...edit };
      setForm(next);
      unsavedForm.set(key);
      void api.saveDraft(key, next);
    },
    restart: () => {
      setRestored(false);
      setForm(begin());
      void forget();
    },
  };
}
