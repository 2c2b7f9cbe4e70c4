import type { MatchStatus } from '../../../domain/records/match.ts';
import type { MatchView, PersonRow } from '../../../domain/views.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { formatDate } from '../../text/dates.ts';
import { fullName } from '../../text/names.ts';
import { formatPhone } from '../../text/phone.ts';
import { textOf } from '../../text/text-of.ts';
import { closureWords } from '../closure-words.ts';
import { classWords, faceOf } from '../match-words.ts';
import './match-details.css';

/** Beside the meetings: the people with their phones, the theme, the papers' facts. */
export function MatchDetails({ view }: { view: MatchView }) {
  const words = textOf('mentoring').match;
  const records = textOf('records');
  const { match, row, supervisor, checkIns } = view;
  const facts: readonly [string, string][] = [
    [records.fields.theme, match.theme],
    [records.fields.official, officialWords(view)],
    [records.fields.place, match.place],
    [records.fields.supervisor, supervisor ? fullName(supervisor) : ''],
    [words.closeResult, match.status.state === 'closed' ? '' : match.result],
  ];
  return (
    <>
      <Card title={words.participants} size="small">
        <ul class="participants">
          {row.mentors.map((person) => (
            <Participant key={person.id} person={person} role={records.fields.mentor} />
          ))}
          {row.mentees.map((person) => (
            <Participant key={person.id} person={person} role={records.fields.mentee} />
          ))}
        </ul>
      </Card>
      {facts.some(([, fact]) => fact !== '') && (
        <Card title={words.details} size="small">
          <dl class="facts">
            {facts
              .filter(([, fact]) => fact !== '')
              .map(([label, fact]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{fact}</dd>
                </div>
              ))}
          </dl>
        </Card>
      )}
      <MatchHistory view={view} />
      {checkIns.length > 0 && (
        <Card title={words.checkIns} size="small">
          <ul class="participants">
            {checkIns.map((checkIn) => (
              <li key={checkIn.id} class="quiet">
                {[formatDate(checkIn.on), checkIn.note].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

/** The states before this one: a reopened match keeps its closing with all that it said. */
function MatchHistory({ view: { match } }: { view: MatchView }) {
  const past = Object.values(match.history).sort((one, other) => (one.on < other.on ? -1 : 1));
  if (past.length === 0) return null;
  const { closure: _told, ...now } = match.status;
  return (
    <Card title={textOf('mentoring').match.history} size="small">
      <ul class="participants">
        {[...past, now].map((status) => (
          <li key={`${status.on} ${status.state} ${status.reason}`} class="quiet">
            {statusWords(status)}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const statusWords = ({ state, on, reason, closure }: MatchStatus): string =>
  [
    on && formatDate(on),
    textOf('records').states[state],
    reason,
    ...(closure ? closureWords(closure) : []),
  ]
    .filter(Boolean)
    .join(' · ');

function officialWords({ match }: MatchView): string {
  if (!match.official) return '';
  const records = textOf('records');
  const variants: Readonly<Record<string, string>> = records.variants;
  const variant = variants[match.official.variant] ?? match.official.variant;
  return [records.forms[match.official.form], variant].filter(Boolean).join(', ');
}

function Participant({ person, role }: { person: PersonRow; role: string }) {
  const words = textOf('mentoring').match;
  return (
    <li class="participants__one">
      <Avatar face={faceOf(person)} />
      <span class="participants__words">
        <a href={`/people/${person.id}`}>{fullName(person)}</a>
        <span class="quiet">
          {[role, person.schoolClass && classWords(person.schoolClass), person.position]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {person.phone && (
        <ButtonLink
          href={`tel:${person.phone}`}
          kind="quiet"
          size="row"
          icon="call"
          label={`${words.call}: ${fullName(person)}, ${formatPhone(person.phone)}`}
        />
      )}
    </li>
  );
}
