import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import {
  emptyRequestForm,
  readRequestForm,
  requestFormToChange,
  requestToForm,
} from '../../../domain/pairing/request-form.ts';
import type { Request } from '../../../domain/records/request.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { DraftLine, RestoredNote } from '../../parts/draft-note.tsx';
import { ErrorNote } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { StickyBar } from '../../parts/sticky-bar.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import { api, useWatch } from '../../worker-bridge.ts';
import { useDraftForm } from '../use-draft-form.ts';
import { ChosenPeople } from './chosen-people.tsx';
import { NeedMissing } from './need-missing.tsx';
import { RequestFields } from './request-fields.tsx';
import { RequestMenu } from './request-menu.tsx';
import './needs.css';

/** A new request, or one that is edited. */
export function RequestScreen({ id }: { id?: string | undefined }) {
  const person = useRoute().query['person'] ?? '';
  if (id === undefined) return <RequestPaper request={null} person={person} />;
  return <KnownRequest key={id} id={id} />;
}

function KnownRequest({ id }: { id: string }) {
  const request = useWatch('request', { id });
  if (request === undefined) return null;
  if (request === null) return <NeedMissing back="/mentoring/requests" />;
  return <RequestPaper request={request} person={request.mentee} />;
}

type RequestPaperProps = { request: Request | null; person: string };

function RequestPaper({ request, person }: RequestPaperProps) {
  const words = textOf('needs');
  const { route, query } = useLocation();
  const key = request ? `request ${request.id}` : `request of ${person || 'somebody'}`;
  const begin = () => (request ? requestToForm(request) : emptyRequestForm(person));
  const draft = useDraftForm(key, begin, readRequestForm);
  const { form, change, forget } = draft;
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  if (!form) return null;
  const back = query['back'] ?? '/mentoring/requests';

  const save = async () => {
    if (form.mentee === '') return setFailure(words.noMentee);
    if (form.words.trim() === '' && form.themes.length === 0) return setFailure(words.noWish);
    setBusy(true);
    const id = request?.id ?? (await api.newId());
    const made = requestFormToChange(form, id, request, schoolToday.value);
    const isSaved = await act([made], words.requestSaved);
    setBusy(false);
    if (!isSaved) return undefined;
    await forget();
    return route(back);
  };
  const saveButton = (
    <Button kind="primary" size="tall" busy={isBusy} onClick={() => void save()}>
      {words.save}
    </Button>
  );
  return (
    <Page
      kind="narrow"
      header={
        <PageHeader
          title={request ? words.request : words.newRequest}
          back={{ href: back, label: textOf('mentoring').tabs.requests }}
          actions={request && <RequestMenu request={request} />}
          primary={saveButton}
        />
      }
      foot={<StickyBar>{saveButton}</StickyBar>}
    >
      {failure && <ErrorNote>{failure}</ErrorNote>}
      <RestoredNote draft={draft} />
      <ChosenPeople
        label={textOf('records').fields.mentee}
        ids={form.mentee ? [form.mentee] : []}
        onChange={([mentee]) => {
          setFailure(undefined);
          if (!request) change({ mentee: mentee ?? '' });
        }}
      />
      <RequestFields
        form={form}
        onChange={(edit) => {
          setFailure(undefined);
          change(edit);
        }}
      />
      <DraftLine state={draft.state} />
    </Page>
  );
}
