import { SlotGrid } from '../../parts/slot-grid.tsx';
import { programme } from '../../school.ts';
import { slotWords } from '../../text/slots.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';

type TimeFieldsProps = {
  person: string;
  slots: readonly string[];
  onChange: (slots: readonly string[]) => void;
};

/** When somebody can meet. The school bus waits for nobody: its limit is said and cannot be passed. */
export function TimeFields({ person, slots, onChange }: TimeFieldsProps) {
  const words = textOf('needs');
  const view = useWatch('person', { id: person });
  const last = view?.person.ridesBus ? (programme.value?.lastLessonBeforeBus ?? {}) : {};
  const limits = Object.entries(last).map(([day, lesson]) => slotWords(`${day}-${lesson}`));
  return (
    <SlotGrid
      label={words.slots}
      hint={limits.length > 0 ? words.bus(limits.join('; ')) : words.slotsHint}
      values={slots}
      isBlocked={(day, lesson) => lesson > (last[String(day)] ?? lesson)}
      onChange={onChange}
    />
  );
}
