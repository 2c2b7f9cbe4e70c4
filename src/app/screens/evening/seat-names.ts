import type { RecordId } from '../../../domain/op.ts';
import type { PersonRow } from '../../../domain/views.ts';
import { fullName, givenAndFamily, shortName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { classWords } from '../match-words.ts';

export type SeatNames = (id: RecordId) => string;

/** «Старкова М.», and as much more as tells namesakes of one evening apart. */
export function nameSeats(people: readonly PersonRow[]): SeatNames {
  const names = new Map<RecordId, string>();
  let rest = people;
  for (const nameOf of [familyAndInitial, familyAndGiven, fullName, withClass]) {
    const counts = new Map<string, number>();
    for (const person of rest) {
      const name = nameOf(person);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const person of rest) names.set(person.id, nameOf(person));
    rest = rest.filter((person) => (counts.get(nameOf(person)) ?? 0) > 1);
  }
  return (id) => names.get(id) || textOf('records').withoutName;
}

/** In the narrow column of a round the initial may stand on a line of its own. */
const familyAndInitial = ({ familyName, givenName }: PersonRow) =>
  shortName({ familyName, givenName }).replace('\u00a0', ' ');

const familyAndGiven = ({ familyName, givenName }: PersonRow) =>
  givenAndFamily({ familyName: givenName, givenName: familyName });

const withClass = (person: PersonRow) =>
  [fullName(person), classWords(person.schoolClass)].filter(Boolean).join(', ');

/** «Старкова Маша, 8 «А»», «Кузнецов Алексей Петрович»: a hand gives it to the right person. */
export function namesOnPaper(people: readonly PersonRow[]): SeatNames {
  const names = new Map(
    people.map((person) => [
      person.id,
      person.schoolClass
        ? `${familyAndGiven(person)}, ${classWords(person.schoolClass)}`
        : fullName(person),
    ]),
  );
  return (id) => names.get(id) || textOf('records').withoutName;
}
