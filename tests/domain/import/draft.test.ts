import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftChoice } from '../../../src/domain/import/draft.ts';
import { draftOf } from '../../../src/domain/import/draft-view.ts';
import {
  type ImportState,
  openDraft,
  refreshDraft,
  reviseDraft,
} from '../../../src/domain/import/import-state.ts';
import { planImport } from '../../../src/domain/import/plan-import.ts';
import type { Register } from '../../../src/domain/import/register.ts';
import { rowsOf } from '../../../src/domain/import/rows-view.ts';
import {
  createCountingIds,
  createProgrammeInMemory,
  emptyRegister,
} from '../../support/import-register.ts';
import { rubbish } from '../../support/rubbish.ts';
import { sheetOf } from '../../support/sheet-of.ts';

const newId = createCountingIds();

const open = (text: string, register: Register = emptyRegister, ...choices: DraftChoice[]) => {
  let state = openDraft([sheetOf(text)], register, newId);
  for (const choice of choices) state = reviseDraft(state, choice);
  return state;
};

const counts = (state: ImportState) => {
  const all = Object.entries(draftOf(state).counts);
  return Object.fromEntries(all.filter(([name, count]) => count > 0 && name !== 'rows'));
};

function createSchool(...lists: string[]) {
  const programme = createProgrammeInMemory();
  for (const list of lists) accept(programme, open(list, programme.register()));
  return programme;
}

function accept(programme: ReturnType<typeof createProgrammeInMemory>, state: ImportState) {
  const { groups } = planImport(state, programme.register());
  for (const group of groups) programme.write(group);
  return groups;
}

const pupils = `
  ФИО | Класс | Дата рождения | Телефон родителя
  Ёлкина Анна Ивановна | 9А | 18.01.2011 | 89025551234
  Старков Пётр Ильич | 9А | 03.02.2011 |`;

describe('a row against the register', () => {
  test('that says the same changes nothing', () => {
    const school = createSchool(pupils);
    expect(counts(open(pupils, school.register()))).toEqual({ same: 2 });
  });

  test('that knows more fills it in; that knows less takes nothing away', () => {
    const school = createSchool(pupils);
    const list = `
      ФИО | Класс | Дата рождения | Телефон родителя | Телефон
      ЕЛКИНА АННА ИВАНОВНА | 9 | 2011 | | 89025550000
      Старков Пётр Ильич | 10А | | 89025559999 |`;
    const state = open(list, school.register());
    expect(counts(state)).toEqual({ update: 2 });
    expect(rowsOf(state, 0, 9).map(({ edits }) => edits)).toEqual([
      [{ field: 'phone', from: '', to: '+79025550000' }],
      [
        { field: 'schoolClass', from: '9А', to: '10А' },
        { field: 'guardianPhone', from: '', to: '+79025559999' },
      ],
    ]);
    accept(school, state);
    expect(
      school.register().people.map((one) => [one.familyName, one.born, one.schoolClass]),
    ).toEqual([
      ['Ёлкина', '2011-01-18', '9А'],
      ['Старков', '2011-02-03', '10А'],
    ]);
  });

  test('that is only similar waits, and is not taken until somebody decides', () => {
    const school = createSchool(pupils);
    const list = `
      ФИО | Год рождения
      Ёлкина Аня Ивановна | 2011
      Стариков Пётр Ильич | 2011
      Елкина А.И. | `;
    const state = open(list, school.register());
    expect(counts(state)).toEqual({ new: 1, similar: 2 });
    expect(planImport(state, school.register()).groups).toHaveLength(1);
    const [, waiting] = rowsOf(state, 0, 9);
    expect(waiting?.resembles).toMatchObject([{ kind: 'person', name: { familyName: 'Старков' } }]);

    const [, person] = school.register().people;
    const asPerson = { as: 'person', person: person?.id ?? '' } as const;
    expect(counts(reviseDraft(state, { type: 'row', row: 3, decision: asPerson }))).toEqual({
      new: 1,
      same: 1,
      similar: 1,
    });
    const asNew = { as: 'new' } as const;
    expect(counts(reviseDraft(state, { type: 'row', row: 3, decision: asNew }))).toEqual({
      new: 2,
      similar: 1,
    });
    const leftOut = { as: 'left-out' } as const;
    expect(counts(reviseDraft(state, { type: 'row', row: 2, decision: leftOut }))).toEqual({
      similar: 2,
      leftOut: 1,
    });
  });

  test('one answer settles every row that waits, and can be taken back', () => {
    const school = createSchool(pupils);
    const list = 'ФИО | Год рождения\nСтариков Пётр Ильич | 2011\nЕлкина Анна | 2011';
    const state = open(list, school.register(), { type: 'similar-rows', as: 'person' });
    expect(counts(state)).toEqual({ same: 2 });
    expect(counts(reviseDraft(state, { type: 'row', row: 2, decision: null }))).toEqual({
      same: 1,
      similar: 1,
    });
    expect(counts(open(list, school.register(), { type: 'similar-rows', as: 'new' }))).toEqual({
      new: 2,
    });
  });

  test('about a father does not touch the son who bears his name', () => {
    const school = createSchool('ФИО | Класс\nИванов Иван Иванович | 9А');
    const list = 'ФИО | Должность\nИванов Иван Иванович | лесник';
    expect(counts(open(list, school.register()))).toEqual({ similar: 1 });
  });

  test('with two namesakes in the register asks which', () => {
    const list = 'ФИО | Класс\nИванов Иван Иванович | 9А\nИванов Иван Иванович | 5Б';
    const programme = createProgrammeInMemory();
    const twice = open(list, emptyRegister, { type: 'row', row: 3, decision: { as: 'new' } });
    expect(counts(twice)).toEqual({ new: 2 });
    accept(programme, twice);
    const again = open('ФИО | Класс\nИванов Иван Иванович | 9А', programme.register());
    expect(counts(again)).toEqual({ similar: 1 });
    expect(rowsOf(again, 0, 1)[0]?.resembles).toHaveLength(2);
  });
});

test('a row that repeats an earlier one of the file is shown with it, and a typing error waits', () => {
  const state = open(`${pupils}\nЕЛКИНА Анна Ивановна | 9А | 18.01.2011\nСтарков Пётр Ильчи | 9А`);
  expect(counts(state)).toEqual({ new: 2, repeated: 1, similar: 1 });
  expect(rowsOf(state, 2, 2).map(({ resembles }) => resembles)).toEqual([
    [{ kind: 'row', row: 2 }],
    [{ kind: 'row', row: 3 }],
  ]);
  const joined = reviseDraft(state, { type: 'similar-rows', as: 'person' });
  expect(counts(joined)).toEqual({ new: 2, repeated: 2 });
});

describe('what was understood can be corrected', () => {
  const list = `
    Список класса
    Ребёнок и кто он | Когда | Куда звонить
    Ёлкина Анна Ивановна | 18.01.2011 | 89025551234`;

  test('heading, circle and columns, one after another', () => {
    const state = open(
      list,
      emptyRegister,
      { type: 'header', header: { first: 2, last: 2 } },
      { type: 'column', column: 0, meaning: 'fullName' },
      { type: 'column', column: 1, meaning: 'born' },
      { type: 'column', column: 2, meaning: 'guardianPhone' },
      { type: 'circle', circle: 'pupils' },
    );
    expect(draftOf(state)).toMatchObject({
      reading: { header: { first: 2, last: 2 }, kind: 'people', circle: 'pupils' },
      columns: [
        { heading: 'Ребёнок и кто он', meaning: 'fullName', samples: ['Ёлкина Анна Ивановна'] },
        { heading: 'Когда', meaning: 'born' },
        { heading: 'Куда звонить', meaning: 'guardianPhone' },
      ],
      counts: { rows: 1, new: 1 },
    });
    expect(rowsOf(state, 0, 1)[0]).toMatchObject({
      circle: 'pupils',
      born: '2011-01-18',
      guardianPhone: '+79025551234',
    });
  });

  test('and is remembered for the next list with that heading, wherever it stands', () => {
    const corrections: DraftChoice[] = [
      { type: 'circle', circle: 'graduates' },
      { type: 'column', column: 1, meaning: 'note' },
    ];
    const first = 'ФИО | Класс | Пол\nЁлкина Анна | 9А | ж';
    const programme = createProgrammeInMemory();
    accept(programme, open(first, emptyRegister, ...corrections));
    expect(programme.register().layouts).toHaveLength(1);

    const next = `Школа\nВыпуск\n${first.replace('Анна', 'Вера')}`;
    const state = open(next, programme.register());
    expect(draftOf(state).reading).toMatchObject({ circle: 'graduates', isRemembered: true });
    expect(draftOf(state).columns[1]?.meaning).toBe('note');
    const groups = accept(programme, state);
    expect(groups.flat().map(({ table }) => table)).toEqual(['person']);

    const other = open('ФИО | Класс\nЁлкина Анна | 9А', programme.register());
    expect(draftOf(other).reading.isRemembered).toBe(false);
  });

  test('a remembered heading moves with the lines above it', () => {
    const programme = createProgrammeInMemory();
    const shifted = `
      ФИО | Класс
      (как в журнале) | (буква)
      Ёлкина Анна | 9А`;
    const header = { type: 'header', header: { first: 1, last: 2 } } as const;
    accept(programme, open(shifted, emptyRegister, header));
    const next = open(`Школа\n\n${shifted.replace(/^\n/, '')}`, programme.register());
    expect(draftOf(next).reading.header).toEqual({ first: 3, last: 4 });
  });

  test('another kind reads the same columns anew', () => {
    const state = open('ФИО наставника | Дата вхождения\nБелых Вера | 01.09.2025', emptyRegister, {
      type: 'kind',
      kind: 'mentors',
    });
    expect(counts(state)).toEqual({ new: 1, offers: 1 });
  });

  test('another sheet begins from the beginning', () => {
    const sheets = [sheetOf('ФИО\nЁлкина Анна', 'А'), sheetOf('ФИО\nБелых Вера\nЦой Ира', 'Б')];
    const state = reviseDraft(openDraft(sheets, emptyRegister, newId), { type: 'sheet', sheet: 1 });
    expect(draftOf(state)).toMatchObject({ reading: { sheet: 1 }, counts: { new: 2 } });
  });
});

test('the rows come in windows, all of them or those of one status', () => {
  const people = Array.from({ length: 120 }, (_, index) => `Белых Вера ${'абвгде'.repeat(index)}`);
  const state = open(
    ['ФИО | Класс', ...people.map((name) => `${name} | 9А`), 'Цой | 9А'].join('\n'),
  );
  expect(draftOf(state).rowCount).toBe(121);
  expect(rowsOf(state, 100, 50)).toHaveLength(21);
  const errors = reviseDraft(state, { type: 'show', rows: 'error' });
  expect(draftOf(errors)).toMatchObject({ rowCount: 1, shown: 'error' });
  expect(rowsOf(errors, 0, 50)).toMatchObject([{ row: 122, error: 'no-given-name' }]);
});

test('a long list is written in entries of at most forty people', () => {
  const letters = Array.from('абвгдежзик');
  const names = Array.from({ length: 130 }, (_, index) => {
    const syllables = Array.from(
      String(index),
      (digit) => `${letters[Number(digit)]}${letters[Number(digit)]}лю`,
    );
    return `Белых Вера${syllables.join('')}`;
  });
  const state = open(['ФИО', ...names].join('\n'));
  const { groups } = planImport(state, emptyRegister);
  expect(groups.map((group) => group.length)).toEqual([40, 40, 40, 10]);
});

test('rows are judged again only where a record was written since', () => {
  const register = createSchool('ФИО | Класс\nБелых Вера | 9А').register();
  const state = open('ФИО | Класс\nБелых Вера | 9Б', register);
  expect(refreshDraft(state, { ...register, people: [...register.people] })).toBe(state);
  const moved = register.people.map((person) => ({ ...person, schoolClass: '9Б' }));
  const later = refreshDraft(state, { ...register, people: moved });
  expect(counts(state)).toEqual({ update: 1 });
  expect(counts(later)).toEqual({ same: 1 });
});

test('whatever stands in a file, what it plans is accepted, and a second time plans nothing', () => {
  const cell = fc.oneof(
    { weight: 1, arbitrary: rubbish },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'Ёлкина Анна Ивановна',
        'Елкина А.И.',
        'Старков Пётр',
        'Белых Вера, Молев Иван',
        '9А',
        '2011',
        '18.01.2011',
        '89025551234',
        'ученик-ученик',
        '',
      ),
    },
  );
  const headings = `ФИО наставляемого | Класс | Год рождения наставляемого | Контакты | Запрос | ФИО наставника | Форма наставничества`;
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.boolean(), (cells, isBase) => {
      const heading = isBase ? headings : headings.replaceAll('наставляемого', '');
      const sheet = sheetOf(heading);
      const numbered = cells.map((row, index) => ({ number: index + 2, cells: row }));
      const sheets = [{ ...sheet, rows: [...sheet.rows, ...numbered] }];
      const programme = createProgrammeInMemory();
      const all: DraftChoice = { type: 'similar-rows', as: 'new' };
      accept(programme, reviseDraft(openDraft(sheets, emptyRegister, newId), all));
      const again = openDraft(sheets, programme.register(), newId);
      expect(planImport(again, programme.register()).groups).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
