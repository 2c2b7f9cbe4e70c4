import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Sheet after sheet without the mouse: the focus begins in the first field instead of the heading. */
export function useTypingFocus(isTyping: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isTyping) return;
    const inputs = [...(place.current?.querySelectorAll('input') ?? [])];
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
  }, [isTyping]);
  return place;
}
