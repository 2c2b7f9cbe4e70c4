import type { Dictionary } from './ru.ts';

/** English: whoever never asks for it never loads it. */
export const english = {
  acts: () => import('./en/acts.ts').then((area) => area.acts),
  parts: () => import('./en/parts.ts').then((area) => area.parts),
  records: () => import('./en/records.ts').then((area) => area.records),
  shell: () => import('./en/shell.ts').then((area) => area.shell),
  status: () => import('./en/status.ts').then((area) => area.status),
  today: () => import('./en/today.ts').then((area) => area.today),
  calendar: () => import('./en/calendar.ts').then((area) => area.calendar),
  codes: () => import('./en/codes.ts').then((area) => area.codes),
  evening: () => import('./en/evening.ts').then((area) => area.evening),
  exchange: () => import('./en/exchange.ts').then((area) => area.exchange),
  gates: () => import('./en/gates.ts').then((area) => area.gates),
  handedOver: () => import('./en/handed-over.ts').then((area) => area.handedOver),
  imports: () => import('./en/imports.ts').then((area) => area.imports),
  matching: () => import('./en/matching.ts').then((area) => area.matching),
  mentoring: () => import('./en/mentoring.ts').then((area) => area.mentoring),
  papers: () => import('./en/papers.ts').then((area) => area.papers),
  needs: () => import('./en/needs.ts').then((area) => area.needs),
  people: () => import('./en/people.ts').then((area) => area.people),
  programme: () => import('./en/programme.ts').then((area) => area.programme),
  questionnaires: () => import('./en/questionnaires.ts').then((area) => area.questionnaires),
  reports: () => import('./en/reports.ts').then((area) => area.reports),
  settings: () => import('./en/settings.ts').then((area) => area.settings),
  start: () => import('./en/start.ts').then((area) => area.start),
  waiting: () => import('./en/waiting.ts').then((area) => area.waiting),
} satisfies Dictionary;
