import { useRoute } from 'preact-iso';
import type { MatchView } from '../../../domain/views.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { PairCircles } from '../../parts/pair-circles.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { Tag } from '../../parts/tag.tsx';
import { schoolToday } from '../../school.ts';
import { formatPeriod } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { facesOf, matchTitle } from '../match-words.ts';
import { fieldWords } from '../record-words.ts';
import { DeletedNote } from '../deleted-note.tsx';
import { SurveysCard } from '../surveys/surveys-card.tsx';
import { AnswersCard } from './answers-card.tsx';
import { ClosureCard } from './closure-card.tsx';
import { GoalCard } from './goal-card.tsx';
import { MatchDetails } from './match-details.tsx';
import { MatchMenu } from './match-menu.tsx';
import { MatchMissing } from './match-missing.tsx';
import { MatchPapersCard } from './match-papers-card.tsx';
import { MeetingsCard } from './meetings-card.tsx';
import { ReadinessCard } from './readiness-card.tsx';
import './match-screen.css';

/** A pair's page: who, what for, the next step, every meeting. */
export function MatchScreen() {
  const id = useRoute().params['id'] ?? '';
  const view = useWatch('match', { id, today: schoolToday.value });
  if (view === undefined) return null;
  if (view === null) return <MatchMissing />;
  return <MatchPaper view={view} />;
}

function MatchPaper({ view }: { view: MatchView }) {
  const words = textOf('mentoring');
  const { match, row } = view;
  const isOpen = !view.isDeleted && match.status.state !== 'closed';
  const log = isOpen && (
    <ButtonLink href={`/mentoring/${match.id}/meeting`} kind="primary" icon="add">
      {textOf('today').logMeeting}
    </ButtonLink>
  );
  return (
    <Page
      header={
        <PageHeader
          title={matchTitle(row)}
          sign={<PairCircles {...facesOf(row)} size="large" />}
          tags={<MatchTags view={view} />}
          back={{ href: '/mentoring', label: words.match.back }}
          actions={<MatchMenu view={view} />}
          primary={log}
        />
      }
      side={
        <>
          <MatchDetails view={view} />
          {!view.isDeleted && <MatchPapersCard view={view} />}
        </>
      }
      foot={log && <StickyBar kind="float">{log}</StickyBar>}
    >
      {view.isDeleted && <DeletedNote table="match" id={match.id} words={words.match.deleted} />}
      {view.waiting.map((field) => (
        <Note
          key={`${field.id} ${field.path}`}
          tone="sky"
          actions={
            <ButtonLink href={`/waiting/${field.id}`} size="row">
              {words.match.compare}
            </ButtonLink>
          }
        >
          {words.match.waiting(fieldWords(field.path))}
        </Note>
      ))}
      {match.status.state === 'proposed' && <AnswersCard view={view} />}
      {match.status.state === 'proposed' && <ReadinessCard view={view} />}
      {match.status.state === 'closed' && <ClosureCard view={view} />}
      <GoalCard view={view} />
      <MeetingsCard view={view} />
      {!view.isDeleted && match.status.state !== 'proposed' && <SurveysCard view={view} />}
    </Page>
  );
}

function MatchTags({ view: { match } }: { view: MatchView }) {
  const records = textOf('records');
  const period = formatPeriod(match.period.from || null, match.period.until || null);
  const isUsual = match.status.state === 'active';
  return (
    <>
      <Tag tone="pine">{records.models[match.model]}</Tag>
      {match.official && <Tag>{records.forms[match.official.form]}</Tag>}
      {period && <Tag>{period}</Tag>}
      {!isUsual && <Tag tone="amber">{records.states[match.status.state]}</Tag>}
    </>
  );
}
