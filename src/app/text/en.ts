import type { Dictionary } from './ru.ts';

/** English: whoever never asks for it never loads it. */
export const english = {
  mentoring: () => import('./en/mentoring.ts').then((area) => area.mentoring),
  parts: () => import('./en/parts.ts').then((area) => area.parts),
  records: () => import('./en/records.ts').then((area) => area.records),
  shell: () => import('./en/shell.ts').then((area) => area.shell),
  today: () => import('./en/today.ts').then((area) => area.today),
  records: () => import('./en/records.ts').then((area) => area.records),
  today: () => import('./en/today.ts').then((area) => area.today),
  mentoring: () => import('./en/mentoring.ts').then((area) => area.mentoring),
  people: () => import('./en/people.ts').then((area) => area.people),
  start: () => import('./en/start.ts').then((area) => area.start),
  exchange: () => import('./en/exchange.ts').then((area) => area.exchange),
  waiting: () => import('./en/waiting.ts').then((area) => area.waiting),
  settings: () => import('./en/settings.ts').then((area) => area.settings),
} satisfies Dictionary;
