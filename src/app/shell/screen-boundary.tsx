import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { reportCrash } from './crash.ts';

/**
 * A screen that cannot be drawn is taken away, with what was typed in it kept for `CrashNote`; the
 * frame stays, and the next place one goes to is drawn as usual.
 */
export function ScreenBoundary({ children }: { children: ComponentChildren }) {
  const { path } = useLocation();
  const [error, reset]: [unknown, () => void] = useErrorBoundary((failure: unknown) =>
    // The fields are still in the document: the screen goes only with the next drawing.
    reportCrash(failure, readTypedTexts()),
  );
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another place is a reason to try again
  useEffect(() => {
    if (error) reset();
  }, [path]);
  return error ? null : children;
}

function readTypedTexts(): readonly string[] {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'main input[type="text"], main textarea',
  );
  return Array.from(fields, (field) => field.value.trim()).filter(Boolean);
}
