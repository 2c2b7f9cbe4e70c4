import './tabs.css';

type TabLink = {
  id: string;
  label: string;
  href: string;
  /** «Запросы · 9» */
  count?: number | undefined;
};

type TabLinksProps = {
  label: string;
  tabs: readonly TabLink[];
  current: string;
};

/** Sides of one place that are screens of their own: each has an address, and is loaded when opened. */
export function TabLinks({ label, tabs, current }: TabLinksProps) {
  return (
    <nav class="tabs__list" aria-label={label}>
      {tabs.map((tab) => (
        <a
          key={tab.id}
          class="tabs__tab tabs__tab--link"
          href={tab.href}
          aria-current={tab.id === current ? 'page' : undefined}
        >
          {tab.label}
          {tab.count !== undefined && <span class="tabs__count">&nbsp;· {tab.count}</span>}
        </a>
      ))}
    </nav>
  );
}
