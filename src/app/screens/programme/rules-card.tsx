import type { Fields } from '../../../domain/changes.ts';
import type { Programme } from '../../../domain/records/programme.ts';
import { Card } from '../../parts/card.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { Select } from '../../parts/select.tsx';
import { Switch } from '../../parts/switch.tsx';
import { textOf } from '../../text/text-of.ts';
import './rules-card.css';

const points = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

type RulesCardProps = { programme: Programme; edit: (fields: Fields) => void };

/** What the school decides once and the gates and the numbers then follow. */
export function RulesCard({ programme, edit }: RulesCardProps) {
  const words = textOf('programme').about;
  const lessons = programme.lastLessonBeforeBus;
  return (
    <Card title={words.rules}>
      <Switch
        label={words.needsClearance}
        hint={words.needsClearanceHint}
        checked={programme.needsClearance}
        onChange={(needsClearance) => edit({ needsClearance })}
      />
      <Switch
        label={words.countsSingleTalks}
        hint={words.countsSingleTalksHint}
        checked={programme.countsSingleTalks}
        onChange={(countsSingleTalks) => edit({ countsSingleTalks })}
      />
      <Select
        label={words.satisfiedFrom}
        hint={words.satisfiedFromHint}
        value={String(programme.satisfiedFrom)}
        options={points.map((point) => ({ value: point, label: words.points(Number(point)) }))}
        onChange={(chosen) => edit({ satisfiedFrom: Number(chosen) })}
      />
      <FieldGroup label={words.bus} hint={words.busHint}>
        <div class="bus-lessons">
          {words.weekdays.map((weekday, index) => (
            <LessonField
              key={weekday}
              weekday={weekday}
              value={lessons[index + 1] ?? null}
              onCommit={(lesson) =>
                edit({ lastLessonBeforeBus: withLesson(lessons, index + 1, lesson) })
              }
            />
          ))}
        </div>
      </FieldGroup>
    </Card>
  );
}

function withLesson(
  lessons: Programme['lastLessonBeforeBus'],
  weekday: number,
  lesson: number | null,
): Programme['lastLessonBeforeBus'] {
  const { [weekday]: _before, ...others } = lessons;
  return lesson === null ? others : { ...others, [weekday]: lesson };
}

type LessonFieldProps = {
  weekday: string;
  value: number | null;
  onCommit: (lesson: number | null) => void;
};

const noBus = '';
const lessonNumbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

function LessonField({ weekday, value, onCommit }: LessonFieldProps) {
  const words = textOf('programme').about;
  return (
    <Select
      label={weekday}
      value={value === null ? noBus : String(value)}
      options={[
        { value: noBus, label: words.noBus },
        ...lessonNumbers.map((lesson) => ({ value: lesson, label: lesson })),
      ]}
      onChange={(lesson) => onCommit(lesson === noBus ? null : Number(lesson))}
    />
  );
}
