import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Consent } from '../../../domain/records/consent.ts';
import type { PersonView } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { AddClearance, AddConsent, AddTraining } from './add-paper.tsx';
import './papers-card.css';

type Form = 'consent' | 'clearance' | 'training' | null;

/** That papers were signed and shown, each by itself: never what stands in them. */
export function PapersCard({ view }: { view: PersonView }) {
  const words = textOf('gates');
  const [form, setForm] = useState<Form>(null);
  const { person, consents, clearances, trainings } = view;
  const close = () => setForm(null);
  const isEmpty = consents.length + clearances.length + trainings.length === 0;
  return (
    <section id="papers">
      <Card title={words.papers}>
        {isEmpty && <p class="quiet">{words.noPapers}</p>}
        <ul class="papers">
          {consents.map((consent) => (
            <ConsentLine key={consent.id} consent={consent} />
          ))}
          {clearances.map(({ id, number, on, until }) => (
            <PaperLine
              key={id}
              table="clearance"
              id={id}
              title={words.clearanceWords(number)}
              about={[formatDay(on), until && words.validUntil(formatDay(until))]}
            />
          ))}
          {trainings.map((training) => (
            <li key={training.id} class="papers__line">
              <span>{words.trainingWords(training.topic, training.hours)}</span>
              <span class="quiet">{formatDay(training.on)}</span>
            </li>
          ))}
        </ul>
        <div class="papers__add">
          <Button icon="add" onClick={() => setForm('consent')}>
            {words.addConsent}
          </Button>
          <Button kind="quiet" onClick={() => setForm('training')}>
            {words.addTraining}
          </Button>
          {person.circle !== 'pupils' && (
            <Button kind="quiet" onClick={() => setForm('clearance')}>
              {words.addClearance}
            </Button>
          )}
        </div>
        <AddConsent person={person} isOpen={form === 'consent'} onClose={close} />
        <AddClearance person={person} isOpen={form === 'clearance'} onClose={close} />
        <AddTraining person={person} isOpen={form === 'training'} onClose={close} />
      </Card>
    </section>
  );
}

function ConsentLine({ consent }: { consent: Consent }) {
  const words = textOf('gates');
  const withdraw = () =>
    void act(
      [
        {
          type: 'edit',
          table: 'consent',
          id: consent.id,
          fields: { withdrawnOn: schoolToday.value },
        },
      ],
      words.withdrawn(formatDay(schoolToday.value)),
    );
  return (
    <PaperLine
      table="consent"
      id={consent.id}
      title={words.consents[consent.kind]}
      about={[
        consent.signer,
        formatDay(consent.on),
        consent.until && words.validUntil(formatDay(consent.until)),
      ]}
      action={
        consent.withdrawnOn ? (
          <Tag tone="rose">{words.withdrawn(formatDay(consent.withdrawnOn))}</Tag>
        ) : (
          <Button kind="quiet" size="row" onClick={withdraw}>
            {words.withdraw}
          </Button>
        )
      }
    />
  );
}

type PaperLineProps = {
  table: string;
  id: string;
  title: string;
  about: readonly string[];
  action?: ComponentChildren;
};

function PaperLine({ table, id, title, about, action }: PaperLineProps) {
  const words = textOf('gates');
  return (
    <li class="papers__line">
      <span>
        {title}
        <span class="papers__about quiet">{about.filter(Boolean).join(' · ')}</span>
      </span>
      {action}
      <Button
        kind="quiet"
        size="row"
        icon="close"
        label={words.remove(title)}
        onClick={() => void act([{ type: 'delete', table, id }], words.removed)}
      />
    </li>
  );
}

const formatDay = (date: string) => (date === '' ? '' : formatDate(date, 'numbers'));
