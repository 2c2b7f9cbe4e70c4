/** What kind of device this most likely is; the person can rename it. */
export function guessDeviceKind(): 'laptop' | 'phone' | 'tablet' {
  const isTouched = matchMedia('(pointer: coarse)').matches;
  if (!isTouched) return 'laptop';
  return Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet';
}

/** Safari on iOS erases a site that is not installed after seven days without a visit. */
export function isIos(): boolean {
  const isIpadAsMac = navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1;
  return /iPad|iPhone|iPod/.test(navigator.userAgent) || isIpadAsMac;
}

export const isInstalled = () => matchMedia('(display-mode: standalone)').matches;
