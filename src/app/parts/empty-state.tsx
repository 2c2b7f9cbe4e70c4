import type { ComponentChildren } from 'preact';
import type { IconName } from '../look/icon-names.ts';
import { Icon } from './icon.tsx';
import './empty-state.css';

type EmptyStateProps = {
  icon?: IconName | undefined;
  /** What comes here. */
  title: string;
  /** Why it is good to have it. */
  text?: ComponentChildren;
  /** The first step. */
  action?: ComponentChildren;
};

export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <div class="empty-state">
      {icon && (
        <span class="empty-state__sign">
          <Icon name={icon} size="large" />
        </span>
      )}
      <p class="empty-state__title">{title}</p>
      {text && <p class="empty-state__text">{text}</p>}
      {action && <div class="empty-state__action">{action}</div>}
    </div>
  );
}
