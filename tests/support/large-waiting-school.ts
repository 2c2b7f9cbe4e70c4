import type { Change, Fields } from '../../src/domain/changes.ts';
import { addDays, type LocalDate } from '../../src/domain/dates.ts';
import { newRecordId } from '../../src/domain/ids.ts';
import type { Pin } from '../../src/domain/matching/matching-input.ts';
import { createSeededRandom } from './seeded-random.ts';

const themes = ['математика', 'адаптация', 'профессия', 'общение', 'проект', 'шахматы'] as const;
const interests = ['лес', 'музыка', 'рисование', 'футбол', 'книги', 'кони', 'код'] as const;

export type LargeWaitingSchool = {
  readonly changes: readonly Change[];
  readonly pins: readonly Pin[];
};

/**
 * As many mentees with a request as mentors with an offer, everyone with the papers. An eighth of
 * them may not be put together with somebody, an eighth of the pairs the coordinator has pinned.
 */
export function largeWaitingSchool(today: LocalDate, size: number): LargeWaitingSchool {
  const random = createSeededRandom(11);
  const start = Date.parse(`${today}T00:00:00Z`) - 100 * 86_400_000;
  const changes: Change[] = [];
  const create = (table: Change['table'], fields: Fields): string => {
    const id = newRecordId(start + changes.length, random.bytes(10));
    changes.push({ type: 'create', table, id, fields });
    return id;
  };
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const first = random.below(items.length);
    return Array.from(
      { length: count },
      (_, step) => items[(first + step * 2) % items.length],
    ).filter((item) => item !== undefined);
  };
  const slots = (count: number) =>
    Array.from({ length: count }, () => `${1 + random.below(5)}-${5 + random.below(4)}`);
  const consent = (person: string, kind: string, signerIs: string) =>
    create('consent', { person, kind, signerIs, on: addDays(today, -60), signer: 'да' });
  const year = Number(today.slice(0, 4));

  const mentors = Array.from({ length: size }, (_, index) => {
    const person = create('person', {
      familyName: `Наставникова ${index}`,
      givenName: 'Анна',
      circle: 'teachers',
      born: `${year - 40}-03-01`,
      interests: some(interests, 3),
    });
    consent(person, 'processing', 'self');
    const offer = create('offer', {
      mentor: person,
      topics: some(themes, 2),
      capacity: 1 + random.below(3),
      slots: slots(6),
      ageFrom: 7,
      enteredOn: addDays(today, -50),
    });
    return { person, offer };
  });
  const mentees = Array.from({ length: size }, (_, index) => {
    const person = create('person', {
      familyName: `Ученикова ${index}`,
      givenName: 'Вера',
      circle: 'pupils',
      schoolClass: `${5 + random.below(6)}А`,
      born: `${year - 11 - random.below(6)}-02-01`,
      interests: some(interests, 2),
    });
    consent(person, 'processing', 'guardian');
    consent(person, 'participation-mentee', 'guardian');
    const request = create('request', {
      mentee: person,
      words: 'Хочу разобраться',
      themes: some(themes, 1),
      slots: slots(4),
      enteredOn: addDays(today, -random.below(20)),
    });
    return { person, request };
  });
  const eighth = Math.floor(size / 8);
  for (let count = 0; count < eighth; count += 1) {
    const [mentee, mentor] = [mentees[random.below(size)], mentors[random.below(size)]];
    if (mentee && mentor) create('ban', { people: [mentee.person, mentor.person] });
  }
  const pins = mentees.slice(0, eighth).flatMap(({ request }, index) => {
    const mentor = mentors[size - 1 - index];
    return mentor ? [{ requestId: request, offerId: mentor.offer }] : [];
  });
  return { changes, pins };
}
