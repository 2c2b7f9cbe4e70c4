import type { Change } from '../../src/domain/changes.ts';
import { addDays } from '../../src/domain/dates.ts';
import { newRecordId } from '../../src/domain/ids.ts';
import { inventedWords } from './invented-words.ts';
import { createSeededRandom, type SeededRandom } from './seeded-random.ts';

/** A school of any size for benches: as many people, matches and meetings as asked, from one seed. */
export type SchoolSize = {
  readonly people: number;
  readonly matches: number;
  readonly meetings: number;
  readonly seed: number;
  /** The school year's first day; meetings follow it week by week. */
  readonly from: string;
};

type Pair = { readonly id: string; readonly mentee: string };

/** The changes that create it, in an order in which each can be made. */
export function inventSchool(size: SchoolSize): Change[] {
  const random = createSeededRandom(size.seed);
  const startMillis = Date.parse(`${size.from}T03:00:00Z`);
  const newId = (day: number) =>
    newRecordId(startMillis + day * 86_400_000 + random.below(36_000_000), random.bytes(10));

  const people = Array.from({ length: size.people }, () => newId(0));
  const pairs = Array.from({ length: size.matches }, (): Pair => ({
    id: newId(7),
    mentee: random.oneOf(people),
  }));
  return [
    ...people.map((id, index) => inventPerson(id, index, random)),
    ...pairs.map((pair) => inventMatch(pair, people, size.from, random)),
    ...Array.from({ length: size.meetings }, (_, index) => {
      const pair = pairs[index % pairs.length];
      if (pair === undefined) throw new Error('Meetings need matches.');
      const day = 14 + ((Math.floor(index / pairs.length) * 7) % 240) + random.below(5);
      return inventMeeting(newId(day), pair, addDays(size.from, day), random);
    }),
  ];
}

function inventPerson(id: string, index: number, random: SeededRandom): Change {
  const isPupil = index % 10 < 7;
  const sex = random.oneOf(['female', 'male'] as const);
  const name = inventedWords.name(sex, random);
  const fields = isPupil
    ? {
        circle: 'pupils',
        schoolClass: `${5 + random.below(7)}${random.oneOf(['А', 'Б', 'В'])}`,
        born: addDays('2009-01-01', random.below(2500)),
      }
    : { circle: random.oneOf(['teachers', 'graduates', 'residents']), phone: phone(random) };
  return { type: 'create', table: 'person', id, fields: { ...name, sex, ...fields } };
}

function inventMatch(pair: Pair, people: string[], from: string, random: SeededRandom): Change {
  const others = people.filter((id) => id !== pair.mentee);
  return {
    type: 'create',
    table: 'match',
    id: pair.id,
    fields: {
      model: 'traditional',
      official: { form: 'pupil-pupil', variant: 'achieving-failing' },
      mentors: [random.oneOf(others)],
      mentees: [pair.mentee],
      theme: inventedWords.theme(random),
      goal: inventedWords.sentence(random),
      status: { state: 'proposed', on: addDays(from, 7), reason: '' },
      period: { from: addDays(from, 7), until: addDays(from, 260) },
    },
  };
}

function inventMeeting(id: string, pair: Pair, date: string, random: SeededRandom): Change {
  const place = random.oneOf(['кабинет 12', 'библиотека', 'мастерская', 'спортзал', 'столовая']);
  return {
    type: 'create',
    table: 'meeting',
    id,
    fields: {
      match: pair.id,
      state: 'held',
      when: { date, time: `${13 + random.below(4)}:${random.oneOf(['00', '20', '30'])}`, place },
      minutes: random.oneOf([30, 45, 45, 60]),
      came: { [pair.mentee]: random.below(10) > 0 },
      topic: inventedWords.theme(random),
      summary: inventedWords.sentence(random),
      nextStep: inventedWords.sentence(random),
      rating: { [pair.mentee]: 3 + random.below(3) },
    },
  };
}

const phone = (random: SeededRandom) => `+7902${String(random.below(10_000_000)).padStart(7, '0')}`;
