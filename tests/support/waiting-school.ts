import type { Change, Fields } from '../../src/domain/changes.ts';
import { addDays, type LocalDate } from '../../src/domain/dates.ts';
import { newRecordId } from '../../src/domain/ids.ts';
import { createSeededRandom } from './seeded-random.ts';

/**
 * The autumn before the first pairs, as the acceptance scenarios have it: 23 requests (7, 5, 4, 4
 * and 3 of five themes), 12 mentors with 20 places, one of them for the profession; two people are
 * kept apart from somebody. Everyone has the papers, so that only the matching decides.
 */
export type WaitingSchool = {
  readonly changes: readonly Change[];
  readonly mentees: readonly Named[];
  readonly mentors: readonly Named[];
};

export type Named = { readonly id: string; readonly needId: string; readonly name: string };

const mentorNames = [
  ['Кузнецова', 'Алла'],
  ['Тарасова', 'Вера'],
  ['Баирова', 'Дарима'],
  ['Мельникова', 'Елена'],
  ['Рудых', 'Жанна'],
  ['Зуева', 'Зоя'],
  ['Лыкова', 'Инна'],
  ['Попова', 'Клара'],
  ['Седых', 'Лидия'],
  ['Усова', 'Майя'],
  ['Чупрова', 'Нина'],
  ['Шаргина', 'Ольга'],
] as const;

/** Topics and places, in the order of the names. */
const offers: readonly (readonly [readonly string[], number])[] = [
  [['профессия'], 2],
  [['математика'], 2],
  [['математика', 'шахматы'], 2],
  [['математика', 'общение'], 2],
  [['адаптация'], 2],
  [['адаптация', 'проект'], 2],
  [['общение'], 2],
  [['проект', 'математика'], 2],
  [['математика'], 1],
  [['адаптация'], 1],
  [['общение'], 1],
  [['адаптация'], 1],
];

const wishes: readonly (readonly [string, string, number])[] = [
  ['математика', 'Подтянуть математику до четвёрки', 7],
  ['адаптация', 'Привыкнуть к новой школе', 5],
  ['профессия', 'Понять, кем быть после девятого', 4],
  ['общение', 'Научиться выступать перед классом', 4],
  ['проект', 'Собрать метеостанцию к весне', 3],
];

const pupilNames = ['Аня', 'Боря', 'Вика', 'Гоша', 'Даша', 'Егор', 'Женя', 'Захар'] as const;
const familyNames = ['Горбунов', 'Шерстов', 'Старков'] as const;

export function waitingSchool(today: LocalDate): WaitingSchool {
  const random = createSeededRandom(7);
  const start = Date.parse(`${today}T00:00:00Z`) - 100 * 86_400_000;
  let count = 0;
  const newId = () => {
    count += 1;
    return newRecordId(start + count, random.bytes(10));
  };
  const mentors = mentorNames.map(([familyName, givenName]) => ({
    id: newId(),
    needId: newId(),
    name: `${givenName} ${familyName}`,
    familyName,
    givenName,
  }));
  const wanted = wishes.flatMap(([theme, words, times]) =>
    Array.from({ length: times }, () => ({ theme, words })),
  );
  const mentees = wanted.map((wish, index) => {
    const givenName = pupilNames[index % pupilNames.length] ?? '';
    const familyName = familyNames[Math.floor(index / pupilNames.length)] ?? '';
    const name = `${givenName} ${familyName}`;
    const { theme, words } = wish;
    return { id: newId(), needId: newId(), name, familyName, givenName, theme, words };
  });
  const year = Number(today.slice(0, 4));
  const consent = (person: string, kind: string, signerIs: string) =>
    create('consent', newId(), { person, kind, signerIs, on: addDays(today, -60), signer: 'да' });
  return {
    mentors,
    mentees,
    changes: [
      ...mentors.flatMap(({ id, needId, familyName, givenName }, index) => {
        const [topics = [], capacity = 0] = offers[index] ?? [];
        const person = { familyName, givenName, circle: 'teachers', born: `${year - 40}-03-01` };
        const slots = ['1-6', '2-6', '3-7'];
        const offer = { mentor: id, topics: [...topics], capacity, slots, ageFrom: 10 };
        return [
          create('person', id, { ...person, interests: [index % 3 === 0 ? 'лес' : 'шахматы'] }),
          consent(id, 'processing', 'self'),
          create('offer', needId, { ...offer, enteredOn: addDays(today, -50) }),
        ];
      }),
      ...mentees.flatMap(({ id, needId, familyName, givenName, theme, words }, index) => {
        const person = { familyName, givenName, circle: 'pupils', schoolClass: '7А' };
        const slots = [`${(index % 3) + 1}-6`, `${(index % 3) + 1}-7`];
        const request = { mentee: id, words, themes: [theme], slots };
        return [
          create('person', id, {
            ...person,
            born: `${year - 13}-02-01`,
            interests: [index % 2 === 0 ? 'шахматы' : 'лес'],
          }),
          consent(id, 'processing', 'guardian'),
          consent(id, 'participation-mentee', 'guardian'),
          create('request', needId, { ...request, enteredOn: addDays(today, -3) }),
        ];
      }),
      ...keepApart(mentees, mentors).map((people) => create('ban', newId(), { people })),
    ],
  };
}

const create = (table: string, id: string, fields: Fields): Change => ({
  type: 'create',
  table,
  id,
  fields,
});

/** Two mentees who would fit these mentors, and must not be put beside them. */
function keepApart(mentees: readonly Named[], mentors: readonly Named[]): readonly string[][] {
  const pairOf = (mentee: number, mentor: number) => [
    mentees[mentee]?.id ?? '',
    mentors[mentor]?.id ?? '',
  ];
  return [pairOf(0, 1), pairOf(12, 0)];
}
