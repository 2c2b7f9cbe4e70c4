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
const firstDrawn = 24;
/** The range moves in steps, so that not every row that is scrolled draws the list anew. */
const step = 8;

/** The rows on the screen and one screen before and after it; both ends are included. */
export function useNearRows({ list, count, tops, onResize }: NearRows) {
  const [range, setRange] = useState({ first: 0, last: firstDrawn });
  const look = () => {
    const top = list.current?.getBoundingClientRect().top;
    if (top === undefined) return;
    const first = Math.floor(rowAt(tops, -top - innerHeight) / step) * step;
    const last = Math.ceil(rowAt(tops, -top + 2 * innerHeight) / step) * step;
    setRange((known) => (known.first === first && known.last === last ? known : { first, last }));
  };
  // The listeners live as long as the list; what they do follows the latest heights.
  const latest = useRef({ look, onResize });
  latest.current = { look, onResize };
  useEffect(() => {
    const onScroll = () => latest.current.look();
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
  useEffect(look, [count]);
  const last = Math.min(range.last, count - 1);
  return { first: Math.min(range.first, Math.max(0, last)), last };
}
