import type { ComponentChildren } from 'preact';
import type { IconName } from '../look/icon-names.ts';
import { Icon } from './icon.tsx';
import './button.css';

type ButtonLook = {
  /** One `primary` on a screen. `quiet` is a word without a border, `danger` removes or refuses. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  /** `row` is the lower one that stands inside a line of a list. */
  size?: 'regular' | 'row' | 'tall' | undefined;
  icon?: IconName | undefined;
  /** Fills the width of its place. */
  wide?: boolean | undefined;
  /** The name for a screen reader where the visible words repeat in each row: «Отметить: Кузнецов». */
  label?: string | undefined;
  children?: ComponentChildren;
};

type ButtonProps = ButtonLook & {
  onClick?: ((event: MouseEvent) => void) | undefined;
  type?: 'button' | 'submit' | undefined;
  disabled?: boolean | undefined;
  /** Work is going on: the button keeps its focus and its words, and does nothing more. */
  busy?: boolean | undefined;
  /** The id of a note that explains the button, for instance why it is refused. */
  describedBy?: string | undefined;
  /** The button opens something: a menu, a list. */
  popup?: ButtonPopup | undefined;
  onArrowDown?: (() => void) | undefined;
};

type ButtonPopup = { kind: 'menu' | 'listbox' | 'dialog'; isOpen: boolean; controls: string };

export function Button({
  onClick,
  type = 'button',
  disabled = false,
  busy = false,
  label,
  describedBy,
  popup,
  onArrowDown,
  ...look
}: ButtonProps) {
  return (
    <button
      type={type}
      class={buttonClass(look)}
      disabled={disabled}
      aria-disabled={busy ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-label={label}
      aria-describedby={describedBy}
      aria-haspopup={popup?.kind}
      aria-expanded={popup?.isOpen}
      aria-controls={popup?.isOpen ? popup.controls : undefined}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || !onArrowDown) return;
        event.preventDefault();
        onArrowDown();
      }}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <ButtonContent {...look} />
    </button>
  );
}

type ButtonLinkProps = ButtonLook & { href: string; download?: string | undefined };

/** A link that looks like a button: it leads somewhere, and can be opened in another tab. */
export function ButtonLink({ href, download, label, ...look }: ButtonLinkProps) {
  return (
    <a href={href} download={download} class={buttonClass(look)} aria-label={label}>
      <ButtonContent {...look} />
    </a>
  );
}

function ButtonContent({ icon, children }: ButtonLook) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children !== undefined && <span class="button__words">{children}</span>}
    </>
  );
}

function buttonClass({ kind = 'secondary', size = 'regular', wide, children }: ButtonLook): string {
  const names = ['button', `button--${kind}`, `button--${size}`];
  if (wide) names.push('button--wide');
  if (children === undefined) names.push('button--bare');
  return names.join(' ');
}
