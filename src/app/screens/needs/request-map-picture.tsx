import type { ThemeOfMap } from '../../../domain/pairing/request-map.ts';
import { textOf } from '../../text/text-of.ts';

const width = 360;
const rowHeight = 58;
const barStart = 4;
const longestBar = 185;
const longestName = 34;

/**
 * Two bars for each theme: those who wait, and the places for them. The table beside it says the
 * same, and is what is read aloud. A picture for each theme: on paper they stand in two columns and
 * none is cut by the end of a sheet.
 */
export function RequestMapPicture({ themes }: { themes: readonly ThemeOfMap[] }) {
  const most = themes.reduce((max, { open, places }) => Math.max(max, open, places), 1);
  return (
    <div class="request-map" aria-hidden="true">
      {themes.map((theme) => (
        <ThemeBars key={theme.theme} theme={theme} most={most} />
      ))}
    </div>
  );
}

function ThemeBars({ theme, most }: { theme: ThemeOfMap; most: number }) {
  const words = textOf('needs').map;
  const { open, places, missing, mentors } = theme;
  const lengthOf = (count: number) => Math.max(count === 0 ? 0 : 3, (count / most) * longestBar);
  const lack = mentors.length === 0 ? words.nobody : words.missingOf(missing);
  return (
    <svg viewBox={`0 0 ${width} ${rowHeight}`}>
      <text x={barStart} y={14} class="request-map__theme">
        {shorten(theme.theme)}
      </text>
      {missing > 0 && (
        <text x={width - barStart} y={14} text-anchor="end" class="request-map__lack">
          {lack}
        </text>
      )}
      <Bar kind={missing > 0 ? 'lack' : 'open'} y={20} length={lengthOf(open)} />
      <text x={barStart + lengthOf(open) + 6} y={30.5} class="request-map__count">
        {words.waiting(open)}
      </text>
      <Bar kind="places" y={36} length={lengthOf(places)} />
      <text x={barStart + lengthOf(places) + 6} y={46.5} class="request-map__count">
        {words.placesOf(places, mentors.length)}
      </text>
    </svg>
  );
}

function Bar({ kind, y, length }: { kind: 'open' | 'lack' | 'places'; y: number; length: number }) {
  return (
    <rect
      class={`request-map__bar request-map__bar--${kind}`}
      x={barStart}
      y={y}
      width={length}
      height={13}
      rx={3}
    />
  );
}

const shorten = (theme: string): string =>
  theme.length > longestName ? `${theme.slice(0, longestName - 1)}…` : theme;
