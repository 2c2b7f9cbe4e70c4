import type { Change, Fields } from '../../src/domain/changes.ts';
import type { LocalDate } from '../../src/domain/dates.ts';
import { newRecordId } from '../../src/domain/ids.ts';
import { createSeededRandom } from './seeded-random.ts';

/** A teacher and a pupil who work since today, all papers signed, and a pair that is proposed. */
export function twoPairs(today: LocalDate) {
  const changes: Change[] = [];
  const random = createSeededRandom(5);
  const create = (table: Change['table'], fields: Fields): string => {
    const id = newRecordId(Date.UTC(2026, 8, 1) + changes.length, random.bytes(10));
    changes.push({ type: 'create', table, id, fields });
    return id;
  };
  const person = (familyName: string, givenName: string, fields: Fields) => {
    const id = create('person', { familyName, givenName, ...fields });
    for (const kind of ['processing', 'participation-mentee']) {
      create('consent', { person: id, kind, signerIs: 'both', on: '2026-09-01' });
    }
    return id;
  };
  const guide = person('Тарасова', 'Анна', { circle: 'teachers', born: '1980-01-01' });
  const match = (givenName: string, state: string) =>
    create('match', {
      mentors: [guide],
      mentees: [person('Седых', givenName, { circle: 'pupils', born: '2012-03-01' })],
      goal: 'Метеостанция',
      status: { state, on: today, reason: '' },
    });
  const working = match('Боря', 'active');
  const proposed = match('Костя', 'proposed');
  return { changes, working, proposed };
}
