import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { textOf } from '../text/text-of.ts';
import { Button } from './button.tsx';
import './toasts.css';

export type Toast = {
  text: string;
  /** What takes the act back; the toast then shows «Вернуть». */
  onUndo?: (() => void) | undefined;
};

type ShownToast = Toast & { id: number };

const shownToasts = signal<readonly ShownToast[]>([]);
let lastId = 0;

/** At most this many are seen at once; the oldest goes first. */
const mostToasts = 3;
/** WCAG asks for enough time to read and to reach the button. */
const staysMs = 10_000;

export function showToast(toast: Toast): void {
  lastId += 1;
  shownToasts.value = [...shownToasts.peek(), { ...toast, id: lastId }].slice(-mostToasts);
}

function closeToast(id: number): void {
  shownToasts.value = shownToasts.peek().filter((toast) => toast.id !== id);
}

/** Stands once in the shell. A toast waits while a pointer or the focus rests on it. */
export function Toasts() {
  return (
    <div class="toasts" aria-live="polite">
      {shownToasts.value.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { toast: ShownToast }) {
  const [isHeld, setHeld] = useState(false);
  const words = textOf('parts');
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => closeToast(toast.id), staysMs);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id]);
  return (
    <div
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <p class="toast__text">{toast.text}</p>
      {toast.onUndo && (
        <Button
          kind="quiet"
          size="row"
          icon="undo"
          onClick={() => {
            closeToast(toast.id);
            toast.onUndo?.();
          }}
        >
          {words.undo}
        </Button>
      )}
      <Button
        kind="quiet"
        size="row"
        icon="close"
        label={words.close}
        onClick={() => closeToast(toast.id)}
      />
    </div>
  );
}
