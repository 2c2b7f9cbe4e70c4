import type { Programme } from '../../../domain/records/programme.ts';
import { act } from '../../acts.ts';
import { Card } from '../../parts/card.tsx';
import { Select } from '../../parts/select.tsx';
import { weekdayWords } from '../../text/slots.ts';
import { textOf } from '../../text/text-of.ts';
import './bus-card.css';

const days = ['1', '2', '3', '4', '5', '6'] as const;
const lessons = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** After which lesson the bus goes, day by day: whoever rides it has no meeting later. */
export function BusCard({ programme }: { programme: Programme }) {
  const words = textOf('settings');
  const last = programme.lastLessonBeforeBus;
  const write = (day: string, lesson: string) => {
    const { [day]: _, ...others } = last;
    const lastLessonBeforeBus = lesson === '' ? others : { ...others, [day]: Number(lesson) };
    void act(
      [{ type: 'edit', table: 'programme', id: programme.id, fields: { lastLessonBeforeBus } }],
      words.changed,
    );
  };
  return (
    <Card title={words.bus}>
      <p class="quiet">{words.busHint}</p>
      <div class="bus">
        {days.map((day) => (
          <Select
            key={day}
            label={weekdayWords(day)}
            value={String(last[day] ?? '')}
            options={[
              { value: '', label: words.noBus },
              ...lessons.map((lesson) => ({
                value: lesson as string,
                label: words.lesson(lesson),
              })),
            ]}
            onChange={(lesson) => write(day, lesson)}
          />
        ))}
      </div>
    </Card>
  );
}
