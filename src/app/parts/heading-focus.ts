let isHeadingAwaited = false;

/**
 * After a page has changed the focus goes to its heading, so that a screen reader begins there. The
 * heading may come later than the page, when it waits for the record it is named after.
 */
export function expectHeading(): void {
  isHeadingAwaited = true;
  // A tick later the new page is drawn; the heading of the old one must not take the focus.
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>('[data-page-heading]');
    if (heading) takeFocus(heading);
  });
}

export function takeFocus(heading: HTMLElement): void {
  if (!isHeadingAwaited) return;
  isHeadingAwaited = false;
  heading.focus({ preventScroll: true });
}
