import { parts } from './ru/parts.ts';
import { records } from './ru/records.ts';
import { shell } from './ru/shell.ts';
import { today } from './ru/today.ts';

/**
 * Russian, the source of the types of all texts, by area. What the first route shows stands in the
 * first bundle; every other area is its own file, loaded by the route that names it.
 */
export const russian = {
  mentoring: () => import('./ru/mentoring.ts').then((area) => area.mentoring),
  parts: () => parts,
  records: () => records,
  shell: () => shell,
  records: () => import('./ru/records.ts').then((area) => area.records),
  today: () => import('./ru/today.ts').then((area) => area.today),
  mentoring: () => import('./ru/mentoring.ts').then((area) => area.mentoring),
  people: () => import('./ru/people.ts').then((area) => area.people),
  start: () => import('./ru/start.ts').then((area) => area.start),
  exchange: () => import('./ru/exchange.ts').then((area) => area.exchange),
  waiting: () => import('./ru/waiting.ts').then((area) => area.waiting),
  settings: () => import('./ru/settings.ts').then((area) => area.settings),
  today: () => today,
};

export type Area = keyof typeof russian;
export type Texts = { readonly [Name in Area]: Awaited<ReturnType<(typeof russian)[Name]>> };
export type Dictionary = { readonly [Name in Area]: () => Texts[Name] | Promise<Texts[Name]> };
