import { useRoute } from 'preact-iso';
import type { EventView, PersonRow } from '../../../domain/views.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { Card } from '../../parts/card.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { useWatch } from '../../worker-bridge.ts';
import { EveningPaper } from '../evening/evening-paper.tsx';
import { faceOf, personAbout } from '../match-words.ts';
import { EventMenu } from './event-menu.tsx';
import { EventMissing } from './event-missing.tsx';
import { EventNotes } from './event-notes.tsx';
import { eventTitle, whenWords } from './event-words.ts';
import './event-screen.css';

/** The page of something that many come to. */
export function EventScreen() {
  const view = useWatch('event', { id: useRoute().params['id'] ?? '' });
  if (view === undefined) return null;
  if (view === null) return <EventMissing />;
  return view.event.kind === 'speed' ? <EveningPaper view={view} /> : <EventPaper view={view} />;
}

function EventPaper({ view }: { view: EventView }) {
  const words = textOf('calendar');
  const { event, people } = view;
  const peopleOf = (ids: readonly string[]) => people.filter(({ id }) => ids.includes(id));
  return (
    <Page
      header={
        <PageHeader
          title={eventTitle(event)}
          eyebrow={[words.kinds[event.kind], whenWords(event.when)].filter(Boolean).join(' · ')}
          back={{ href: '/calendar', label: words.event.back }}
          actions={<EventMenu view={view} />}
        />
      }
    >
      <EventNotes view={view} />
      {event.note !== '' && <p>{event.note}</p>}
      {people.length === 0 && <p class="quiet">{words.event.nobody}</p>}
      <PeopleCard title={words.form.leaders} people={peopleOf(event.mentors)} />
      <PeopleCard title={words.form.participants} people={peopleOf(event.mentees)} />
    </Page>
  );
}

function PeopleCard({ title, people }: { title: string; people: readonly PersonRow[] }) {
  if (people.length === 0) return null;
  return (
    <Card title={title} note={textOf('calendar').people(people.length)}>
      <ul class="event-people">
        {people.map((person) => (
          <li key={person.id} class="event-people__one">
            <Avatar face={faceOf(person)} size="small" />
            <span>
              <a href={`/people/${person.id}`}>{fullName(person)}</a>
              <span class="event-people__about quiet">{personAbout(person)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
