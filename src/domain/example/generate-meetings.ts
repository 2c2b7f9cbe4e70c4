import type { Change, Fields } from '../changes.ts';
import { addDays, type LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { MatchPlan } from './match-plan.ts';
import { avoidSunday } from './meeting-days.ts';
import type { Random } from './random.ts';
import { type Holidays, schoolDaysBefore } from './school-year.ts';
import { readTalks, type Talk } from './stories/story.ts';

export type MeetingsContext = {
  readonly newId: () => RecordId;
  readonly random: Random;
  readonly today: LocalDate;
  readonly holidays: Holidays;
};

export function generateMeetings(
  match: RecordId,
  plan: MatchPlan,
  context: MeetingsContext,
): readonly Change[] {
  const { story } = plan;
  const talks = readTalks(story.talks);
  let held = 0;
  const nextTalk = (): Talk => {
    const talk = talks[held % talks.length] ?? { topic: '', summary: '', nextStep: '' };
    held += 1;
    return talk;
  };
  const create = (fields: Fields): Change => {
    return { type: 'create', table: 'meeting', id: context.newId(), fields: { match, ...fields } };
  };
  const past = plan.days.map(({ sign, date }) => {
    const when = { date, time: story.time, place: story.place };
    if (sign === 'x') return create({ state: 'missed', when, summary: missedSummary });
    return create({ state: 'held', when, ...nextTalk(), ...heldFields(sign, plan, context) });
  });
  const planned = plannedDays(plan, context).map(({ date, topic }) =>
    create({ state: 'planned', when: { date, time: story.time, place: story.place }, topic }),
  );
  return [...past, ...writtenTwice(plan, create), ...planned];
}

const missedSummary = 'Болезнь, перенесли на следующую неделю';

function heldFields(sign: string, plan: MatchPlan, { random }: MeetingsContext): Fields {
  const isCircle = plan.mentees.length > 1;
  const came = plan.mentees.map((id): [string, boolean] => [id, !isCircle || random.chance(0.9)]);
  const rated = came.filter(([, isHere]) => isHere && random.chance(0.7));
  return {
    minutes: minutesOf(sign, isCircle, random),
    came: Object.fromEntries(came),
    rating: Object.fromEntries(rated.map(([id]) => [id, random.chance(0.7) ? 5 : 4])),
  };
}

function minutesOf(sign: string, isCircle: boolean, random: Random): number {
  if (sign === '1') return 30;
  if (sign === '3') return isCircle ? 120 : 90;
  return random.chance(0.6) ? 45 : 60;
}

/** The other device knew neither the hour nor the next step. */
function writtenTwice({ story, days }: MatchPlan, create: (fields: Fields) => Change): Change[] {
  const last = days.at(-1);
  if (!story.isWrittenTwice || !last) return [];
  const when = { date: last.date, time: '', place: '' };
  return [create({ state: 'held', when, minutes: 45, topic: story.theme })];
}

function plannedDays(
  { story }: MatchPlan,
  { today, holidays }: MeetingsContext,
): { readonly date: LocalDate; readonly topic: string }[] {
  const { planned, unwrittenDaysAgo } = story;
  const days = [];
  if (unwrittenDaysAgo !== undefined) {
    const date = schoolDaysBefore(today, unwrittenDaysAgo, holidays);
    days.push({ date: avoidSunday(date, holidays), topic: story.theme });
  }
  if (planned) days.push({ date: addDays(today, planned.inDays), topic: planned.topic });
  return days;
}
