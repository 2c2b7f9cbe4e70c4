import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { rowAt } from './row-tops.ts';

type NearRows = {
  list: RefObject<HTMLElement | null>;
  count: number;
  tops: Float64Array;
  /** Another width or letter size: no height is known any more. */
  onResize: () => void;
};

/** Enough for the first screen, before anything could be measured. */
const firstDrawn = 12;
/** The range moves in steps, so that not every row that is scrolled draws the list anew. */
const step = 4;
/** Screens before and after the one that is seen: of a list just found, and of one that is scrolled. */
const ahead = { found: 0.25, scrolled: 1 } as const;

/** The rows on the screen and some before and after it; both ends are included. */
export function useNearRows({ list, count, tops, onResize }: NearRows) {
  const [range, setRange] = useState({ first: 0, last: firstDrawn });
  const screens = useRef<number>(ahead.found);
  const look = () => {
    const top = list.current?.getBoundingClientRect().top;
    if (top === undefined) return;
    const first = Math.floor(rowAt(tops, -top - screens.current * innerHeight) / step) * step;
    const last = Math.ceil(rowAt(tops, -top + (1 + screens.current) * innerHeight) / step) * step;
    setRange((known) => (known.first === first && known.last === last ? known : { first, last }));
  };
  // The listeners live as long as the list; what they do follows the latest heights.
  const latest = useRef({ look, onResize });
  latest.current = { look, onResize };
  useEffect(() => {
    const onScroll = () => {
      screens.current = ahead.scrolled;
      latest.current.look();
    };
    const onWidth = () => {
      latest.current.onResize();
      latest.current.look();
    };
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onWidth);
    return () => {
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onWidth);
    };
  }, []);
  useEffect(() => {
    screens.current = ahead.found;
    look();
  }, [count]);
  const last = Math.min(range.last, count - 1);
  return { first: Math.min(range.first, Math.max(0, last)), last };
}
