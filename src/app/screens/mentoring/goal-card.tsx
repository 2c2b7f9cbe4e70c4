import { useState } from 'preact/hooks';
import type { Step } from '../../../domain/records/step.ts';
import type { MatchView } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { InlineEdit } from '../../parts/inline-edit.tsx';
import { Meter } from '../../parts/meter.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import './goal-card.css';

/** What the pair is for, and the small steps towards it. */
export function GoalCard({ view }: { view: MatchView }) {
  const words = textOf('mentoring').match;
  const { match, steps } = view;
  const done = steps.filter((step) => step.doneOn !== '').length;
  const nextStep = steps.find((step) => step.doneOn === '')?.words ?? lastAgreement(view);
  return (
    <Card
      title={words.goal}
      note={steps.length > 0 && <b>{words.stepsDone(done, steps.length)}</b>}
    >
      <InlineEdit
        label={words.goal}
        hideLabel
        value={match.goal}
        placeholder={words.goalEmpty}
        multiline
        onCommit={(goal) =>
          void act([{ type: 'edit', table: 'match', id: match.id, fields: { goal } }])
        }
      />
      {steps.length > 0 && (
        <Meter label={words.stepsDone(done, steps.length)} value={done} max={steps.length} />
      )}
      {nextStep && (
        <p class="quiet">
          {words.next}: {nextStep}
        </p>
      )}
      <StepList steps={steps} />
      <AddStep view={view} />
    </Card>
  );
}

/** Without steps of its own the pair still has what was agreed at the last meeting. */
const lastAgreement = (view: MatchView) =>
  view.meetings.find((meeting) => meeting.state === 'held')?.nextStep ?? '';

function StepList({ steps }: { steps: readonly Step[] }) {
  const words = textOf('mentoring').match;
  if (steps.length === 0) return <p class="quiet">{words.stepsEmpty}</p>;
  return (
    <ul class="steps">
      {steps.map((step) => (
        <StepLine key={step.id} step={step} />
      ))}
    </ul>
  );
}

function StepLine({ step }: { step: Step }) {
  const words = textOf('mentoring').match;
  const toggle = (isDone: boolean) =>
    act([
      {
        type: 'edit',
        table: 'step',
        id: step.id,
        fields: { doneOn: isDone ? schoolToday.value : '' },
      },
    ]);
  return (
    <li class="steps__line">
      <label class="steps__words">
        <input
          type="checkbox"
          checked={step.doneOn !== ''}
          onChange={(event) => void toggle(event.currentTarget.checked)}
        />
        <span class="steps__text">
          {step.words}
          {step.due && <span class="steps__due quiet">{formatDate(step.due)}</span>}
        </span>
      </label>
      <Button
        kind="quiet"
        size="row"
        icon="close"
        label={words.removeStep(step.words)}
        onClick={() =>
          void act([{ type: 'delete', table: 'step', id: step.id }], words.stepRemoved)
        }
      />
    </li>
  );
}

function AddStep({ view }: { view: MatchView }) {
  const words = textOf('mentoring').match;
  const [typed, setTyped] = useState('');
  const add = async () => {
    const step = typed.trim();
    if (step === '') return;
    const id = await api.newId();
    const order = Math.max(0, ...view.steps.map((one) => one.order)) + 1;
    const fields = { match: view.match.id, words: step, order };
    if (await act([{ type: 'create', table: 'step', id, fields }])) setTyped('');
  };
  return (
    <form
      class="steps__add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={words.stepWords}
        hideLabel
        placeholder={words.stepWords}
        value={typed}
        onInput={setTyped}
      />
      <Button type="submit" icon="add">
        {words.addStep}
      </Button>
    </form>
  );
}
