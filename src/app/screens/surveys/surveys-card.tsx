import type { SurveyMoment } from '../../../domain/records/survey.ts';
import { filledOf, itemsOf, knownOf, sideOf } from '../../../domain/surveys/survey-form.ts';
import { surveyMoments } from '../../../domain/surveys/survey-seats.ts';
import type { MatchView, PersonRow } from '../../../domain/views.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { personWords } from '../match-words.ts';
import { sheetsAddress, surveyAddress } from './survey-address.ts';
import './surveys-card.css';

/** What each participant answered before and after, with how many have. */
export function SurveysCard({ view }: { view: MatchView }) {
  const words = textOf('surveys');
  const people = [...view.row.mentees, ...view.row.mentors];
  const countOf = (moment: SurveyMoment) =>
    people.filter(({ id }) => filledOf(knownOf(view.surveys, id))[moment] !== null).length;
  return (
    <Card
      title={words.title}
      note={words.counted(countOf('before'), countOf('after'), people.length)}
    >
      <ul class="surveys">
        {people.map((person) => (
          <SurveyLine key={person.id} view={view} person={person} />
        ))}
      </ul>
      <p class="screen-only">
        <ButtonLink size="row" icon="print" href={sheetsAddress({ match: view.match.id })}>
          {words.onPaper}
        </ButtonLink>
      </p>
    </Card>
  );
}

function SurveyLine({ view, person }: { view: MatchView; person: PersonRow }) {
  const words = textOf('surveys');
  const filled = filledOf(knownOf(view.surveys, person.id));
  const who = personWords(person);
  return (
    <li>
      <b>{who}</b>
      <span class="row screen-only">
        {surveyMoments.map((moment) => {
          const on = filled[moment]?.on;
          const told =
            on === undefined ? words.fillIn[moment] : words.filledOn[moment](formatDate(on));
          return (
            <ButtonLink
              key={moment}
              size="row"
              kind={on === undefined ? undefined : 'quiet'}
              href={surveyAddress({ match: view.match.id, person: person.id, moment })}
              label={`${who}: ${told}`}
            >
              {told}
            </ButtonLink>
          );
        })}
      </span>
      {(filled.before ?? filled.after) && (
        <details open={filled.after !== null}>
          <summary>{words.answersOf(who)}</summary>
          <DataTable
            caption={words.answersOf(who)}
            hideCaption
            columns={[
              { id: 'item', heading: words.columns.item },
              { id: 'before', heading: words.columns.before, align: 'end' },
              { id: 'after', heading: words.columns.after, align: 'end' },
            ]}
            rows={itemsOf(sideOf(view.match, person.id), 'after').map((item) => ({
              id: item,
              cells: [
                words.items[item],
                filled.before?.scores[item] ?? words.none,
                filled.after?.scores[item] ?? words.none,
              ],
            }))}
          />
          {surveyMoments.map(
            (moment) =>
              filled[moment]?.words && (
                <p key={moment}>
                  {words.moments[moment]}: {filled[moment].words}
                </p>
              ),
          )}
        </details>
      )}
    </li>
  );
}
