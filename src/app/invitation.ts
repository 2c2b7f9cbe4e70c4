let kept = '';

/**
 * The key in the address must not stay in the history or in a screenshot of the address bar: it is
 * taken out before anything is drawn.
 */
export function catchInvitation(): boolean {
  if (!location.hash.startsWith('#/join/')) return false;
  kept = location.href;
  history.replaceState(null, '', '/join');
  return true;
}

export const takeInvitation = (): string => kept;
