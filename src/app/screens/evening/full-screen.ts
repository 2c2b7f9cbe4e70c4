/** From inside a tap. Where the browser refuses, the page without navigation is nearly as large. */
export function goFullScreen(): void {
  // An iPhone has it for videos only, whatever the types say.
  const page: Partial<Pick<Element, 'requestFullscreen'>> = document.documentElement;
  void page.requestFullscreen?.call(document.documentElement).catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}
