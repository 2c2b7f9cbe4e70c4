import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './tabs.css';

export type Tab<Id> = {
  id: Id;
  label: string;
  /** «Запросы · 9» */
  count?: number | undefined;
};

type TabsProps<Id> = {
  label: string;
  tabs: readonly Tab<Id>[];
  current: Id;
  onChange: (id: Id) => void;
  /** What the current tab shows. */
  children: ComponentChildren;
};

/** Sides of one subject. Arrows choose the neighbour at once, Tab goes into the panel. */
export function Tabs<Id extends string>({
  label,
  tabs,
  current,
  onChange,
  children,
}: TabsProps<Id>) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const target = neighbour(tabs, current, event.key);
    if (!target) return;
    event.preventDefault();
    onChange(target.id);
    document.getElementById(`${id}-${target.id}`)?.focus();
  };
  return (
    <div class="tabs">
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on the tabs themselves, one of them in the order of Tab */}
      <div class="tabs__list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            id={`${id}-${tab.id}`}
            class="tabs__tab"
            role="tab"
            aria-selected={tab.id === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            <TabWords {...tab} />
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        class="tabs__panel"
        role="tabpanel"
        aria-labelledby={`${id}-${current}`}
      >
        {children}
      </div>
    </div>
  );
}

function neighbour<Id>(tabs: readonly Tab<Id>[], current: Id, key: string): Tab<Id> | undefined {
  const index = tabs.findIndex((tab) => tab.id === current);
  if (key === 'ArrowRight') return tabs[(index + 1) % tabs.length];
  if (key === 'ArrowLeft') return tabs.at(index - 1);
  if (key === 'Home') return tabs[0];
  return key === 'End' ? tabs.at(-1) : undefined;
}

function TabWords({ label, count }: Pick<Tab<string>, 'label' | 'count'>) {
  return (
    <>
      {label}
      {count !== undefined && <span class="tabs__count"> · {count}</span>}
    </>
  );
}
