import type { ComponentChildren } from 'preact';
import './page.css';

type PageProps = {
  header: ComponentChildren;
  /** Between the header and the columns: tabs, filters. */
  above?: ComponentChildren;
  /** The second column on the laptop; on the phone it comes after the main one. */
  side?: ComponentChildren;
  /** `narrow` is for forms and reading; a `slim-side` leaves the main column as much as it can. */
  kind?: 'regular' | 'narrow' | 'slim-side' | undefined;
  /** What stays at the bottom of the phone: a `StickyBar`. */
  foot?: ComponentChildren;
  children: ComponentChildren;
};

/** The frame of a screen: heading, one or two columns, and on the phone the bar of its action. */
export function Page({ header, above, side, kind = 'regular', foot, children }: PageProps) {
  return (
    <div class={`page page--${kind}`}>
      {header}
      {above}
      <div class={side ? 'page__columns page__columns--two' : 'page__columns'}>
        <div class="page__main">{children}</div>
        {side && <div class="page__side">{side}</div>}
      </div>
      {foot}
    </div>
  );
}
