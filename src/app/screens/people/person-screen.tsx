import { useLocation, useRoute } from 'preact-iso';
import type { PersonView } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Menu } from '../../parts/menu.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { Tag } from '../../parts/tag.tsx';
import { fullName, initialsOf } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { DeletedNote } from '../deleted-note.tsx';
import { classWords } from '../match-words.ts';
import { fieldWords } from '../record-words.ts';
import { PapersCard } from './papers-card.tsx';
import { PersonFields } from './person-fields.tsx';
import { PersonMentoring } from './person-mentoring.tsx';

/** Everything known of a person, edited where it stands. */
export function PersonScreen() {
  const id = useRoute().params['id'] ?? '';
  const view = useWatch('person', { id });
  if (view === undefined) return null;
  return view === null ? <PersonMissing /> : <PersonPaper key={id} view={view} />;
}

function PersonPaper({ view }: { view: PersonView }) {
  const words = textOf('people').person;
  const { person } = view;
  return (
    <Page
      header={
        <PageHeader
          title={fullName(person) || textOf('records').withoutName}
          sign={<Avatar face={{ id: person.id, initials: initialsOf(person) }} size="large" />}
          tags={<PersonTags view={view} />}
          back={{ href: '/people', label: words.back }}
          actions={<PersonActions view={view} />}
        />
      }
      side={<PersonMentoring view={view} />}
    >
      {view.isDeleted && <DeletedNote table="person" id={person.id} words={words.deleted} />}
      {view.waiting.map((field) => (
        <Note
          key={field.path}
          tone="sky"
          actions={
            <ButtonLink href={`/waiting/${person.id}`} size="row">
              {words.compare}
            </ButtonLink>
          }
        >
          {words.waiting(fieldWords(field.path))}
        </Note>
      ))}
      <PersonFields person={person} />
      <PapersCard view={view} />
    </Page>
  );
}

function PersonTags({ view: { person, offers, requests } }: { view: PersonView }) {
  const words = textOf('people');
  return (
    <>
      <Tag>{textOf('records').circleOfOne[person.circle]}</Tag>
      {person.schoolClass && <Tag>{classWords(person.schoolClass)}</Tag>}
      {offers.length > 0 && <Tag tone="pine">{words.mentor}</Tag>}
      {requests.length > 0 && <Tag tone="plum">{words.mentee}</Tag>}
    </>
  );
}

function PersonActions({ view: { person, isDeleted } }: { view: PersonView }) {
  const words = textOf('people').person;
  const { route } = useLocation();
  const remove = async () => {
    const isRemoved = await act(
      [{ type: 'delete', table: 'person', id: person.id }],
      words.removed(fullName(person)),
    );
    if (isRemoved) route('/people');
  };
  const phone = person.phone || person.guardianPhone;
  return (
    <>
      {phone && (
        <ButtonLink href={`tel:${phone}`} icon="call">
          {words.call}
        </ButtonLink>
      )}
      {!isDeleted && (
        <Menu
          label={fullName(person)}
          items={[
            { label: words.dossier, icon: 'print', onSelect: () => window.print() },
            { label: words.remove, icon: 'remove', isDanger: true, onSelect: () => void remove() },
          ]}
        />
      )}
    </>
  );
}

function PersonMissing() {
  const words = textOf('people').person;
  return (
    <Page header={<PageHeader title={textOf('people').title} />}>
      <EmptyState
        icon="person"
        title={words.missing}
        action={<ButtonLink href="/people">{words.back}</ButtonLink>}
      />
    </Page>
  );
}
