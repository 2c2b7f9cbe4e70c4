import { useState } from 'preact/hooks';
import { act } from '../../acts.ts';
import { ChipSet } from '../../parts/chip.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { schoolToday } from '../../school.ts';
import { type NameParts, shortName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import { PaperDay, PaperDialog } from './paper-dialog.tsx';

type TrainingDialogProps = {
  /** Who could have been there. */
  people: readonly (NameParts & { readonly id: string })[];
  /** Those who are ticked at first. */
  chosen: readonly string[];
  onClose: () => void;
};

const usualHours = 2;

/** One training, recorded at once for all who were there. */
export function TrainingDialog({ people, chosen, onClose }: TrainingDialogProps) {
  const words = textOf('gates');
  const [topic, setTopic] = useState('');
  const [hours, setHours] = useState<number | null>(usualHours);
  const [on, setOn] = useState(schoolToday.value);
  const [leader, setLeader] = useState('');
  const [were, setWere] = useState(chosen);
  const [isAsked, setAsked] = useState(false);
  const save = async () => {
    setAsked(true);
    if (were.length === 0) return;
    const id = await api.newId();
    const fields = {
      topic: topic.trim(),
      hours: hours ?? usualHours,
      on,
      leader: leader.trim(),
      people: were,
    };
    const done = words.trainingSaved(were.length);
    if (await act([{ type: 'create', table: 'training', id, fields }], done)) onClose();
  };
  return (
    <PaperDialog title={words.addTraining} onClose={onClose} onSave={() => void save()}>
      <TextField label={words.topic} value={topic} onInput={setTopic} />
      <NumberField label={words.hours} value={hours} min={0} max={500} decimal onInput={setHours} />
      <PaperDay label={words.trainedOn} value={on} onChange={setOn} />
      <TextField label={words.leader} value={leader} optional onInput={setLeader} />
      <ChipSet
        label={words.whoWasTrained(were.length)}
        error={isAsked && were.length === 0 ? words.nobodyTrained : undefined}
        values={were}
        options={people.map((person) => ({ value: person.id, label: shortName(person) }))}
        onChange={setWere}
      />
    </PaperDialog>
  );
}
