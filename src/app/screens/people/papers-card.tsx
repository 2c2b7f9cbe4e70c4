import { useState } from 'preact/hooks';
import { neededSignatures } from '../../../domain/gates/person-gates.ts';
import type { Consent } from '../../../domain/records/consent.ts';
import { type Interview, mostOfCriterion } from '../../../domain/records/interview.ts';
import type { PersonView } from '../../../domain/views.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { ClearanceDialog } from '../gates/clearance-dialog.tsx';
import { ConsentDialog } from '../gates/consent-dialog.tsx';
import { InterviewDialog } from '../gates/interview-dialog.tsx';
import { TrainingDialog } from '../gates/training-dialog.tsx';
import { newPaperAddress } from '../paper-address.ts';
import { ConsentLine } from './consent-line.tsx';
import { PaperLine } from './paper-line.tsx';
import './papers-card.css';

type Form =
  | { readonly type: 'consent'; readonly consent?: Consent }
  | { readonly type: 'clearance' | 'training' | 'interview' };

/** That papers were signed and shown, each by itself: never what stands in them. */
export function PapersCard({ view }: { view: PersonView }) {
  const words = textOf('gates');
  const codes = textOf('codes');
  const [form, setForm] = useState<Form | null>(null);
  const { consents, clearances, trainings, interviews } = view;
  const isEmpty = consents.length + clearances.length + trainings.length + interviews.length === 0;
  return (
    <section id="papers">
      <Card title={words.papers}>
        {isEmpty && <p class="quiet">{words.noPapers}</p>}
        <ul class="papers">
          {consents.map((consent) => (
            <ConsentLine
              key={consent.id}
              consent={consent}
              matches={view.matches}
              onEdit={() => setForm({ type: 'consent', consent })}
            />
          ))}
          {clearances.map(({ id, kind, number, on, until }) => (
            <PaperLine
              key={id}
              table="clearance"
              id={id}
              title={words.clearanceWords(codes.clearanceKinds[kind], number)}
              about={[formatDay(on), until && words.validUntil(formatDay(until))]}
            />
          ))}
          {trainings.map((training) => (
            <PaperLine
              key={training.id}
              title={words.trainingWords(training.topic, training.hours)}
              about={[formatDay(training.on), training.leader]}
            />
          ))}
          {interviews.map(({ id, on, interviewer, decision, scores }) => (
            <PaperLine
              key={id}
              table="interview"
              id={id}
              title={words.interviewWords(decision ? codes.decisions[decision] : words.undecided)}
              about={[formatDay(on), interviewer, scoreWords(scores)]}
            />
          ))}
        </ul>
        <PapersButtons view={view} onForm={setForm} />
        {form && <PaperForm form={form} view={view} onClose={() => setForm(null)} />}
      </Card>
    </section>
  );
}

type PapersButtonsProps = { view: PersonView; onForm: (form: Form) => void };

function PapersButtons({ view: { person, offers }, onForm }: PapersButtonsProps) {
  const words = textOf('gates');
  const back = `/people/${person.id}`;
  return (
    <div class="papers__add">
      <Button icon="add" onClick={() => onForm({ type: 'consent' })}>
        {words.addConsent}
      </Button>
      <ButtonLink
        kind="quiet"
        icon="print"
        href={newPaperAddress({ kinds: ['consent'], people: [person.id] }, back)}
      >
        {words.printForms}
      </ButtonLink>
      <Button kind="quiet" onClick={() => onForm({ type: 'training' })}>
        {words.addTraining}
      </Button>
      {(offers.length > 0 || person.circle !== 'pupils') && (
        <>
          <Button kind="quiet" onClick={() => onForm({ type: 'interview' })}>
            {words.addInterview}
          </Button>
          <ButtonLink
            kind="quiet"
            icon="print"
            href={newPaperAddress({ kinds: ['protocol'], people: [person.id] }, back)}
          >
            {words.printProtocol}
          </ButtonLink>
        </>
      )}
      {person.circle !== 'pupils' && (
        <Button kind="quiet" onClick={() => onForm({ type: 'clearance' })}>
          {words.addClearance}
        </Button>
      )}
    </div>
  );
}

type PaperFormProps = { form: Form; view: PersonView; onClose: () => void };

function PaperForm({ form, view: { person }, onClose }: PaperFormProps) {
  switch (form.type) {
    case 'consent':
      return (
        <ConsentDialog
          person={person}
          signatures={neededSignatures(person, schoolToday.value)}
          consent={form.consent}
          onClose={onClose}
        />
      );
    case 'clearance':
      return <ClearanceDialog person={person} onClose={onClose} />;
    case 'training':
      return <TrainingDialog people={[person]} chosen={[person.id]} onClose={onClose} />;
    case 'interview':
      return <InterviewDialog person={person} onClose={onClose} />;
  }
}

/** Of what was scored; a talk need not touch everything. */
function scoreWords(scores: Interview['scores']): string {
  const given = Object.values(scores);
  if (given.length === 0) return '';
  const sum = given.reduce((all, score) => all + score, 0);
  return textOf('gates').scored(sum, given.length * mostOfCriterion);
}

const formatDay = (date: string) => (date === '' ? '' : formatDate(date, 'numbers'));
