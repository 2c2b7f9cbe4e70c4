import { useWatch } from '../../worker-bridge.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { programme, schoolToday } from '../../school.ts';
import { capitalise, formatDate } from '../../text/dates.ts';
import { addressOf } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { ArrivingCard } from './arriving-card.tsx';
import { AttentionCard } from './attention-card.tsx';
import { FirstSteps } from './first-steps.tsx';
import { MeetingsCard } from './meetings-card.tsx';
import { RhythmCard } from './rhythm-card.tsx';
import { StagesCard } from './stages-card.tsx';
import './today-screen.css';

/** What do I do now? */
export function TodayScreen() {
  const today = schoolToday.value;
  const view = useWatch('today', { today });
  const words = textOf('today');
  const date = capitalise(formatDate(today, 'weekdayAndDay'));
  const isEmpty = view !== undefined && view.figures.matches === 0;
  const logMeeting = (
    <ButtonLink href="/meeting" kind="primary" icon="add">
      {words.logMeeting}
    </ButtonLink>
  );
  return (
    <Page
      header={
        <PageHeader
          title={words.greeting(addressOf(programme.value?.coordinator ?? ''))}
          windowTitle={words.title}
          eyebrow={view ? words.eyebrow(date, view.week) : date}
          actions={
            <ButtonLink href="/people" icon="search">
              {words.find}
              <kbd class="on-laptop">Ctrl K</kbd>
            </ButtonLink>
          }
          primary={!isEmpty && logMeeting}
        />
      }
      side={
        view && (
          <>
            <StagesCard view={view} />
            {view.rhythm.lines.length > 0 && <RhythmCard view={view} />}
          </>
        )
      }
      foot={!isEmpty && <StickyBar kind="float">{logMeeting}</StickyBar>}
    >
      {view && isEmpty && (programme.value ? <FirstSteps /> : <ArrivingCard />)}
      {view && !isEmpty && <MeetingsCard view={view} />}
      {view && (!isEmpty || view.attention.length > 0) && <AttentionCard view={view} />}
    </Page>
  );
}
