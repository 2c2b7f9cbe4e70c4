import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { IconName } from '../look/icon-names.ts';
import { textOf } from '../text/text-of.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import './menu.css';

type MenuItem = {
  label: string;
  icon?: IconName | undefined;
  /** Removes or refuses. */
  isDanger?: boolean | undefined;
  onSelect: () => void;
};

type MenuProps = {
  /** What the acts are about; with `words` it is only for a screen reader. */
  label: string;
  /** The words on the button; without them it shows three dots. */
  words?: string | undefined;
  icon?: IconName | undefined;
  items: readonly MenuItem[];
};

/** A button with the acts that are rarely needed, after the menu-button pattern of APG. */
export function Menu({ label, words, icon = 'more', items }: MenuProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    menuItems(list.current)[0]?.focus();
    list.current?.scrollIntoView({ block: 'nearest' });
    const closeFromOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeFromOutside);
    return () => document.removeEventListener('pointerdown', closeFromOutside);
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={root} class="menu">
      <Button
        icon={icon}
        label={words ? undefined : label}
        popup={{ kind: 'menu', isOpen, controls: id }}
        onClick={() => setOpen(!isOpen)}
        onArrowDown={() => setOpen(true)}
      >
        {words}
      </Button>
      {isOpen && (
        <ul
          ref={list}
          id={id}
          class="menu__list"
          role="menu"
          aria-label={label || textOf('parts').more}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.stopPropagation();
              close();
            } else if (event.key === 'Tab') setOpen(false);
            else if (moveFocus(menuItems(list.current), event.key)) event.preventDefault();
          }}
        >
          {items.map((item) => (
            <li key={item.label} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                class={item.isDanger ? 'menu__item menu__item--danger' : 'menu__item'}
                onClick={() => {
                  close();
                  item.onSelect();
                }}
              >
                {item.icon && <Icon name={item.icon} />}
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function menuItems(list: HTMLElement | null): readonly HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')] : [];
}

/** Arrows go round; a letter goes to the next item that begins with it. */
function moveFocus(items: readonly HTMLElement[], key: string): boolean {
  const current = items.findIndex((item) => item === document.activeElement);
  const following = [...items.slice(current + 1), ...items.slice(0, current + 1)];
  const targets: Partial<Record<string, HTMLElement | undefined>> = {
    ArrowDown: following[0],
    ArrowUp: items.at(current - 1),
    Home: items[0],
    End: items.at(-1),
  };
  const begins = (item: HTMLElement) =>
    item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase());
  const target = targets[key] ?? (key.length === 1 ? following.find(begins) : undefined);
  target?.focus();
  return target !== undefined;
}
