import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawnRows } from './use-row-heights.ts';

type RowFocus = {
  list: RefObject<HTMLElement | null>;
  count: number;
  /** How many rows PageDown goes. */
  page: number;
};

const stops = 'a, button, input';

/** One row is in the order of Tab; arrows, PageUp and PageDown, Home and End go from row to row. */
export function useRowFocus({ list, count, page }: RowFocus) {
  const [active, setActive] = useState(0);
  const [isInside, setInside] = useState(false);
  const [, redraw] = useState({});
  const isMoving = useRef(false);

  useLayoutEffect(() => {
    if (!list.current) return;
    const rows = drawnRows(list.current);
    for (const [index, row] of rows) {
      for (const stop of row.querySelectorAll<HTMLElement>(stops))
        stop.tabIndex = index === active ? 0 : -1;
    }
    const row = rows.get(active);
    if (!row || !isMoving.current) return;
    row.scrollIntoView({ block: 'nearest' });
    const stop = row.querySelector<HTMLElement>(stops);
    // Until its data is there the row itself holds the focus; it passes on to the link that comes.
    isMoving.current = !stop;
    (stop ?? row).focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetRow(event.key, active, count, page);
    if (target === null || isTyping(event.target)) return;
    event.preventDefault();
    isMoving.current = true;
    setActive(Math.min(count - 1, Math.max(0, target)));
    redraw({});
  };
  const onFocusIn = (event: FocusEvent) => {
    setInside(true);
    const index = rowOf(event.target);
    if (index !== null) setActive(index);
  };
  const focused = isInside && active < count ? active : null;
  return { focused, onKeyDown, onFocusIn, onFocusOut: () => setInside(false) };
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

function rowOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row ? Number(row.dataset['index']) : null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}
