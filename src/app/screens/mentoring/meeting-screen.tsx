import type { ComponentChildren } from 'preact';
import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { addDays, type LocalDate } from '../../../domain/dates.ts';
import type { Meeting } from '../../../domain/records/meeting.ts';
import type { MatchView } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { DraftLine, RestoredNote } from '../../parts/draft-note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { PairCircles } from '../../parts/pair-circles.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { Tag } from '../../parts/tag.tsx';
import { schoolToday } from '../../school.ts';
import { formatNearDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { api, useWatch } from '../../worker-bridge.ts';
import { useDraftForm } from '../use-draft-form.ts';
import { MatchMissing } from './match-missing.tsx';
import { facesOf, matchKindWords, matchShortTitle } from '../match-words.ts';
import {
  AttendanceFields,
  MinutesField,
  PlaceFields,
  RatingFields,
  StoryFields,
  WhenFields,
} from './meeting-fields.tsx';
import {
  beginForm,
  formToChange,
  type MeetingForm,
  meetingToForm,
  readDraftForm,
} from './meeting-form.ts';
import './meeting-screen.css';

type MeetingScreenProps = { id: string; meetingId?: string | undefined };

/** «Отметить встречу»: of a match, a new one or one that was planned or logged. */
export function MeetingScreen({ id, meetingId }: MeetingScreenProps) {
  const today = schoolToday.value;
  const view = useWatch('match', { id, today });
  const isPlanning = useRoute().query['plan'] !== undefined;
  if (view === undefined) return null;
  if (view === null) return <MatchMissing />;
  const meeting = view.meetings.find((one) => one.id === meetingId) ?? null;
  const form = meetingId ?? (isPlanning ? 'plan' : 'new');
  const begin = () => {
    if (meeting) return meetingToForm(meeting, today);
    return beginForm(view, isPlanning ? addDays(today, usualPauseDays) : today);
  };
  return (
    <MeetingPaper
      key={form}
      view={view}
      meeting={meeting}
      today={today}
      draftKey={`meeting ${id} ${form}`}
      begin={begin}
    />
  );
}

const usualPauseDays = 7;

type MeetingFacts = { view: MatchView; meeting: Meeting | null; today: LocalDate };
type MeetingPaperProps = MeetingFacts & { draftKey: string; begin: () => MeetingForm };

function MeetingPaper({ view, meeting, today, draftKey, begin }: MeetingPaperProps) {
  const words = textOf('mentoring').meeting;
  const draft = useDraftForm(draftKey, begin, readDraftForm);
  const { route } = useLocation();
  const [isSaving, setSaving] = useState(false);
  const { form } = draft;
  if (!form) return null;
  const back = `/mentoring/${view.match.id}`;
  const isPlan = form.date > today;

  const save = async () => {
    setSaving(true);
    const meetingId = meeting?.id ?? (await api.newId());
    const change = formToChange(form, { view, meetingId, isNew: !meeting, today });
    const isSaved = await act([change], isPlan ? words.planned : words.saved);
    setSaving(false);
    if (!isSaved) return;
    await draft.forget();
    route(back);
  };

  const saveButton = (
    <Button kind="primary" size="tall" wide busy={isSaving} onClick={() => void save()}>
      {isPlan ? words.planTitle : words.save}
    </Button>
  );
  const fields = { form, today, mentees: view.row.mentees, onChange: draft.change };
  return (
    <Page
      kind="narrow"
      header={
        <MeetingHeader view={view} meeting={meeting} back={back} today={today} save={saveButton} />
      }
      foot={<StickyBar>{saveButton}</StickyBar>}
    >
      <RestoredNote draft={draft} />
      <form
        class="meeting"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <WhenFields {...fields} />
        <MinutesField {...fields} />
        {isPlan ? (
          <PlaceFields {...fields} />
        ) : (
          <>
            <AttendanceFields {...fields} />
            <StoryFields {...fields} />
            <RatingFields {...fields} />
            <details class="meeting__more">
              <summary>{words.more}</summary>
              <PlaceFields {...fields} />
            </details>
          </>
        )}
        <DraftLine state={draft.state} />
      </form>
      {meeting && <RemoveMeeting meeting={meeting} back={back} />}
    </Page>
  );
}

type MeetingHeaderProps = MeetingFacts & { back: string; save: ComponentChildren };

function MeetingHeader({ view, meeting, back, today, save }: MeetingHeaderProps) {
  const words = textOf('mentoring').meeting;
  const held = view.meetings.filter((one) => one.state === 'held');
  const number = meeting?.state === 'held' ? held.length - held.indexOf(meeting) : held.length + 1;
  const last = held.find((one) => one.id !== meeting?.id);
  return (
    <>
      <PageHeader
        title={matchShortTitle(view.row)}
        windowTitle={words.number(number)}
        lead={matchKindWords(view.row)}
        sign={<PairCircles {...facesOf(view.row)} />}
        back={{ href: back, label: words.back }}
        actions={<Tag>{words.number(number)}</Tag>}
        primary={save}
      />
      {last && !meeting && (
        <p class="meeting__last">
          {words.last(formatNearDate(last.when.date, today))}
          {last.nextStep && <> · {words.agreed(last.nextStep)}</>}
        </p>
      )}
    </>
  );
}

function RemoveMeeting({ meeting, back }: { meeting: Meeting; back: string }) {
  const words = textOf('mentoring').meeting;
  const { route } = useLocation();
  const remove = async () => {
    const isRemoved = await act(
      [{ type: 'delete', table: 'meeting', id: meeting.id }],
      words.removed,
    );
    if (isRemoved) route(back);
  };
  return (
    <p>
      <Button kind="quiet" icon="remove" onClick={() => void remove()}>
        {words.remove}
      </Button>
    </p>
  );
}
