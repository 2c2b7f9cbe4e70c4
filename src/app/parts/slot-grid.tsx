import { useRef, useState } from 'preact/hooks';
import { slotLabel, weekdayWords } from '../text/slots.ts';
import { FieldGroup, type FieldLook } from './field.tsx';
import './slot-grid.css';

type SlotGridProps = FieldLook & {
  /** Weekday and lesson: `3-6` is Wednesday, the sixth lesson. */
  values: readonly string[];
  /** Hours that nothing can be put into: the bus has left. */
  isBlocked?: ((day: number, lesson: number) => boolean) | undefined;
  onChange: (values: readonly string[]) => void;
};

const days = [1, 2, 3, 4, 5, 6] as const;
const lessons = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * Weekday by lesson. One cell is in the order of Tab, arrows go to the others, the space bar sets:
 * fifty-four stops of Tab would be a wall.
 */
export function SlotGrid({ values, isBlocked, onChange, ...look }: SlotGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ day: 1, lesson: 6 });
  const chosen = new Set(values);
  const toggle = (slot: string) =>
    onChange(chosen.has(slot) ? values.filter((one) => one !== slot) : [...values, slot].sort());
  const move = (event: KeyboardEvent) => {
    const next = neighbour(at, event.key);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-slot="${next.day}-${next.lesson}"]`)?.focus();
  };
  return (
    <FieldGroup {...look}>
      <table ref={table} class="slot-grid">
        <thead>
          <tr>
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the empty corner */}
            <td />
            {days.map((day) => (
              <th key={day} scope="col">
                {weekdayWords(day)}
              </th>
            ))}
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is on the cells, whose keys bubble */}
        <tbody onKeyDown={move}>
          {lessons.map((lesson) => (
            <tr key={lesson}>
              <th scope="row">{lesson}</th>
              {days.map((day) => (
                <SlotCell
                  key={day}
                  slot={`${day}-${lesson}`}
                  isChosen={chosen.has(`${day}-${lesson}`)}
                  isBlocked={isBlocked?.(day, lesson) ?? false}
                  isStop={at.day === day && at.lesson === lesson}
                  onFocus={() => setAt({ day, lesson })}
                  onToggle={() => toggle(`${day}-${lesson}`)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </FieldGroup>
  );
}

type SlotCellProps = {
  slot: string;
  isChosen: boolean;
  isBlocked: boolean;
  isStop: boolean;
  onFocus: () => void;
  onToggle: () => void;
};

function SlotCell({ slot, isChosen, isBlocked, isStop, onFocus, onToggle }: SlotCellProps) {
  return (
    <td class={isBlocked ? 'slot-grid__cell slot-grid__cell--blocked' : 'slot-grid__cell'}>
      <input
        type="checkbox"
        data-slot={slot}
        aria-label={slotLabel(slot)}
        // Not `disabled`: the arrows must be able to pass over it.
        aria-disabled={isBlocked ? 'true' : undefined}
        tabIndex={isStop ? 0 : -1}
        checked={isChosen && !isBlocked}
        onFocus={onFocus}
        onClick={(event) => {
          if (isBlocked) event.preventDefault();
        }}
        onChange={() => {
          if (!isBlocked) onToggle();
        }}
      />
    </td>
  );
}

type Place = { day: number; lesson: number };

function neighbour({ day, lesson }: Place, key: string): Place | undefined {
  const last = { day: days.length, lesson: lessons.length };
  const moves: Partial<Record<string, Place>> = {
    ArrowLeft: { day: Math.max(1, day - 1), lesson },
    ArrowRight: { day: Math.min(last.day, day + 1), lesson },
    ArrowUp: { day, lesson: Math.max(1, lesson - 1) },
    ArrowDown: { day, lesson: Math.min(last.lesson, lesson + 1) },
    Home: { day: 1, lesson },
    End: { day: last.day, lesson },
  };
  return moves[key];
}
