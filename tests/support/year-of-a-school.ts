import type { Change } from '../../src/domain/changes.ts';
import { clockToStamp } from '../../src/domain/clock.ts';
import { newRecordId } from '../../src/domain/ids.ts';
import type { RecordState } from '../../src/domain/merge.ts';
import type { Entry } from '../../src/domain/op.ts';
import { planChanges } from '../../src/domain/plan-change.ts';
import { createSeededRandom } from './seeded-random.ts';

/**
 * A year of a made-up school as entries of the log, made by the same rules as in the app: the
 * yardstick for what travels.
 */
export type SchoolYear = {
  readonly entries: readonly Entry[];
  readonly changes: readonly Change[];
  /** Goes on with the year: single fields of known records are edited. */
  readonly edit: (amount: number) => { entries: Entry[]; changes: Change[] };
};

const families =
  'Иванов Петров Сидоров Кузнецов Хомутов Бурдуков Цыренов Доржиев Попов Савельев Малых Черных Шолохов Зверев Тюкавкин Перфильев'.split(
    ' ',
  );
const names =
  'Артём Анна Баир Сэсэг Дмитрий Елена Иван Мария Никита Ольга Пётр Светлана Тимур Юлия Арюна Кирилл'.split(
    ' ',
  );
const fathers =
  'Алексеевич Баировна Викторович Дмитриевна Иванович Николаевна Олегович Петровна Сергеевич Юрьевна'.split(
    ' ',
  );
const words =
  'договорились прочитать две главы разобрали задачи по физике подготовка к экзамену выбрали тему проекта сходили в лесничество обсудили как выступать перед классом нужно принести тетрадь позвонить маме завести дневник проверить сочинение нарисовать план опыта решить варианты найти книгу в библиотеке познакомились с мастерской'.split(
    ' ',
  );
const places = ['школа', 'библиотека', 'лесничество', 'по телефону', 'мастерская'];

export function makeSchoolYear(seed = 1, people = 300, meetings = 1000): SchoolYear {
  const random = createSeededRandom(seed);
  const device = '4f1c2a9b7d3e6058';
  const states = new Map<string, RecordState>();
  let now = Date.UTC(2025, 8, 1, 3);
  const nextId = () => newRecordId(now, random.bytes(10));
  const sentence = (length: number) => Array.from({ length }, () => random.oneOf(words)).join(' ');

  const act = (changes: readonly Change[]): Entry => {
    now += 60_000 + random.below(3_600_000);
    const planned = planChanges(
      changes,
      (id) => states.get(id),
      clockToStamp({ millis: now, counter: 0 }, device),
    );
    if (!planned.ok) throw new Error(JSON.stringify(planned.error));
    for (const [id, state] of planned.value.states) states.set(id, state);
    return planned.value.entry;
  };

  const persons: Change[] = Array.from({ length: people }, () => ({
    type: 'create',
    table: 'person',
    id: nextId(),
    fields: {
      familyName: random.oneOf(families),
      givenName: random.oneOf(names),
      patronymic: random.oneOf(fathers),
      circle: random.oneOf(['pupils', 'teachers', 'parents', 'graduates']),
      schoolClass: `${5 + random.below(7)}${random.oneOf(['А', 'Б'])}`,
      born: `20${10 + random.below(9)}-0${1 + random.below(9)}-${10 + random.below(19)}`,
      phone: `+7902${1_000_000 + random.below(8_999_999)}`,
    },
  }));
  const personIds = persons.map((change) => change.id);
  const matches: Change[] = Array.from({ length: 60 }, () => ({
    type: 'create',
    table: 'match',
    id: nextId(),
    fields: {
      mentors: [random.oneOf(personIds.slice(0, people / 2))],
      mentees: [random.oneOf(personIds.slice(people / 2))],
      theme: sentence(3),
      goal: sentence(8),
      status: { state: 'proposed', on: '2025-09-10', reason: '' },
    },
  }));
  const matchIds = matches.map((change) => change.id);
  const entries: Entry[] = [];
  for (let from = 0; from < persons.length; from += 100) {
    entries.push(act(persons.slice(from, from + 100)));
  }
  for (const match of matches) entries.push(act([match]));
  const held: Change[] = [];
  for (let index = 0; index < meetings; index += 1) {
    const change: Change = {
      type: 'create',
      table: 'meeting',
      id: nextId(),
      fields: {
        match: random.oneOf(matchIds),
        state: 'held',
        when: {
          date: new Date(now).toISOString().slice(0, 10),
          time: `${10 + random.below(8)}:${random.oneOf(['00', '15', '30', '45'])}`,
          place: random.oneOf(places),
        },
        minutes: random.oneOf([30, 40, 45, 60]),
        came: { [random.oneOf(personIds)]: true },
        topic: sentence(3),
        summary: sentence(6 + random.below(10)),
        nextStep: sentence(4),
      },
    };
    held.push(change);
    entries.push(act([change]));
  }

  const edit = (amount: number) => {
    const edits = Array.from({ length: amount }, (): Change => {
      const meeting = random.oneOf(held).id;
      return random.isLucky(0.5)
        ? { type: 'edit', table: 'meeting', id: meeting, fields: { nextStep: sentence(4) } }
        : {
            type: 'edit',
            table: 'person',
            id: random.oneOf(personIds),
            fields: { phone: `+7902${1_000_000 + random.below(8_999_999)}` },
          };
    });
    return { entries: edits.map((change) => act([change])), changes: edits };
  };
  return { entries, changes: [...persons, ...matches, ...held], edit };
}
