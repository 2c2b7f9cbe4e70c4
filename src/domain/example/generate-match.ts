import type { Change, Fields } from '../changes.ts';
import { addDays, type LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import { generateMeetings, type MeetingsContext } from './generate-meetings.ts';
import { generateSurveys } from './generate-surveys.ts';
import { beginningOf, type MatchPlan } from './match-plan.ts';
import type { StoryCheckIn } from './stories/story.ts';

/** A match with everything that belongs to it, in one act. */
export function generateMatch(
  plan: MatchPlan,
  request: RecordId,
  context: MeetingsContext,
): readonly Change[] {
  const { story } = plan;
  const id = context.newId();
  return [
    { type: 'create', table: 'match', id, fields: matchFields(plan, request, context.today) },
    ...story.steps.map((words, order) => generateStep({ match: id, words, order }, plan, context)),
    ...generateMeetings(id, plan, context),
    ...generateSurveys(id, plan, context.today),
    ...(story.checkIns ?? []).map((checkIn) => generateCheckIn(id, plan, checkIn, context)),
  ];
}

function matchFields(plan: MatchPlan, request: RecordId, today: LocalDate): Fields {
  const { story, ending, days } = plan;
  const from = beginningOf(plan, today);
  const until = plan.until > addDays(from, 30) ? plan.until : addDays(from, 250);
  const lastDay = days.at(-1)?.date ?? today;
  return {
    model: story.model,
    official: story.official,
    mentors: plan.mentors,
    mentees: plan.mentees,
    title: story.title ?? '',
    theme: story.theme,
    goal: story.goal,
    status: ending
      ? {
          state: 'closed',
          on: addDays(lastDay, 1),
          reason: ending.reason,
          closure: { result: ending.result, talks: ending.talks },
        }
      : { state: 'active', on: from, reason: '' },
    proposedOn: addDays(from, -7),
    agreementOn: from,
    period: { from, until },
    supervisor: plan.supervisor,
    place: story.place,
    request,
  };
}

/** Done steps lie between the meetings, open ones a week from each other. */
function generateStep(
  step: { readonly match: RecordId; readonly words: string; readonly order: number },
  { story, ending, days }: MatchPlan,
  { newId, today }: MeetingsContext,
): Change {
  const done = ending && story.ending === undefined ? story.steps.length : story.stepsDone;
  const place = Math.floor(((step.order + 1) * (days.length - 1)) / Math.max(1, done));
  const doneOn = step.order < done ? (days[place]?.date ?? today) : '';
  const due = doneOn === '' ? addDays(today, 7 * (step.order - done + 1)) : doneOn;
  return { type: 'create', table: 'step', id: newId(), fields: { ...step, due, doneOn } };
}

function generateCheckIn(
  match: RecordId,
  plan: MatchPlan,
  { daysAgo, with: side, note, mood, quietForDays }: StoryCheckIn,
  { newId, today }: MeetingsContext,
): Change {
  const people = side === 'mentor' ? plan.mentors : plan.mentees;
  const quietUntil = quietForDays === undefined ? '' : addDays(today, quietForDays);
  const fields = {
    match,
    on: addDays(today, -daysAgo),
    person: people[0] ?? '',
    note,
    mood,
    quietUntil,
  };
  return { type: 'create', table: 'checkIn', id: newId(), fields };
}
