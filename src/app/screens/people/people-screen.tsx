import { signal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import type { PeopleView } from '../../../domain/views.ts';
import { isSearchWanted } from '../../find-key.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Menu } from '../../parts/menu.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleList, rowsAhead } from './people-list.tsx';
import { everybody, type Wanted, wanted } from './wanted-people.ts';

const offset = signal(0);

/** The register: everyone around the school, found as people remember them. */
export function PeopleScreen() {
  useEffect(() => leaveSearch, []);
  const words = textOf('people');
  const view = useWatch('people', { ...wanted.value, offset: offset.value, limit: rowsAhead });
  // The same element until there is an answer: a letter draws the field, not the list it will change.
  const list = useMemo(
    () => view && view.total > 0 && <PeopleList view={view} onRange={lookFrom} />,
    [view],
  );
  const { route } = useLocation();
  return (
    <Page
      header={
        <PageHeader
          title={words.title}
          lead={view && countWords(view)}
          actions={
            <Menu
              label={words.title}
              items={[
                { label: words.add, icon: 'person', onSelect: () => route('/people/new') },
                { label: words.print, icon: 'print', onSelect: () => route('/people/print') },
                {
                  label: words.recentlyDeleted,
                  icon: 'remove',
                  onSelect: () => route('/people/deleted'),
                },
              ]}
            />
          }
          primary={
            <ButtonLink href="/people/import" kind="primary" icon="upload">
              {words.import}
            </ButtonLink>
          }
        />
      }
    >
      {view?.everyone === 0 ? (
        <NobodyYet />
      ) : (
        <>
          <SearchField
            label={words.search}
            placeholder={words.searchHint}
            value={wanted.value.text}
            isWanted={isSearchWanted.value}
            onInput={(text) => change({ text })}
          />
          {view && <PeopleFilters view={view} wanted={wanted.value} onChange={change} />}
          {view && view.total === 0 && <NobodyFound onClear={() => change(everybody)} />}
          {list}
        </>
      )}
    </Page>
  );
}

function change(edit: Partial<Wanted>): void {
  offset.value = 0;
  wanted.value = { ...wanted.value, ...edit };
}

function lookFrom(first: number): void {
  offset.value = first;
}

function leaveSearch(): void {
  isSearchWanted.value = false;
}

function countWords(view: PeopleView): string {
  const words = textOf('people');
  return view.total === view.everyone
    ? words.found(view.everyone)
    : words.foundOf(view.total, view.everyone);
}

function NobodyYet() {
  const words = textOf('people');
  return (
    <EmptyState
      icon="people"
      title={words.nobodyYet}
      text={words.nobodyYetHint}
      action={
        <>
          <ButtonLink href="/people/import" icon="upload">
            {words.import}
          </ButtonLink>
          <ButtonLink href="/people/new" kind="quiet">
            {words.add}
          </ButtonLink>
        </>
      }
    />
  );
}

function NobodyFound({ onClear }: { onClear: () => void }) {
  const words = textOf('people');
  return (
    <EmptyState
      icon="search"
      title={words.nobodyFound}
      text={words.nobodyFoundHint}
      action={<Button onClick={onClear}>{words.clearFilters}</Button>}
    />
  );
}
