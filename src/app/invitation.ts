let kept = '';

const isInvitation = () => location.hash.startsWith('#/join/');

/**
 * The key in the address must not stay in the history or in a screenshot of the address bar: it is
 * taken out before anything is drawn.
 */
export function catchInvitation(): boolean {
  if (!isInvitation()) return false;
  kept = location.href;
  history.replaceState(null, '', '/join');
  return true;
}

/** A link opened in a tab where the app runs already changes nothing but the fragment. */
export function watchInvitations(): void {
  addEventListener('hashchange', () => {
    if (isInvitation()) location.reload();
  });
}

export const takeInvitation = (): string => kept;
