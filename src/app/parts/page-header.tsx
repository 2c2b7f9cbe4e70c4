import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { textOf } from '../text/text-of.ts';
import { takeFocus } from './heading-focus.ts';
import { Icon } from './icon.tsx';
import './page-header.css';

type PageHeaderProps = {
  /** The heading, and the title of the window. */
  title: string;
  /** A shorter or fuller title for the window, where the heading is a greeting or a question. */
  windowTitle?: string | undefined;
  /** A quiet line over the heading: the day, the kind of thing. */
  eyebrow?: ComponentChildren;
  /** A sentence under the heading. */
  lead?: ComponentChildren;
  /** Circles or a sign that stand before the heading. */
  sign?: ComponentChildren;
  /** Tags under the heading. */
  tags?: ComponentChildren;
  back?: { href: string; label: string } | undefined;
  /** The corner: what else can be done. */
  actions?: ComponentChildren;
  /** The screen's one primary button, last in the corner. On the phone a `StickyBar` has it instead. */
  primary?: ComponentChildren;
};

/** The heading takes the focus when the page changes, and names the window. */
export function PageHeader(props: PageHeaderProps) {
  const { title, windowTitle = title, eyebrow, lead, sign, tags, back, actions, primary } = props;
  const appName = textOf('shell').name;
  useEffect(() => {
    document.title = `${windowTitle} · ${appName}`;
  }, [windowTitle, appName]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current) takeFocus(heading.current);
  }, []);
  return (
    <header class={`page-header page-header--${back ? 'back' : 'plain'}`}>
      {back && (
        <a class="page-header__back" href={back.href}>
          <Icon name="back" /> {back.label}
        </a>
      )}
      {sign && <div class="page-header__sign">{sign}</div>}
      <div class="page-header__words">
        {eyebrow && <p class="page-header__quiet">{eyebrow}</p>}
        <h1 ref={heading} tabIndex={-1} data-page-heading>
          {title}
        </h1>
        {lead && <p class="page-header__quiet">{lead}</p>}
      </div>
      {tags && <div class="page-header__tags">{tags}</div>}
      {(actions || primary) && (
        <div class="page-header__actions">
          {actions}
          {primary && <span class="on-laptop">{primary}</span>}
        </div>
      )}
    </header>
  );
}
