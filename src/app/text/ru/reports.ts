import { plural } from '../plural.ts';

const people = (count: number) =>
  plural(count, { one: 'человек', few: 'человека', many: 'человек' });
const matches = (count: number) => plural(count, { one: 'пара', few: 'пары', many: 'пар' });
const talks = (count: number) =>
  plural(count, { one: 'разовая встреча', few: 'разовые встречи', many: 'разовых встреч' });

export const reports = {
  title: 'Отчёты',
  year: (year: string) => `${year} учебный год`,
  print: 'Печать',
  missing: 'Программы ещё нет на этом устройстве: её принесёт обмен данными.',
  empty: 'Здесь будут показатели года',
  emptyText:
    'Они считаются сами, по парам и карточкам людей. Для начала загрузите список учеников и педагогов.',
  importPeople: 'Загрузить список',
  toFigures: 'Указать контингент',
  nobodyYet: 'Пока никто не посчитан: пара входит в показатели, когда начала работу.',
  toMatches: 'К парам',
  noDenominators: 'Не для всех показателей известно, от какого числа считать долю.',
  tooMany: 'Посчитано больше, чем всего: проверьте числа контингента.',

  indicators: 'Показатели',
  columns: {
    indicator: 'Показатель',
    counted: 'Сколько из скольких',
    share: 'Доля',
    target: (year: string) => `Цель ${year}`,
  },
  ratio: (count: number, of: number) => `${count} из ${of}`,
  ratioUnknown: (count: number) => `${count}, всего не указано`,
  noData: 'нет данных',

  counted: 'Кто посчитан',
  countedLine: (indicator: string, count: number) => `${indicator}: ${count}`,
  nobody: 'Никого.',
  unknown: {
    1: (count: number) =>
      `Не ${plural(count, { one: 'посчитан', few: 'посчитаны', many: 'посчитаны' })} ${count} ${people(count)}, возраст неизвестен:`,
    2: (count: number) =>
      `Не ${plural(count, { one: 'посчитан', few: 'посчитаны', many: 'посчитаны' })} ${count} ${people(count)}, возраст неизвестен:`,
    3: (count: number) =>
      `Не ${plural(count, { one: 'посчитан', few: 'посчитаны', many: 'посчитаны' })} ${count} ${people(count)}, стаж не указан:`,
    4: (count: number) =>
      `Не ${plural(count, { one: 'посчитан', few: 'посчитаны', many: 'посчитаны' })} ${count} ${people(count)}, место работы не указано:`,
  },

  rules: 'Как считается',
  distinct: 'Люди',
  distinctValue: 'каждый один раз, в скольких бы парах он ни был',
  agesOn: 'Возраст на дату',
  today: 'день отчёта',
  lastDay: 'последний день учебного года',
  chosenDay: 'задана школой',
  singleTalks: 'Разовые встречи',
  talksCounted: 'считаются участием',
  talksLeftOut: (count: number) =>
    count === 0
      ? 'не считаются участием'
      : `не считаются участием: ${count} ${talks(count)} вне показателей`,
  withoutForm: 'Без официальной формы',
  withoutFormValue: (count: number) => `${count} ${matches(count)} вне официальной статистики`,
  changeRules: 'Изменить правила',
  changeFigures: 'Цели и контингент',
};
