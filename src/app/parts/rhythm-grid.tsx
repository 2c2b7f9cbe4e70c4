import './rhythm-grid.css';

/** A number of meetings in the week; `silent` is a week that a meeting was due in and none came. */
export type RhythmWeek = number | 'silent' | 'holiday' | 'before';

type RhythmRow = {
  id: string;
  name: string;
  href?: string | undefined;
  weeks: readonly RhythmWeek[];
};

type RhythmGridProps = {
  /** Says what the table shows, for whoever hears it. */
  caption: string;
  rows: readonly RhythmRow[];
  /** The heading of the first column: «Пара или группа». */
  rowHeading: string;
  /** The heading of each week, the same count as in the rows: «17 ноября». */
  weekNames: readonly string[];
  /** The words behind a square: «2 встречи», «молчание», «каникулы». */
  weekText: (week: RhythmWeek) => string;
};

/** Weeks × matches. The drawing is a real table whose cells hold words that only a reader speaks. */
export function RhythmGrid({ caption, rows, rowHeading, weekNames, weekText }: RhythmGridProps) {
  return (
    <table class="rhythm-grid">
      <caption class="hidden-text">{caption}</caption>
      <thead class="hidden-text">
        <tr>
          <th scope="col">{rowHeading}</th>
          {weekNames.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" class="rhythm-grid__name">
              {row.href ? <a href={row.href}>{row.name}</a> : row.name}
            </th>
            {row.weeks.map((week, index) => (
              <td
                key={weekNames[index] ?? index}
                class={`rhythm-grid__week rhythm-grid__week--${levelOf(week)}`}
                title={`${weekNames[index] ?? ''}: ${weekText(week)}`}
              >
                <span class="hidden-text">{weekText(week)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function levelOf(week: RhythmWeek): string {
  return typeof week === 'number' ? String(Math.min(3, week)) : week;
}
