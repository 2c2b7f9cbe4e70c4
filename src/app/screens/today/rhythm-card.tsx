import { useState } from 'preact/hooks';
import type { TodayView } from '../../../domain/today/today-view.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { RhythmGrid, type RhythmWeek } from '../../parts/rhythm-grid.tsx';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { matchLabel } from '../match-words.ts';

const shownAtFirst = 8;

/** Weeks × matches: who meets, who fell silent. */
export function RhythmCard({ view }: { view: TodayView }) {
  const words = textOf('today');
  const [isWhole, setWhole] = useState(false);
  const { weeks, lines } = view.rhythm;
  const shown = isWhole ? lines : lines.slice(0, shownAtFirst);
  return (
    <Card title={words.rhythm} note={words.rhythmWeeks(weeks.length)}>
      <RhythmGrid
        caption={words.rhythm}
        rowHeading={textOf('records').tables.match}
        weekNames={weeks.map((monday) => words.rhythmWeekOf(formatDate(monday)))}
        weekText={(week) =>
          typeof week === 'number' ? (words.rhythmLevels[week] ?? '') : words.rhythmSilent
        }
        rows={shown.flatMap((line) => {
          const match = view.matches[line.match];
          if (!match) return [];
          const cells = line.cells.map((cell): RhythmWeek =>
            cell.isSilent ? 'silent' : cell.level,
          );
          return [
            {
              id: line.match,
              name: matchLabel(match),
              href: `/mentoring/${line.match}`,
              weeks: cells,
            },
          ];
        })}
      />
      {shown.length < lines.length && (
        <Button kind="quiet" size="row" onClick={() => setWhole(true)}>
          {words.showAll(lines.length)}
        </Button>
      )}
    </Card>
  );
}
