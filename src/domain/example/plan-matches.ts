import { daysBetween } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { CircleOfInfluence } from '../records/circles.ts';
import { cast, type CastKey } from './cast.ts';
import type { People } from './generate-people.ts';
import type { MatchPlan } from './match-plan.ts';
import { steadyDays, storyDays } from './meeting-days.ts';
import type { SchoolInput } from './school-input.ts';
import { type Holidays, schoolDaysBefore } from './school-year.ts';
import { allStories } from './stories/all-stories.ts';
import type { Story } from './stories/story.ts';

type Given = SchoolInput & {
  readonly people: People;
  readonly firstYear: number;
  readonly holidays: Holidays;
};

/** The stories themselves, then the same stories lived by others until there are enough matches. */
export function planMatches(given: Given): readonly MatchPlan[] {
  const stories = allStories.slice(0, given.matches);
  const others = Math.max(0, given.matches - stories.length);
  const told = stories.reduce((sum, story) => sum + countMeetings(story, given), 0);
  const left = Math.max(0, given.meetings - told);
  const share = shareOut(left, others > 0 ? others : stories.length);
  return [
    ...stories.map((story, index) => planStory(story, others > 0 ? 0 : share(index), given)),
    ...Array.from({ length: others }, (_, index) => planOther(index, share(index), others, given)),
  ];
}

function countMeetings(story: Story, { today, holidays }: Given): number {
  const { planned, unwrittenDaysAgo, isWrittenTwice } = story;
  const others = [planned !== undefined, unwrittenDaysAgo !== undefined, isWrittenTwice === true];
  return storyDays(story, 0, today, holidays).length + others.filter(Boolean).length;
}

/** So that the parts differ by one at most and make up the whole. */
const shareOut = (whole: number, parts: number) => (index: number) =>
  Math.floor(whole / parts) + (index < whole % parts ? 1 : 0);

function planStory(story: Story, earlier: number, given: Given): MatchPlan {
  return {
    story,
    mentors: story.mentors.map((key) => idOf(key, given.people)),
    mentees: story.mentees.map((key) => idOf(key, given.people)),
    supervisor: idOf(story.supervisor, given.people),
    days: storyDays(story, earlier, given.today, given.holidays),
    until: `${given.firstYear + 1}-05-25`,
    ending: story.ending,
    isTold: true,
  };
}

function idOf(key: CastKey, people: People): RecordId {
  const id = people.cast.get(key);
  if (id === undefined) throw new Error(`${key} is not in the register.`);
  return id;
}

const schoolYearDays = 250;

const held = { talk: 'held', because: '' } as const;

const endOfYear = {
  reason: 'Конец учебного года',
  result: 'Цель года достигнута',
  talks: { mentor: held, mentee: held },
};

function planOther(index: number, meetings: number, others: number, given: Given): MatchPlan {
  const running = allStories.filter((story) => !story.ending);
  const told = running[index % running.length];
  if (!told) throw new Error('There is no story to tell.');
  const story = withoutPresent(told);
  const yearsAgo = Math.floor((index * given.years) / others);
  const until = `${given.firstYear + 1 - yearsAgo}-05-25`;
  const lastDay = schoolDaysBefore(given.today, 1 + (index % 9), given.holidays);
  const firstDay = `${given.firstYear - yearsAgo}-09-05`;
  const days = yearsAgo > 0 ? schoolYearDays : Math.max(84, daysBetween(firstDay, lastDay));
  const stepDays = Math.max(1, Math.min(7, Math.floor(days / Math.max(1, meetings))));
  return {
    story,
    ...otherPeople(story, index, given.people),
    days: steadyDays(meetings, yearsAgo > 0 ? until : lastDay, stepDays, given.holidays),
    until,
    ending: yearsAgo > 0 ? endOfYear : undefined,
    isTold: false,
  };
}

/** What the story says of these very days belongs to its own people. */
function withoutPresent(told: Story): Story {
  const { planned: _a, unwrittenDaysAgo: _b, isWrittenTwice: _c, checkIns: _d, ...past } = told;
  return past;
}

/** Taken in turn from both halves of a circle, so that nobody is overloaded or their own mentor. */
function otherPeople(story: Story, index: number, people: People) {
  const poolOf = (keys: readonly CastKey[]) => {
    const [key = 'masha'] = keys;
    const circle: CircleOfInfluence = cast[key].circle;
    const isSmall = circle !== 'pupils' && circle !== 'teachers';
    return people.byCircle.get(isSmall ? 'graduates' : circle) ?? [];
  };
  const take = (keys: readonly CastKey[], first: number) => {
    const pool = poolOf(keys);
    return keys.flatMap((_, place) => pool[(first + place) % pool.length] ?? []);
  };
  const mentees = take(story.mentees, index * story.mentees.length);
  const half = Math.floor(poolOf(story.mentors).length / 2);
  const mentors = take(story.mentors, index + half).filter((id) => !mentees.includes(id));
  const spare = poolOf(story.mentors).find((id) => !mentees.includes(id)) ?? '';
  return {
    mentees,
    mentors: mentors.length > 0 ? mentors : [spare],
    supervisor: idOf(story.supervisor, people),
  };
}
