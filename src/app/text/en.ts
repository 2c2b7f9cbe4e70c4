import type { Dictionary } from './ru.ts';

/** English: whoever never asks for it never loads it. */
export const english = {
  mentoring: () => import('./en/mentoring.ts').then((area) => area.mentoring),
  parts: () => import('./en/parts.ts').then((area) => area.parts),
  records: () => import('./en/records.ts').then((area) => area.records),
  shell: () => import('./en/shell.ts').then((area) => area.shell),
  today: () => import('./en/today.ts').then((area) => area.today),
} satisfies Dictionary;
