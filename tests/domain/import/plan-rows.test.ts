import { expect, test } from 'vitest';
import { draftOf } from '../../../src/domain/import/draft-view.ts';
import { type ImportState, openDraft } from '../../../src/domain/import/import-state.ts';
import { planImport } from '../../../src/domain/import/plan-import.ts';
import { rowsOf } from '../../../src/domain/import/rows-view.ts';
import { createCountingIds, createProgrammeInMemory } from '../../support/import-register.ts';
import { sheetOf } from '../../support/sheet-of.ts';

const newId = createCountingIds();

const menteeHeadings =
  'ФИО наставляемого | Год рождения | Запрос | Дата вхождения | ФИО наставника | Форма наставничества | Место работы наставника | Дата завершения | Результаты | Отметка о прохождении';
const mentorHeadings =
  'ФИО наставника | Контакты | Место работы наставника | Компетенции | Ресурс времени | Дата вхождения | ФИО наставляемых | Форма наставничества';

/** A programme into which the lists were taken one after another. */
function createSchool(...lists: string[]) {
  const programme = createProgrammeInMemory();
  const open = (list: string) => openDraft([sheetOf(list)], programme.register(), newId);
  const take = (list: string): ImportState => {
    const state = open(list);
    for (const group of planImport(state, programme.register()).groups) programme.write(group);
    return state;
  };
  for (const list of lists) take(list);
  return { open, take, register: programme.register };
}

const mentees = (...rows: string[]) => [menteeHeadings, ...rows].join('\n');
const mentors = (...rows: string[]) => [mentorHeadings, ...rows].join('\n');

const first =
  'Ёлкина Анна Ивановна | 2011 | Математика | 01.09.2025 | Белых Вера Максимовна | ученик-ученик | МКОУ «Сосновская СОШ» | 31.05.2026 ||';

test('a row of the mentees makes the mentee, the mentor, the request and their match', () => {
  const { people, requests, matches } = createSchool(mentees(first)).register();
  const [mentee, mentor] = people;
  expect(mentor).toMatchObject({ familyName: 'Белых', sex: 'female', circle: 'pupils' });
  expect(mentee).toMatchObject({ familyName: 'Ёлкина', born: '2011', circle: 'pupils' });
  expect(requests).toMatchObject([
    { mentee: mentee?.id, words: 'Математика', status: 'matched', form: 'pupil-pupil' },
  ]);
  expect(matches).toMatchObject([
    {
      model: 'traditional',
      mentors: [mentor?.id],
      mentees: [mentee?.id],
      official: { form: 'pupil-pupil' },
      period: { from: '2025-09-01', until: '2026-05-31' },
      status: { state: 'proposed', on: '2025-09-01' },
      request: requests[0]?.id,
    },
  ]);
});

test('a match that goes on is proposed, since a list proves no consent; a mark or a result closes it', () => {
  const school = createSchool(
    mentees(
      'Ёлкина Анна | 2011 | Математика | 01.09.2025 | Белых Вера ||| 31.05.2026 | цель достигнута | пройдено',
      'Старков Пётр | 2011 | Математика | 01.09.2025 | Белых Вера ||||| пройдено',
      'Цой Ира | 2011 | Математика | 01.09.2025 | Белых Вера |||| идёт |',
    ),
  );
  expect(school.register().matches.map(({ status }) => status)).toEqual([
    { state: 'closed', on: '2026-05-31', reason: 'цель достигнута' },
    { state: 'closed', on: '', reason: 'пройдено' },
    { state: 'proposed', on: '2025-09-01', reason: '' },
  ]);
});

test('somebody with a second request and a second mentor stands in two rows and is one person', () => {
  const second =
    'ЁЛКИНА Анна Ивановна | 2011 | Выступать | 01.10.2025 | Молев Иван Петрович | учитель-ученик ||||';
  const school = createSchool();
  const state = school.take(mentees(first, second, first));
  expect(draftOf(state).counts).toMatchObject({ new: 1, update: 1, repeated: 1, requests: 2 });
  expect(school.register().people).toHaveLength(3);
  expect(school.register().matches).toHaveLength(2);
});

test('both bases name the same pair once, whichever comes first', () => {
  const ofMentors = mentors(
    'Белых Вера Максимовна | 8 902 555-12-34 | МКОУ «Сосновская СОШ» | математика | 2 часа | 01.09.2025 | Ёлкина А.И. / Старков Пётр Ильич |',
  );
  for (const lists of [
    [mentees(first), ofMentors],
    [ofMentors, mentees(first.replace('Ёлкина Анна Ивановна', 'Старков Пётр Ильич'))],
  ]) {
    const { people, offers, matches } = createSchool(...lists).register();
    expect(people.filter(({ familyName }) => familyName === 'Белых')).toHaveLength(1);
    expect(people).toHaveLength(3);
    expect(offers).toMatchObject([{ competences: 'математика', hours: '2 часа' }]);
    expect(matches).toHaveLength(2);
  }
});

const menteeOf = (mentor: string) => mentees(first.replace('Белых Вера Максимовна', mentor));

test('a mentor named by initials is the only person whom they fit, or somebody new', () => {
  const staff = 'ФИО | Должность\nБелых Вера Максимовна | учитель\nМолев Иван Петрович | учитель';
  const school = createSchool(staff);
  const vera = school.register().people[0];
  const partnerOf = (list: string) => rowsOf(school.open(list), 0, 1)[0]?.partners[0]?.person;
  expect(partnerOf(menteeOf('Белых В.М.'))).toBe(vera?.id);
  expect(partnerOf(menteeOf('В. М. Белых'))).toBe(vera?.id);
  expect(partnerOf(menteeOf('Белых А.М.'))).toBeNull();
  school.take(`${staff}\nБелых Валентин Маркович | учитель`);
  expect(partnerOf(menteeOf('Белых В.М.'))).toBeNull();
});

test('a mentor who stands in the same file is found there', () => {
  const school = createSchool(
    mentors(
      'Белых Вера Максимовна | | школа | | | | Молев Иван Петрович | учитель-учитель',
      'Молев Иван Петрович | | школа | | | | |',
    ),
  );
  expect(school.register().people).toHaveLength(2);
  expect(school.register().matches).toHaveLength(1);
});

test('nobody becomes their own mentor', () => {
  const school = createSchool(
    mentees(first.replace('Белых Вера Максимовна', 'Ёлкина Анна Ивановна')),
  );
  expect(school.register().people).toHaveLength(1);
  expect(school.register().matches).toHaveLength(0);
});

test('a base that comes again with results adds them to the request and leaves the match alone', () => {
  const school = createSchool(mentees(first));
  const done = first.replace('31.05.2026 ||', '31.05.2026 | цель достигнута | пройдено');
  const state = school.take(mentees(done));
  expect(draftOf(state).counts).toMatchObject({ update: 1, requests: 0, matches: 0 });
  expect(school.register().requests).toMatchObject([
    { result: 'цель достигнута', status: 'matched' },
  ]);
  expect(school.register().matches).toMatchObject([{ status: { state: 'proposed' } }]);
});

test('mentors are placed by their form, else by their work', () => {
  const school = createSchool(
    mentors(
      'Белых Вера | | лесничество | | | | | ученик-ученик',
      'Молев Иван | | МБОУ Гимназия № 1 | | | | |',
      'Цой Ира | | лесничество | | | | |',
      'Хан Ли | | | | | | |',
    ),
  );
  expect(school.register().people.map(({ circle }) => circle)).toEqual([
    'pupils',
    'teachers',
    'employees',
    'residents',
  ]);
});

test('records that came from elsewhere since the file was opened are seen when it is accepted', () => {
  const school = createSchool();
  const opened = school.open('ФИО | Класс\nЁлкина Анна Ивановна | 9А');
  school.take('ФИО | Класс\nЁлкина Анна Ивановна | 9А');
  expect(planImport(opened, school.register()).groups).toEqual([]);
});

test.each([
  ['10-12', 10, 12],
  ['13–15 лет', 13, 15],
  ['от 14', 14, null],
  ['до 10 лет', null, 10],
  ['12 лет', 12, 12],
  ['любой', null, null],
  ['', null, null],
])('the wished age «%s» is counted from %s until %s', (ages, ageFrom, ageUntil) => {
  const list = `ФИО наставника | Компетенции | Желаемый возраст наставляемых\nБелых Вера | лес | ${ages}`;
  expect(createSchool(list).register().offers).toMatchObject([{ ages, ageFrom, ageUntil }]);
});
