import { signal } from '@preact/signals';

/** Set while somebody came to the register in order to search: the field then takes the focus. */
export const isSearchWanted = signal(false);

/**
 * Ctrl+K (⌘K) leads to the register's search from every screen. By the link itself, so that the
 * router, the title and the way back work as after a tap. `code` is the key's place on the board:
 * on a Russian layout the same key types «л».
 */
export function listenForFindKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey)) return;
    const link = document.querySelector<HTMLAnchorElement>('a[href="/people"]');
    if (!link) return;
    event.preventDefault();
    isSearchWanted.value = true;
    link.click();
  });
}
