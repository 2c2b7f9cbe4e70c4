import { describe, expect, test } from 'vitest';
import { draftPapers, type PaperWish } from '../../../src/domain/papers/draft-papers.ts';
import { draftToChanges } from '../../../src/domain/papers/paper-draft.ts';
import { type RecordsByTable, recordsFromLists } from '../../../src/domain/read-records.ts';
import { shortCodeOf } from '../../../src/domain/papers/short-code.ts';
import { readRecord } from '../../../src/domain/record.ts';
import { consent } from '../../../src/domain/records/consent.ts';
import { document } from '../../../src/domain/records/document.ts';
import { interview } from '../../../src/domain/records/interview.ts';
import { offer } from '../../../src/domain/records/offer.ts';
import { request } from '../../../src/domain/records/request.ts';
import { aMatch, aPerson, aProgramme } from '../../support/school-records.ts';

const on = '2026-02-10';
const masha = aPerson('masha', {
  familyName: 'Старкова',
  givenName: 'Мария',
  patronymic: 'Алексеевна',
  circle: 'pupils',
  schoolClass: '8А',
  born: '2013-03-04',
  guardian: 'Старкова Ирина Викторовна, мать',
  guardianPhone: '+79025551234',
});
const alexey = aPerson('alexey', {
  familyName: 'Кузнецов',
  givenName: 'Алексей',
  patronymic: 'Петрович',
  circle: 'teachers',
  position: 'Учитель физики',
  born: '1980-01-01',
});
const programme = aProgramme({
  school: 'МКОУ «Сосновская СОШ»',
  place: 'с. Сосновка',
  firstYear: 2025,
  coordinator: 'Зуева Ольга Петровна',
  head: 'Власова Светлана Юрьевна',
  headPost: 'Директор',
});

const school = (more: RecordsByTable = {}) =>
  recordsFromLists({
    programme: [programme],
    person: [masha, alexey],
    match: [aMatch('pair', { goal: 'Собрать датчик' }), aMatch('other')],
    ...more,
  });

const aWish = (wish: Partial<PaperWish>): PaperWish => ({
  kinds: [],
  matches: [],
  people: [],
  consents: [],
  consent: '',
  on,
  ...wish,
});

const textOf = (wish: Partial<PaperWish>, more: RecordsByTable = {}) =>
  draftPapers(aWish(wish), school(more))
    .map(({ text }) => text.replaceAll('\u00a0', ' '))
    .join('\n===\n');

describe('an order and its agreements', () => {
  const wish = { kinds: ['order-matches', 'agreement'], matches: ['pair', 'other'] } as const;

  test('lie in one print job, each with the number of its own register', () => {
    const kept = {
      ...readRecord(document, 'kept', new Map()),
      kind: 'agreement' as const,
      number: '4',
      on: '2025-12-01',
    };
    const drafts = draftPapers(aWish(wish), school({ document: [kept] }));
    expect(drafts.map(({ kind, number, on: day }) => [kind, number, day])).toEqual([
      ['order-matches', '1', on],
      ['agreement', '5', on],
      ['agreement', '6', on],
    ]);
  });

  test('name everybody in the case that the sentence asks for', () => {
    const text = textOf(wish);
    expect(text).toContain('(2 пары и группы)');
    expect(text).toContain(
      '| 1 | Кузнецов Алексей Петрович | Старкова Мария Алексеевна, 8А класс |',
    );
    expect(text).toContain('3. Зуевой Ольге Петровне, куратору программы');
    expect(text).toContain('законный представитель Старковой Марии Алексеевны');
    expect(text).toContain('~ Родитель (представитель) | И. В. Старкова');
    expect(text).toContain('по 25 мая 2027 г. О том, что');
  });

  test('are kept with their words, and the matches remember the order', () => {
    const [order] = draftPapers(aWish(wish), school());
    if (!order) throw new Error('No order was drafted.');
    const changes = draftToChanges({ ...order, number: ' 12 ', text: 'Изменено' }, 'document-1');
    expect(changes).toMatchObject([
      { type: 'create', table: 'document', fields: { number: '12', text: 'Изменено', on } },
      { type: 'edit', table: 'match', id: 'pair', fields: { orderDocument: 'document-1' } },
      { type: 'edit', table: 'match', id: 'other', fields: { orderDocument: 'document-1' } },
    ]);
  });
});

describe('forms of consent', () => {
  test('are printed for what each person lacks, one sheet each', () => {
    const drafts = draftPapers(
      aWish({ kinds: ['consent'], people: ['masha', 'alexey'] }),
      school(),
    );
    expect(drafts.map(({ title, about, number }) => [title, about, number])).toEqual([
      ['Согласие на обработку персональных данных', 'Старкова Мария Алексеевна', ''],
      ['Согласие на участие ребёнка в программе наставничества', 'Старкова Мария Алексеевна', ''],
      ['Согласие на обработку персональных данных', 'Кузнецов Алексей Петрович', ''],
    ]);
  });

  test('name the parent of a child and the code to type them in by', () => {
    const text = textOf({ kinds: ['consent'], people: ['masha'], consents: ['processing'] });
    expect(text).toContain(
      'Законный представитель: Старкова Ирина Викторовна (мать), телефон +79025551234.',
    );
    expect(text).toMatch(/> Код [2579А-Я]{4} · форма 2026-1$/);
    expect(text).not.toContain('~ Подпись |');
  });

  test('for publication ask about each category by itself', () => {
    const text = textOf({ kinds: ['consent'], people: ['alexey'], consents: ['publication'] });
    expect(text).toContain('| фотографии |  |  |');
    expect(text).not.toContain('Законный представитель');
  });
});

describe('the papers of a teacher who guides a colleague', () => {
  const labour = {
    ...readRecord(consent, 'labour', new Map()),
    person: 'alexey',
    kind: 'labour' as const,
    on: '2025-09-01',
    from: '2025-09-01',
    pay: '15 % оклада',
    contractNumber: '3',
  };
  const official = { form: 'teacher-teacher' as const, variant: 'experienced-young' };
  const more = {
    consent: [labour],
    match: [aMatch('pair', { official, goal: 'Первый год в школе' })],
  };

  test('say the term and the pay', () => {
    const text = textOf({ kinds: ['labour-contract'], consent: 'labour' }, more);
    expect(text).toContain('в лице руководителя Власовой Светланы Юрьевны');
    expect(text).toContain('3. Срок: с 1 сентября 2025 г. по 25 мая 2027 г.\n');
    expect(text).toContain('4. Размер и условия выплаты: 15 % оклада.');
  });

  test('count three working days from the notice, by the calendar of the school', () => {
    expect(textOf({ kinds: ['notice'], consent: 'labour' }, more)).toContain('13 февраля 2026 г.');
    const moved = { ...more, programme: [{ ...programme, daysOff: ['2026-02-12'] }] };
    expect(textOf({ kinds: ['notice'], consent: 'labour' }, moved)).toContain('16 февраля 2026 г.');
  });

  test('are none without the consent', () => {
    expect(draftPapers(aWish({ kinds: ['labour-contract', 'notice'] }), school(more))).toEqual([]);
  });
});

describe('other papers', () => {
  test('the order that launches the year names the coordinator', () => {
    const text = textOf({ kinds: ['order-launch'] });
    expect(text).toContain('2. Назначить куратором программы Зуеву Ольгу Петровну.');
    expect(text).toContain('в 2025/26 учебном году');
  });

  test('the call for mentors names themes that lack them and no child', () => {
    const asked = { ...readRecord(request, 'r', new Map()), mentee: 'masha', themes: ['химия'] };
    const offered = { ...readRecord(offer, 'o', new Map()), mentor: 'alexey', topics: ['физика'] };
    const text = textOf({ kinds: ['call'] }, { request: [asked], offer: [offered] });
    expect(text).toContain('| химия | 1 |');
    expect(text).not.toContain('физика');
    expect(text).not.toContain('Старкова');
  });

  test('the protocol of an interview carries the scores, or is an empty form', () => {
    const talk = {
      ...readRecord(interview, 'talk', new Map()),
      mentor: 'alexey',
      on,
      interviewer: 'Зуева Ольга Петровна',
      scores: { motivation: 3 },
      decision: 'accepted' as const,
    };
    const wish = { kinds: ['protocol'], people: ['alexey'] } as const;
    expect(textOf(wish, { interview: [talk] })).toContain('зачем ему это нужно | 3 |');
    expect(textOf(wish, { interview: [talk] })).toContain('отказ): принят.');
    expect(textOf(wish)).toContain('отказ): ________________.');
    expect(textOf(wish)).toContain(`> Код ${shortCodeOf('alexey')}`);
  });
});
