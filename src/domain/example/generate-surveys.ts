import type { Change } from '../changes.ts';
import { addDays, type LocalDate } from '../dates.ts';
import { isSingleTalk } from '../indicators/participation.ts';
import type { RecordId } from '../op.ts';
import type { Survey, SurveyAnswers, SurveyMoment } from '../records/survey.ts';
import { itemsOf, surveyId } from '../surveys/survey-form.ts';
import { beginningOf, type MatchPlan } from './match-plan.ts';

type Seat = { readonly side: Survey['side']; readonly person: RecordId; readonly place: number };

/**
 * What the people of a story answered before it and, where it has ended or is at its last step, after
 * it. Without chance: what else is invented stays as it was.
 */
export function generateSurveys(
  match: RecordId,
  plan: MatchPlan,
  today: LocalDate,
): readonly Change[] {
  const moments = momentsOf(plan);
  if (moments.length === 0) return [];
  return [...seatsOf('mentee', plan.mentees), ...seatsOf('mentor', plan.mentors)].map(
    ({ side, person, place }): Change => {
      const answer = (moment: SurveyMoment): SurveyAnswers | null =>
        moments.includes(moment) ? answersOf(moment, { side, person, place }, plan, today) : null;
      const filled = { before: answer('before'), after: answer('after') };
      const fields = { match, person, side, filled };
      return { type: 'create', table: 'survey', id: surveyId(match, person), fields };
    },
  );
}

const seatsOf = (side: Survey['side'], people: readonly RecordId[]): readonly Seat[] =>
  people.map((person, place) => ({ side, person, place }));

function momentsOf({ story, ending, isTold }: MatchPlan): readonly SurveyMoment[] {
  if (!isTold) return [];
  if (ending) return ['before', 'after'];
  if (isSingleTalk(story)) return [];
  const isAtLastStep = story.official !== null && story.stepsDone === story.steps.length - 1;
  return isAtLastStep ? ['before', 'after'] : ['before'];
}

function answersOf(
  moment: SurveyMoment,
  { side, place }: Seat,
  plan: MatchPlan,
  today: LocalDate,
): SurveyAnswers {
  const { story, days } = plan;
  const own = story.goal.length + story.place.length + 3 * place + (side === 'mentor' ? 1 : 0);
  const [least, stride] = moment === 'before' ? [3, 5] : [6, 3];
  const scores = itemsOf(side, moment).map((item, index): [string, number] => [
    item,
    least + ((own + stride * index) % 5),
  ]);
  // A question may be skipped, and somebody does.
  const answered = scores.filter((_, index) => (own + index) % 11 !== 0 || index > 5);
  const words = ownWords[moment][side];
  const dayAfter = addDays(days.at(-1)?.date ?? today, 1);
  const afterOn = dayAfter < today ? dayAfter : today;
  return {
    on: moment === 'before' ? beginningOf(plan, today) : afterOn,
    scores: Object.fromEntries(answered),
    words: words[own % words.length] ?? '',
  };
}

// These strings are content of invented records, as a school would type them in; they are no words
// of the interface, and so they are not translated.

type OwnWords = Readonly<Record<SurveyMoment, Readonly<Record<Survey['side'], readonly string[]>>>>;

const ownWords: OwnWords = {
  before: {
    mentee: ['', 'Хочу попробовать сам, но чтобы подсказали', 'Боюсь, что не хватит времени', ''],
    mentor: ['', 'Важно понять, чего хочет он сам', 'Нужен свободный кабинет после уроков'],
  },
  after: {
    mentee: ['Больше всего запомнилось, как делали вместе', 'Мало было общих встреч', ''],
    mentor: ['Стал спокойнее и сам задаёт вопросы', 'Не хватало времени между встречами', ''],
  },
};
