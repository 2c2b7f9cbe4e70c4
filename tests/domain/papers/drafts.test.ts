import { describe, expect, test } from 'vitest';
import { draftAgreement } from '../../../src/domain/papers/draft-agreement.ts';
import { draftCall } from '../../../src/domain/papers/draft-call.ts';
import { draftConsent } from '../../../src/domain/papers/draft-consent.ts';
import { draftLabourContract, draftNotice } from '../../../src/domain/papers/draft-labour.ts';
import { draftLaunchOrder, draftMatchesOrder } from '../../../src/domain/papers/draft-order.ts';
import { textToBlocks } from '../../../src/domain/papers/paper-blocks.ts';
import type { PaperDraft } from '../../../src/domain/papers/paper-draft.ts';
import { recordsFromLists } from '../../../src/domain/read-records.ts';
import { readRecord } from '../../../src/domain/record.ts';
import { consent } from '../../../src/domain/records/consent.ts';
import { type ConsentKind, consentKinds } from '../../../src/domain/records/consent-kinds.ts';
import type { Person } from '../../../src/domain/records/person.ts';
import { aMatch, aPerson, aProgramme } from '../../support/school-records.ts';

const named = (id: string, name: string, fields: Partial<Person> = {}): Person => {
  const [familyName = '', givenName = '', patronymic = ''] = name.split(' ');
  return aPerson(id, { familyName, givenName, patronymic, ...fields });
};

const teacher = named('alexey', 'Соколов Алексей Петрович', {
  circle: 'teachers',
  born: '1980-01-01',
  position: 'учитель физики',
});
const masha = named('masha', 'Старкова Мария Алексеевна', {
  circle: 'pupils',
  born: '2011-03-01',
  schoolClass: '9А',
  guardian: 'Старкова Ирина Викторовна, мать',
});
const little = named('nikita', 'Зырянов Никита Олегович', {
  circle: 'pupils',
  born: '2014-03-01',
  schoolClass: '6',
  guardian: 'Зырянов Олег Львович, отец',
});
const young = named('vera', 'Белых Вера Ильинична', { circle: 'teachers', born: '2001-05-05' });
const programme = aProgramme({
  school: 'Сосновская школа',
  officialName: 'МБОУ «Сосновская СОШ»',
  place: 'с. Сосновка',
  address: 'с. Сосновка, ул. Школьная, 1',
  head: 'Зуева Ольга Петровна',
  headPost: 'Директор',
  coordinator: 'Мишарина Юлия Павловна',
  formsUsed: ['pupil-pupil', 'teacher-teacher'],
});
const pair = aMatch('pair', {
  goal: 'Собрать метеостанцию',
  official: { form: 'employer-pupil', variant: '' },
  supervisor: 'alexey',
  place: 'кабинет 12',
});
const records = recordsFromLists({
  programme: [programme],
  person: [teacher, masha, little, young],
  match: [pair],
});
const number = { number: '13', on: '2026-11-24' };
const linesOf = ({ text }: PaperDraft) => text.split('\n');

describe('the order on matches', () => {
  const matches = Array.from({ length: 18 }, (_, index) =>
    Object.assign(aMatch(`pair ${index}`), { ...pair, id: `pair ${index}` }),
  );
  const order = draftMatchesOrder(matches, records, number);

  test('names school, number, day, basis and the table of all pairs', () => {
    const table = textToBlocks(order.text).find(({ type }) => type === 'table');
    expect(table).toMatchObject({
      head: ['№', 'Наставник', 'Наставляемый', 'Форма', 'Срок', 'Отвечает'],
    });
    expect(table?.type === 'table' && table.rows).toHaveLength(18);
    expect(table?.type === 'table' && table.rows[17]).toEqual([
      '18',
      'Соколов Алексей Петрович',
      'Старкова Мария Алексеевна, 9А\u00a0класс',
      'работодатель – ученик',
      '01.09.2026 – 25.05.2027',
      'Соколов Алексей Петрович',
    ]);
    expect(order.text).toContain('от 24\u00a0ноября 2026\u00a0г. № 13');
    expect(order.text).toContain('МБОУ «Сосновская СОШ»');
    expect(order.text).toContain('№ Р-145');
    expect(order.text).toContain('18 пар и групп');
    expect(order.text).toContain('2026/27 учебный год');
  });

  test('puts the coordinator in the dative and everyone who must have read it under it, once', () => {
    expect(order.text).toContain('3. Мишариной Юлии Павловне, куратору программы');
    expect(linesOf(order).filter((line) => line.startsWith('~'))).toEqual([
      '~ Директор | О.\u00a0П.\u00a0Зуева',
      '~ Наставник | А.\u00a0П.\u00a0Соколов',
    ]);
  });

  test('knows its matches and people, each once, and is the same when it is made again', () => {
    expect(order.matches).toHaveLength(18);
    expect(order.people).toEqual(['alexey', 'masha']);
    expect(draftMatchesOrder(matches, records, number)).toEqual(order);
  });

  test('of one pair speaks of one', () => {
    expect(draftMatchesOrder([pair], records, number).text).toContain('(1 пара или группа)');
  });
});

test('the launching order names the forms of the school and appoints the coordinator', () => {
  const { text } = draftLaunchOrder(records, number);
  expect(text).toContain('по формам: «ученик – ученик», «учитель – учитель».');
  expect(text).toContain('Назначить куратором программы Мишарину Юлию Павловну.');
});

describe('the agreement', () => {
  test('names all sides, the goal, the term, the place, who answers, and how it ends', () => {
    const { text, people } = draftAgreement(pair, records, number);
    expect(text).toContain('Цель: Собрать метеостанцию.');
    expect(text).toContain('с 1\u00a0сентября 2026\u00a0г. по 25\u00a0мая 2027\u00a0г.');
    expect(text).toContain('Место: кабинет 12. За безопасность отвечает Соколов Алексей Петрович.');
    expect(text).toContain(
      'законный представитель Старковой Марии Алексеевны (Старкова Ирина Викторовна)',
    );
    expect(text).toContain('Каждый может прекратить работу раньше срока');
    expect(text).toContain('в тот же день сообщает куратору');
    expect(people).toEqual(['alexey', 'masha']);
  });

  test('names a mentor of the school as the one who answers, and never an adult from outside', () => {
    const own = { ...pair, supervisor: '' };
    expect(draftAgreement(own, records, number).text).toContain(
      'За безопасность отвечает Соколов Алексей Петрович.',
    );
    expect(draftMatchesOrder([own], records, number).text).toContain(
      '| Соколов Алексей Петрович |',
    );
    const outside = recordsFromLists({
      programme: [programme],
      person: [{ ...teacher, circle: 'employees' }, masha],
    });
    expect(draftAgreement(own, outside, number).text).toContain(
      'За безопасность отвечает ________________.',
    );
    expect(draftMatchesOrder([own], outside, number).text).toContain(
      '| 01.09.2026 – 25.05.2027 |  |',
    );
  });

  test('is signed by mentor, mentee, the parent of a minor and the head', () => {
    const signatures = linesOf(draftAgreement(pair, records, number)).filter((line) =>
      line.startsWith('~'),
    );
    expect(signatures).toEqual([
      '~ Наставник | А.\u00a0П.\u00a0Соколов',
      '~ Наставляемый | М.\u00a0А.\u00a0Старкова',
      '~ Родитель (представитель) | И.\u00a0В.\u00a0Старкова',
      '~ Директор | О.\u00a0П.\u00a0Зуева',
    ]);
  });

  test('of grown-ups has no parent in it', () => {
    const grown = aMatch('grown', { mentees: ['vera'], goal: 'Первый урок' });
    const { text } = draftAgreement(grown, records, number);
    expect(text).not.toContain('представител');
    expect(text).not.toContain('Родитель');
  });

  test('of a circle speaks of many', () => {
    const circle = aMatch('circle', { model: 'group', mentees: ['masha', 'nikita'] });
    expect(draftAgreement(circle, records, number).text).toContain(
      'Старкова Мария Алексеевна, Зырянов Никита Олегович (далее – наставляемые)',
    );
  });
});

const consentOf = (person: Person, kind: ConsentKind) =>
  draftConsent(person, kind, records, '2026-11-24');

describe('a consent', () => {
  test('to the processing of data holds what 152-ФЗ art. 9 part 4 asks for', () => {
    const { text } = consentOf(masha, 'processing');
    expect(text).toContain('Субъект персональных данных: Старкова Мария Алексеевна');
    expect(text).toContain('01.03.2011');
    expect(text).toMatch(/Адрес: _+\. Документ \(вид, номер, кем и когда выдан\): _+/);
    expect(text).toMatch(
      /Законный представитель: Старкова Ирина Викторовна[^.]*\. Адрес: _+\. Документ/,
    );
    expect(text).toContain('Оператор: МБОУ «Сосновская СОШ», с. Сосновка, ул. Школьная, 1');
    for (const part of ['Цель:', 'Данные:', 'Действия:', 'Согласие действует', 'отозвать']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Третьим лицам данные не передаются');
    expect(text).toContain('Дата: «___»');
  });

  test.each(consentKinds)('%s is a sheet of its own and leaves no place unfilled', (kind) => {
    const { text, people } = consentOf(masha, kind);
    expect(text.match(/^# СОГЛАСИЕ$/gm)).toHaveLength(1);
    expect(text).not.toMatch(/[{}]|undefined|null/);
    expect(people).toEqual(['masha']);
  });

  test('is signed by the guardian under 14, by both up to 17, by oneself from 18', () => {
    const signers = (person: Person) =>
      linesOf(consentOf(person, 'processing'))
        .filter((line) => line.startsWith('~'))
        .map((line) => line.slice(2).split(' | ')[0]);
    expect(signers(little)).toEqual(['Законный представитель']);
    expect(signers(masha)).toEqual(['Законный представитель', 'Подпись']);
    expect(signers(young)).toEqual(['Подпись']);
    expect(consentOf(young, 'processing').text).not.toContain('Законный представитель');
  });

  test('to publication asks for each kind of data by itself, and names where it is published', () => {
    const { text } = consentOf(masha, 'publication');
    const table = textToBlocks(text).find(({ type }) => type === 'table');
    expect(table).toEqual({
      type: 'table',
      head: ['Данные', 'Разрешаю', 'Не разрешаю'],
      rows: [
        ['фотографии', '', ''],
        ['имя и фамилия', '', ''],
        ['рассказ о работе пары', '', ''],
        ['видеозаписи', '', ''],
        ['работы и проекты', '', ''],
      ],
    });
    expect(text).toContain('Условия и запреты');
    expect(text).toMatch(/Адреса сайта и страницы школы: _+/);
    expect(text).not.toContain('обезличивание');
  });

  test('to taking part speaks of the role and of stopping, and of no processing of data', () => {
    const mentee = consentOf(masha, 'participation-mentee').text;
    const mentor = consentOf(masha, 'participation-mentor').text;
    expect(mentee).toContain('в роли наставляемого');
    expect(mentor).toContain('в роли наставника');
    for (const text of [mentee, mentor]) {
      expect(text).toContain('участие прекращается');
      expect(text).not.toContain('обработк');
    }
  });

  test('of a teacher names article 351.8 and the three working days, and goes to the head', () => {
    const { text } = consentOf(teacher, 'labour');
    expect(text).toContain('> Директору Зуевой Ольге Петровне');
    expect(text).toContain('Я, Соколов Алексей Петрович, учитель физики');
    expect(text).toContain('351.8');
    expect(text).toContain('три рабочих дня');
  });
});

describe('the papers of a teacher who guides a colleague', () => {
  const labour = {
    ...readRecord(consent, 'labour', new Map()),
    person: 'alexey',
    kind: 'labour',
    from: '2026-09-01',
    until: '2027-05-31',
    pay: '3 000 рублей в месяц',
    contractNumber: '7',
  } as const;
  const match = aMatch('young', {
    mentees: ['vera'],
    goal: 'Первый урок',
    official: { form: 'teacher-teacher', variant: '' },
  });

  test('the addition to the contract holds content, term, form and pay', () => {
    const { text } = draftLabourContract(match, labour, records, number);
    expect(text).toContain('в лице руководителя Зуевой Ольги Петровны');
    expect(text).toContain('Соколов Алексей Петрович, учитель физики');
    expect(text).toContain(
      'Наставляемый: Белых Вера Ильинична. Содержание: Первый урок. Форма: учитель – учитель.',
    );
    expect(text).toContain('с 1\u00a0сентября 2026\u00a0г. по 31\u00a0мая 2027\u00a0г.');
    expect(text).toContain('3 000 рублей в месяц');
  });

  test('the notice of 10 February 2026 names 13 February as the last day', () => {
    const { text } = draftNotice(labour, '2026-02-10', records);
    expect(text).toContain('10\u00a0февраля 2026\u00a0г.');
    expect(text).toContain(
      'Последний день работы, с учётом трёх рабочих дней после уведомления: 13\u00a0февраля 2026\u00a0г.',
    );
    expect(text).toContain('дополнительному соглашению № 7');
    expect(text).toContain('> Директору Зуевой Ольге Петровне');
    expect(text).toContain('А.\u00a0П.\u00a0Соколов');
  });
});

const theme = (name: string, missing: number) => ({
  theme: name,
  requests: ['request'],
  open: missing,
  mentors: [],
  places: 0,
  missing,
});

test('the call for mentors names the themes that lack them and no child', () => {
  const { text, people } = draftCall([theme('профессия', 3), theme('математика', 0)], records);
  expect(text).toContain('| профессия | 3 |');
  expect(text).not.toContain('математика');
  expect(text).not.toMatch(/Старков|Зырянов/);
  expect(text).toContain('Позвоните куратору: Мишарина Юлия Павловна');
  expect(people).toEqual([]);
});
