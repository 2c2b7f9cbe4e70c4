import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { textOf } from '../text/text-of.ts';
import { Button } from './button.tsx';
import './dialog.css';

type DialogProps = {
  title: string;
  isOpen: boolean;
  size?: 'small' | 'regular' | 'large' | undefined;
  /** Esc, the cross, or a tap beside the dialog. */
  onClose: () => void;
  /** The buttons at the foot, the primary one last. */
  actions?: ComponentChildren;
  children: ComponentChildren;
};

/**
 * A question that has to be answered before going on. The native element keeps the focus inside,
 * answers Esc and gives the focus back. On the phone it rises from the bottom.
 */
export function Dialog({
  title,
  isOpen,
  size = 'regular',
  onClose,
  actions,
  children,
}: DialogProps) {
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  // Before the effects of what is inside, which may then choose where the focus begins.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog || !isOpen) return undefined;
    dialog.showModal();
    // Also when the dialog is taken away altogether: only closing it gives the focus back.
    return () => dialog.close();
  }, [isOpen]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Esc is the keyboard's way to what the tap beside does
    <dialog
      ref={ref}
      class={`dialog dialog--${size}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (isOpen) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {isOpen && (
        <div class="dialog__sheet">
          <div class="dialog__head">
            <h2 id={id}>{title}</h2>
            <Button kind="quiet" icon="close" label={textOf('parts').close} onClick={onClose} />
          </div>
          <div class="dialog__body">{children}</div>
          {actions && <div class="dialog__actions">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
