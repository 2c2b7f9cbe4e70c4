import { useEffect, useRef, useState } from 'preact/hooks';
import { addTask } from '../../../domain/programme/road-map.ts';
import type { YearView } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import './add-task.css';

type AddTaskProps = { stage: number; name: string; view: YearView };

/** A task of the school's own: one line, the rest can be said later. */
export function AddTask({ stage, name, view }: AddTaskProps) {
  const words = textOf('programme').roadMap;
  const [typed, setTyped] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const isOpen = typed !== null;
  useEffect(() => {
    if (isOpen) form.current?.querySelector('input')?.focus();
  }, [isOpen]);
  if (typed === null) {
    return (
      <Button
        kind="quiet"
        size="row"
        icon="add"
        label={words.addTo(name)}
        onClick={() => setTyped('')}
      >
        {words.add}
      </Button>
    );
  }
  const add = async () => {
    const task = typed.trim();
    if (task === '') return;
    const { id: programme, coordinator } = view.programme;
    const fields = { programme, stage, words: task, owner: coordinator, due: '' };
    const isAdded = await act([addTask(view.tasks, await api.newId(), fields)]);
    if (isAdded) setTyped(null);
  };
  return (
    <form
      ref={form}
      class="add-task"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={words.addTo(name)}
        hideLabel
        placeholder={words.words}
        value={typed}
        onInput={setTyped}
      />
      <Button type="submit" icon="add">
        {words.add}
      </Button>
    </form>
  );
}
