import { foldText, tidyText } from '../people/spelling.ts';

/** One spelling for each theme: «Робототехника» and «робототехника » are the same wish. */
export type Themes = {
  /** As it was first written. */
  readonly nameOf: (theme: string) => string;
};

export function gatherThemes(themes: readonly string[]): Themes {
  const names = new Map<string, string>();
  for (const theme of themes) {
    const key = keyOf(theme);
    if (!names.has(key)) names.set(key, tidyText(theme));
  }
  return { nameOf: (theme) => names.get(keyOf(theme)) ?? tidyText(theme) };
}

const keyOf = (theme: string) => foldText(tidyText(theme));
