import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rowAt, rowTops } from './row-tops.ts';
import './virtual-list.css';

type VirtualListProps = {
  label: string;
  count: number;
  /** The least height of a row; a row with a long name grows. */
  rowHeightRem: number;
  /** What the row shows: one link or button first. `null` while its data is not there yet. */
  renderRow: (index: number) => ComponentChildren;
  /** These rows, both ends included, are about to be seen: load what is missing of them. */
  onRange?: ((first: number, last: number) => void) | undefined;
};

/**
 * A list of thousands that scrolls with the page and draws only what is near. One row is in the
 * order of Tab; arrows, PageUp and PageDown, Home and End go from row to row.
 */
export function VirtualList({ label, count, rowHeightRem, renderRow, onRange }: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<number, number>());
  const [, redraw] = useState({});
  const [range, setRange] = useState({ first: 0, last: Math.min(count, firstDrawn) - 1 });
  const [active, setActive] = useState(0);
  const [isFocusInside, setFocusInside] = useState(false);
  const isFocusMoving = useRef(false);

  const usualHeight = rowHeightRem * rootFontPixels();
  const tops = rowTops(count, (index) => heights.current.get(index) ?? usualHeight);

  const look = () => {
    const box = list.current?.getBoundingClientRect();
    if (!box) return;
    const first = rowAt(tops, -box.top - innerHeight);
    const last = rowAt(tops, -box.top + 2 * innerHeight);
    setRange((known) => (known.first === first && known.last === last ? known : { first, last }));
  };
  const lastLook = useRef(look);
  lastLook.current = look;

  useEffect(() => {
    const onScroll = () => lastLook.current();
    const onResize = () => {
      heights.current.clear();
      redraw({});
      onScroll();
    };
    onScroll();
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onResize);
    return () => {
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onResize);
    };
  }, [count]);

  const last = Math.min(range.last, count - 1);
  useEffect(() => onRange?.(Math.min(range.first, last), last), [range.first, last, onRange]);

  useLayoutEffect(() => {
    const rows = rowsOf(list.current);
    const grown = measureRows(rows, heights.current, tops, list.current);
    for (const [index, row] of rows) {
      for (const stop of row.querySelectorAll<HTMLElement>(stops))
        stop.tabIndex = index === active ? 0 : -1;
    }
    const activeRow = rows.get(active);
    if (activeRow && isFocusMoving.current) {
      activeRow.scrollIntoView({ block: 'nearest' });
      const stop = activeRow.querySelector<HTMLElement>(stops);
      isFocusMoving.current = !stop;
      (stop ?? activeRow).focus({ preventScroll: true });
    }
    if (grown) redraw({});
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetRow(event.key, active, count, Math.floor(innerHeight / usualHeight));
    if (target === null || isTyping(event.target)) return;
    event.preventDefault();
    isFocusMoving.current = true;
    setActive(Math.min(count - 1, Math.max(0, target)));
    redraw({});
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the links inside
    <ul
      ref={list}
      class="virtual-list"
      aria-label={label}
      style={{ blockSize: `${tops[count] ?? 0}px` }}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        setFocusInside(true);
        const index = indexOfRow(event.target);
        if (index !== null) setActive(index);
      }}
      onFocusOut={() => setFocusInside(false)}
    >
      {drawnRows(range.first, last, isFocusInside && active < count ? active : null).map(
        (index) => (
          <li
            key={index}
            class="virtual-list__row"
            data-index={index}
            tabIndex={-1}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{
              transform: `translateY(${tops[index] ?? 0}px)`,
              minBlockSize: `${rowHeightRem}rem`,
            }}
          >
            {renderRow(index)}
          </li>
        ),
      )}
    </ul>
  );
}

/** Enough for the first screen, before anything could be measured. */
const firstDrawn = 20;
const stops = 'a, button, input';

/** The row with the focus stays drawn, however far the page was scrolled, or the focus would be lost. */
function drawnRows(first: number, last: number, active: number | null): number[] {
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
  if (active === null || (active >= first && active <= last)) return rows;
  return active < first ? [active, ...rows] : [...rows, active];
}

function rowsOf(list: HTMLElement | null): Map<number, HTMLElement> {
  const rows = list ? [...list.querySelectorAll<HTMLElement>(':scope > li')] : [];
  return new Map(rows.map((row) => [Number(row.dataset['index']), row]));
}

/** Rows that grow above the eye would push what is being read; the page is moved back by as much. */
function measureRows(
  rows: Map<number, HTMLElement>,
  heights: Map<number, number>,
  tops: Float64Array,
  list: HTMLElement | null,
): boolean {
  const eye = rowAt(tops, -(list?.getBoundingClientRect().top ?? 0));
  let isChanged = false;
  let pushed = 0;
  for (const [index, row] of rows) {
    const drawn = (tops[index + 1] ?? 0) - (tops[index] ?? 0);
    const height = row.offsetHeight;
    heights.set(index, height);
    if (Math.abs(height - drawn) < 0.5) continue;
    isChanged = true;
    if (index < eye) pushed += height - drawn;
  }
  if (pushed !== 0) scrollBy(0, pushed);
  return isChanged;
}

function targetRow(key: string, active: number, count: number, page: number): number | null {
  const targets: Partial<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
  return targets[key] ?? null;
}

function indexOfRow(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row ? Number(row.dataset['index']) : null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}

function rootFontPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
