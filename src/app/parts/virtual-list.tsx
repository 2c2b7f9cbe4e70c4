import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useNearRows } from './use-near-rows.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useRowHeights } from './use-row-heights.ts';
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

/** A list of thousands that scrolls with the page and draws only what is near. */
export function VirtualList({ label, count, rowHeightRem, renderRow, onRange }: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null);
  const usualHeight = rowHeightRem * rootFontPixels();
  const { tops, forgetHeights } = useRowHeights({ list, count, usualHeight });
  const { first, last } = useNearRows({ list, count, tops, onResize: forgetHeights });
  const page = Math.floor(innerHeight / usualHeight);
  const { focused, ...keys } = useRowFocus({ list, count, page });

  const latestOnRange = useRef(onRange);
  latestOnRange.current = onRange;
  useEffect(() => latestOnRange.current?.(first, last), [first, last]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the links inside
    <ul
      ref={list}
      class="virtual-list"
      aria-label={label}
      style={{ blockSize: `${tops[count] ?? 0}px` }}
      {...keys}
    >
      {rowsToDraw(first, last, focused).map((index) => (
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
      ))}
    </ul>
  );
}

/** The row with the focus stays drawn, however far the page was scrolled, or the focus would be lost. */
function rowsToDraw(first: number, last: number, focused: number | null): number[] {
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
  if (focused === null || (focused >= first && focused <= last)) return rows;
  return focused < first ? [focused, ...rows] : [...rows, focused];
}

function rootFontPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
