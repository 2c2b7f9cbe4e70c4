import type { Definition } from '../record.ts';
import { ban } from './ban.ts';
import { checkIn } from './check-in.ts';
import { choiceCard } from './choice-card.ts';
import { clearance } from './clearance.ts';
import { consent } from './consent.ts';
import { device } from './device.ts';
import { document } from './document.ts';
import { event } from './event.ts';
import { importLayout } from './import-layout.ts';
import { interview } from './interview.ts';
import { match } from './match.ts';
import { meeting } from './meeting.ts';
import { offer } from './offer.ts';
import { person } from './person.ts';
import { programme } from './programme.ts';
import { request } from './request.ts';
import { stageTask } from './stage-task.ts';
import { step } from './step.ts';
import { survey } from './survey.ts';
import { training } from './training.ts';

/** Every kind of record this version understands. Others are kept and forwarded unread. */
export const definitions = {
  programme,
  person,
  request,
  offer,
  match,
  step,
  meeting,
  checkIn,
  device,
  importLayout,
  consent,
  clearance,
  training,
  interview,
  ban,
  event,
  choiceCard,
  document,
  stageTask,
  survey,
} as const satisfies Readonly<Record<string, Definition>>;

export type Table = keyof typeof definitions;

export const isTable = (table: string): table is Table => Object.hasOwn(definitions, table);

export function definitionOf(table: string): Definition | undefined {
  return isTable(table) ? definitions[table] : undefined;
}
