import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rowAt, rowTops } from './row-tops.ts';

type Rows = { list: RefObject<HTMLElement | null>; count: number; usualHeight: number };

/** Where each row begins, from the heights of those that were drawn and the usual one of the rest. */
export function useRowHeights({ list, count, usualHeight }: Rows) {
  const heights = useRef(new Map<number, number>());
  const [, redraw] = useState({});
  const tops = rowTops(count, (index) => heights.current.get(index) ?? usualHeight);
  useLayoutEffect(() => {
    if (list.current && measureRows(list.current, heights.current, tops)) redraw({});
  });
  const forgetHeights = () => {
    heights.current.clear();
    redraw({});
  };
  return { tops, forgetHeights };
}

/** Rows that grow above the eye would push what is being read; the page is moved back by as much. */
function measureRows(list: HTMLElement, heights: Map<number, number>, tops: Float64Array): boolean {
  const eye = rowAt(tops, -list.getBoundingClientRect().top);
  let isChanged = false;
  let pushed = 0;
  for (const [index, row] of drawnRows(list)) {
    const thought = (tops[index + 1] ?? 0) - (tops[index] ?? 0);
    const height = row.offsetHeight;
    heights.set(index, height);
    if (Math.abs(height - thought) < 0.5) continue;
    isChanged = true;
    if (index < eye) pushed += height - thought;
  }
  if (pushed !== 0) scrollBy(0, pushed);
  return isChanged;
}

export function drawnRows(list: HTMLElement): Map<number, HTMLElement> {
  const rows = [...list.querySelectorAll<HTMLElement>(':scope > [data-index]')];
  return new Map(rows.map((row) => [Number(row.dataset['index']), row]));
}
