import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import {
  emptyOfferForm,
  offerFormToChange,
  offerToForm,
  readOfferForm,
} from '../../../domain/pairing/offer-form.ts';
import type { Offer } from '../../../domain/records/offer.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { DraftLine, RestoredNote } from '../../parts/draft-note.tsx';
import { Menu } from '../../parts/menu.tsx';
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
import { OfferFields } from './offer-fields.tsx';
import './needs.css';

/** A new offer, or one that is edited. */
export function OfferScreen({ id }: { id?: string | undefined }) {
  const person = useRoute().query['person'] ?? '';
  if (id === undefined) return <OfferPaper offer={null} person={person} />;
  return <KnownOffer key={id} id={id} />;
}

function KnownOffer({ id }: { id: string }) {
  const offer = useWatch('offer', { id });
  if (offer === undefined) return null;
  if (offer === null) return <NeedMissing back="/mentoring/mentors" />;
  return <OfferPaper offer={offer} person={offer.mentor} />;
}

type OfferPaperProps = { offer: Offer | null; person: string };

function OfferPaper({ offer, person }: OfferPaperProps) {
  const words = textOf('needs');
  const { route, query } = useLocation();
  const key = offer ? `offer ${offer.id}` : `offer of ${person || 'somebody'}`;
  const begin = () => (offer ? offerToForm(offer) : emptyOfferForm(person));
  const draft = useDraftForm(key, begin, readOfferForm);
  const { form, change, forget } = draft;
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  if (!form) return null;
  const back = query['back'] ?? '/mentoring/mentors';

  const save = async () => {
    if (form.mentor === '') return setFailure(words.noMentor);
    setBusy(true);
    const id = offer?.id ?? (await api.newId());
    const made = offerFormToChange(form, id, offer, schoolToday.value);
    const isSaved = await act([made], words.offerSaved);
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
          title={offer ? words.offer : words.newOffer}
          back={{ href: back, label: textOf('mentoring').tabs.mentors }}
          actions={offer && <RemoveOffer offer={offer} />}
          primary={saveButton}
        />
      }
      foot={<StickyBar>{saveButton}</StickyBar>}
    >
      {failure && <ErrorNote>{failure}</ErrorNote>}
      <RestoredNote draft={draft} />
      <ChosenPeople
        label={textOf('records').fields.mentor}
        ids={form.mentor ? [form.mentor] : []}
        onChange={([mentor]) => {
          setFailure(undefined);
          if (!offer) change({ mentor: mentor ?? '' });
        }}
      />
      <OfferFields form={form} onChange={change} />
      <DraftLine state={draft.state} />
    </Page>
  );
}

function RemoveOffer({ offer }: { offer: Offer }) {
  const words = textOf('needs');
  const { route } = useLocation();
  const remove = async () => {
    const isRemoved = await act(
      [{ type: 'delete', table: 'offer', id: offer.id }],
      words.offerRemoved,
    );
    if (isRemoved) route('/mentoring/mentors');
  };
  return (
    <Menu
      label={words.offer}
      items={[
        { label: words.remove, icon: 'remove', isDanger: true, onSelect: () => void remove() },
      ]}
    />
  );
}
