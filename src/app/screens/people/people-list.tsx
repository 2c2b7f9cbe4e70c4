import type { PeopleView, PersonRow } from '../../../domain/views.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { Tag } from '../../parts/tag.tsx';
import { VirtualList } from '../../parts/virtual-list.tsx';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { faceOf, personAbout } from '../match-words.ts';
import './people-list.css';

/** How many rows are asked for at once: more than any screen shows. */
export const rowsAhead = 120;

type PeopleListProps = { view: PeopleView; onRange: (first: number) => void };

/** Three thousand people scroll like thirty: only what is in sight is asked for and drawn. */
export function PeopleList({ view, onRange }: PeopleListProps) {
  const words = textOf('people');
  return (
    <div class="people on-screen">
      <VirtualList
        label={words.list}
        count={view.total}
        rowHeightRem={3.75}
        onRange={(first, last) => {
          const isInside = first >= view.offset && last < view.offset + view.rows.length;
          if (!isInside) onRange(Math.max(0, first - Math.round(rowsAhead / 3)));
        }}
        renderRow={(index) => {
          const person = view.rows[index - view.offset];
          return person ? <PersonLine person={person} /> : null;
        }}
      />
    </div>
  );
}

function PersonLine({ person }: { person: PersonRow }) {
  const words = textOf('people');
  const records = textOf('records');
  return (
    <a class="people__line" href={`/people/${person.id}`}>
      <Avatar face={faceOf(person)} />
      <span class="people__words">
        <span class="people__name">{fullName(person) || records.withoutName}</span>
        <span class="quiet people__about">{personAbout(person)}</span>
      </span>
      <span class="people__roles">
        {person.isMentor && <Tag tone="pine">{words.mentor}</Tag>}
        {person.isMentee && <Tag tone="plum">{words.mentee}</Tag>}
      </span>
    </a>
  );
}
