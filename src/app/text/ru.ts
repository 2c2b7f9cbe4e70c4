import { acts } from './ru/acts.ts';
import { parts } from './ru/parts.ts';
import { records } from './ru/records.ts';
import { shell } from './ru/shell.ts';
import { start } from './ru/start.ts';
import { status } from './ru/status.ts';
import { today } from './ru/today.ts';

/**
 * Russian, the source of the types of all texts, by area. What the first route shows stands in the
 * first bundle; every other area is its own file, loaded by the route that names it.
 */
export const russian = {
  acts: () => acts,
  parts: () => parts,
  records: () => records,
  shell: () => shell,
  start: () => start,
  status: () => status,
  today: () => today,
  calendar: () => import('./ru/calendar.ts').then((area) => area.calendar),
  codes: () => import('./ru/codes.ts').then((area) => area.codes),
  evening: () => import('./ru/evening.ts').then((area) => area.evening),
  exchange: () => import('./ru/exchange.ts').then((area) => area.exchange),
  gates: () => import('./ru/gates.ts').then((area) => area.gates),
  handedOver: () => import('./ru/handed-over.ts').then((area) => area.handedOver),
  imports: () => import('./ru/imports.ts').then((area) => area.imports),
  matching: () => import('./ru/matching.ts').then((area) => area.matching),
  mentoring: () => import('./ru/mentoring.ts').then((area) => area.mentoring),
  papers: () => import('./ru/papers.ts').then((area) => area.papers),
  needs: () => import('./ru/needs.ts').then((area) => area.needs),
  people: () => import('./ru/people.ts').then((area) => area.people),
  programme: () => import('./ru/programme.ts').then((area) => area.programme),
  questionnaires: () => import('./ru/questionnaires.ts').then((area) => area.questionnaires),
  reports: () => import('./ru/reports.ts').then((area) => area.reports),
  settings: () => import('./ru/settings.ts').then((area) => area.settings),
  surveys: () => import('./ru/surveys.ts').then((area) => area.surveys),
  waiting: () => import('./ru/waiting.ts').then((area) => area.waiting),
};

export type Area = keyof typeof russian;
export type Texts = { readonly [Name in Area]: Awaited<ReturnType<(typeof russian)[Name]>> };
export type Dictionary = { readonly [Name in Area]: () => Texts[Name] | Promise<Texts[Name]> };
