import { useLocation } from 'preact-iso';
import { addDays } from '../../../domain/dates.ts';
import type { Attention } from '../../../domain/today/attention.ts';
import type { TodayView } from '../../../domain/today/today-view.ts';
import { act, tellSaved } from '../../acts.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';

const quietDays = 7;

/** The one thing to do about a line. */
export function AttentionAction({ line, view }: { line: Attention; view: TodayView }) {
  const words = textOf('today');
  if (line.code === 'silence') return <SilenceAction line={line} view={view} />;
  if (line.code === 'answers-awaited') return <AnswersAction line={line} view={view} />;
  const { href, label } = destinationOf(line);
  return (
    <ButtonLink href={href} kind="quiet" size="row">
      {words.actions[label]}
    </ButtonLink>
  );
}

type Silence = Extract<Attention, { code: 'silence' }>;

/** A call leads to the phone; «Связались» quiets the line for a week. */
function SilenceAction({ line, view }: { line: Silence; view: TodayView }) {
  const words = textOf('today');
  const noteContact = async () => {
    const id = await api.newId();
    await act(
      [
        {
          type: 'create',
          table: 'checkIn',
          id,
          fields: {
            match: line.match,
            on: view.today,
            person: line.call?.person ?? '',
            quietUntil: addDays(view.today, quietDays),
          },
        },
      ],
      words.contactedSaved,
    );
  };
  return (
    <span class="attention__actions">
      {line.call && (
        <ButtonLink href={`tel:${line.call.phone}`} kind="quiet" size="row">
          {words.actions.call}
        </ButtonLink>
      )}
      <Button kind="quiet" size="row" onClick={() => void noteContact()}>
        {words.actions.contacted}
      </Button>
    </span>
  );
}

type Awaited = Extract<Attention, { code: 'answers-awaited' }>;

/** After a week somebody was reminded; after two their silence is a no, and another is asked. */
function AnswersAction({ line, view }: { line: Awaited; view: TodayView }) {
  const words = textOf('today');
  const { route } = useLocation();
  const remind = () =>
    void act(
      [
        {
          type: 'edit',
          table: 'request',
          id: line.request,
          fields: { remindedOn: view.today },
        },
      ],
      words.reminded,
    );
  const offerAgain = async () => {
    const saved = await api.answerProposal({
      match: line.match,
      answerer: line.answerer,
      answer: { answer: 'declined', on: view.today, reason: words.noAnswer },
    });
    if (tellSaved(saved, words.offeredAgain)) route('/mentoring/matching');
  };
  return (
    <span class="attention__actions">
      <ButtonLink href={`/mentoring/${line.match}`} kind="quiet" size="row">
        {words.actions.open}
      </ButtonLink>
      {line.action === 'remind' ? (
        <Button kind="quiet" size="row" onClick={remind}>
          {words.actions.remind}
        </Button>
      ) : (
        <Button kind="quiet" size="row" onClick={() => void offerAgain()}>
          {words.actions.offerAgain}
        </Button>
      )}
    </span>
  );
}

type ActionLabel = keyof ReturnType<typeof textOf<'today'>>['actions'];

function destinationOf(line: Exclude<Attention, Silence | Awaited>): {
  href: string;
  label: ActionLabel;
} {
  switch (line.code) {
    case 'two-values':
      return { href: `/waiting/${line.field.id}`, label: 'compare' };
    case 'edited-after-deletion':
      return { href: `/waiting/${line.record.id}`, label: 'decide' };
    case 'meeting-not-written':
      return { href: `/mentoring/${line.match}/meeting/${line.meeting}`, label: 'write' };
    case 'duplicate-meetings':
    case 'own-mentor':
    case 'match-without-people':
    case 'banned-together':
    case 'match-not-ready':
    case 'deleted-with-meetings':
    case 'closing-incomplete':
    case 'question-asked':
      return { href: `/mentoring/${line.match}`, label: 'open' };
    case 'duplicate-people':
      return { href: `/people/${line.people[0] ?? ''}`, label: 'open' };
    case 'person-not-ready':
      return { href: `/people/${line.person}#papers`, label: 'open' };
    case 'no-next-date':
      return { href: '/mentoring', label: 'open' };
    case 'over-capacity':
      return { href: `/people/${line.person}`, label: 'open' };
    case 'double-booking':
      return { href: `/mentoring/${line.matches[0] ?? ''}`, label: 'open' };
    case 'requests-waiting':
      return { href: '/mentoring/matching', label: 'match' };
    case 'clearances-ending':
      return { href: '/gates', label: 'open' };
    case 'tasks-overdue':
      return { href: '/programme/road-map', label: 'open' };
    case 'device-silent':
      return { href: '/exchange', label: 'open' };
  }
}
