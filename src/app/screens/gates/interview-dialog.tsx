import { useState } from 'preact/hooks';
import type { Change } from '../../../domain/changes.ts';
import {
  type Interview,
  type InterviewCriterion,
  interviewCriteria,
} from '../../../domain/records/interview.ts';
import { act } from '../../acts.ts';
import { ChipGroup } from '../../parts/chip.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { programme, schoolToday } from '../../school.ts';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { api, useWatch } from '../../worker-bridge.ts';
import type { Signatory } from './consent-form.ts';
import { PaperDay, PaperDialog } from './paper-dialog.tsx';

type InterviewDialogProps = { person: Signatory; onClose: () => void };

type Scores = Partial<Record<InterviewCriterion, number>>;

const scores = [0, 1, 2, 3] as const;
const decisions = ['accepted', 'reserve', 'refused'] as const;

/** The protocol of a talk: scores of 0 to 3 and what was decided. */
export function InterviewDialog({ person, onClose }: InterviewDialogProps) {
  const words = textOf('gates');
  const codes = textOf('codes');
  const offers = useWatch('person', { id: person.id })?.offers ?? [];
  const [on, setOn] = useState(schoolToday.value);
  const [interviewer, setInterviewer] = useState(programme.value?.coordinator ?? '');
  const [given, setGiven] = useState<Scores>({});
  const [decision, setDecision] = useState<Interview['decision']>(null);
  const [note, setNote] = useState('');
  const save = async () => {
    const id = await api.newId();
    const fields = {
      mentor: person.id,
      on,
      interviewer: interviewer.trim(),
      scores: { ...given },
      decision,
      note: note.trim(),
    };
    // The decision also says whether the offer counts now or is kept for later.
    const current = decision === null ? [] : offers.filter(({ finishedOn }) => finishedOn === '');
    const changes: readonly Change[] = [
      { type: 'create', table: 'interview', id, fields },
      ...current.map((offer): Change => ({
        type: 'edit',
        table: 'offer',
        id: offer.id,
        fields: { isReserve: decision === 'reserve' },
      })),
    ];
    if (await act(changes, words.saved)) onClose();
  };
  return (
    <PaperDialog title={words.addInterview} onClose={onClose} onSave={() => void save()}>
      <p class="quiet">{fullName(person)}</p>
      <PaperDay label={words.talkedOn} value={on} onChange={setOn} />
      <TextField label={words.interviewer} value={interviewer} onInput={setInterviewer} />
      {interviewCriteria.map((criterion) => (
        <ChipGroup
          key={criterion}
          label={codes.interviewCriteria[criterion]}
          value={given[criterion] ?? null}
          options={scores.map((value) => ({ value, label: String(value) }))}
          onChange={(score) => setGiven((now) => ({ ...now, [criterion]: score }))}
        />
      ))}
      <ChipGroup
        label={words.decision}
        value={decision}
        options={decisions.map((value) => ({ value, label: codes.decisions[value] }))}
        onChange={setDecision}
      />
      <TextArea label={words.interviewNote} value={note} rows={2} onInput={setNote} />
    </PaperDialog>
  );
}
