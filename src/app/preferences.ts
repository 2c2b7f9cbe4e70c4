import { effect, signal } from '@preact/signals';
import type { Space } from '../domain/api.ts';
import { type Language, language } from './text/language.ts';
import { setLanguage } from './text/text-of.ts';

/** What this device's person prefers; it never leaves the device. */
export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const sizes = ['100', '125', '150'] as const;
export type Size = (typeof sizes)[number];

export const theme = signal<Theme>(readOne('theme', themes, 'auto'));
export const size = signal<Size>(readOne('size', sizes, '100'));

/** Puts the preferences on the page and keeps them; the language comes before the first words. */
export async function applyPreferences(): Promise<void> {
  effect(() => keepAttribute('theme', theme.value, 'auto'));
  effect(() => keepAttribute('size', size.value, '100'));
  await setLanguage(readOne('language', ['ru', 'en'], 'ru'));
  effect(() => {
    document.documentElement.lang = language.value;
    keep('language', language.value);
  });
}

export const changeLanguage = (next: Language) => setLanguage(next);

/** The example is opened again after a reload, until it is removed. */
export const readSpace = (): Space => readOne('space', ['school', 'example'], 'school');
export const keepSpace = (space: Space) => keep('space', space);

function keepAttribute(name: 'theme' | 'size', value: string, usual: string): void {
  if (value === usual) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
  keep(name, value);
}

function readOne<Value extends string>(
  name: string,
  values: readonly Value[],
  usual: Value,
): Value {
  const kept = localStorage.getItem(`krug ${name}`);
  return values.find((value) => value === kept) ?? usual;
}

/** Each start keeps all of them again: what is written wakes the other tabs and the disk. */
function keep(name: string, value: string): void {
  const key = `krug ${name}`;
  if (localStorage.getItem(key) !== value) localStorage.setItem(key, value);
}
