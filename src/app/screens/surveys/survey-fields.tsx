import type { SurveyAnswers, SurveyMoment } from '../../../domain/records/survey.ts';
import { itemsOf, sideOf, type SurveyForm } from '../../../domain/surveys/survey-form.ts';
import type { MatchView, PersonRow } from '../../../domain/views.ts';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { RatingScale } from '../../parts/rating-scale.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { useTypingFocus } from './use-typing-focus.ts';

type SurveyFieldsProps = {
  view: MatchView;
  person: PersonRow;
  moment: SurveyMoment;
  form: SurveyForm;
  /** It lies on paper beside the keyboard. */
  isTypedIn?: boolean | undefined;
  onChange: (edit: Partial<SurveyForm>) => void;
};

const highestScore = 10;

export function SurveyFields(props: SurveyFieldsProps) {
  const { view, person, moment, form, isTypedIn = false, onChange } = props;
  const words = textOf('surveys');
  const place = useTypingFocus(isTypedIn);
  return (
    <div ref={place} class="stack">
      <p class="quiet">{isTypedIn ? words.digitsHint : words.lead[moment]}</p>
      {itemsOf(sideOf(view.match, person.id), moment).map((item) => (
        <RatingScale
          key={item}
          label={words.items[item]}
          max={highestScore}
          low={words.lowest}
          high={words.highest}
          value={form.scores[item] ?? null}
          onChange={(score) => onChange({ scores: { ...form.scores, [item]: score } })}
        />
      ))}
      <TextArea
        label={words.words}
        hint={words.wordsHint}
        optional
        rows={2}
        value={form.words}
        onInput={(own) => onChange({ words: own })}
      />
    </div>
  );
}

type AnswersListProps = { view: MatchView; person: PersonRow; answers: SurveyAnswers };

/** The same answers, to be read. */
export function SurveyAnswersList({ view, person, answers }: AnswersListProps) {
  const words = textOf('surveys');
  const items = itemsOf(sideOf(view.match, person.id), 'before');
  return (
    <DefinitionList
      items={[
        { term: words.on, value: formatDate(answers.on, 'dayAndYear') },
        ...items.map((item) => ({
          term: words.items[item],
          value: answers.scores[item] ?? words.unanswered,
        })),
        ...(answers.words ? [{ term: words.words, value: answers.words }] : []),
      ]}
    />
  );
}
