import { plural } from '../plural.ts';

const people = (count: number) =>
  plural(count, { one: 'человек', few: 'человека', many: 'человек' });
const matches = (count: number) => plural(count, { one: 'пара', few: 'пары', many: 'пар' });
const talks = (count: number) =>
  plural(count, { one: 'разовая встреча', few: 'разовые встречи', many: 'разовых встреч' });

const withoutAnswer = (count: number) =>
  `Не ${plural(count, { one: 'посчитан', few: 'посчитаны', many: 'посчитаны' })} ${count} ${people(count)}, о результате в анкете ничего не отмечено:`;

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
  answered: 'по анкетам «после»',
  fewAnswered: 'по анкетам, мало ответов',
  nobodyAnswered: 'анкеты «после» ещё никто не заполнил',

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
    5: (count: number) => withoutAnswer(count),
    6: (count: number) => withoutAnswer(count),
  },

  rules: 'Как считается',
  distinct: 'Люди',
  distinctValue: 'каждый один раз, в скольких бы парах он ни был',
  agesOn: 'Возраст на дату',
  today: 'день отчёта',
  lastDay: 'последний день учебного года',
  chosenDay: 'задана школой',
  satisfied: 'Довольны',
  satisfiedValue: (from: number) =>
    `кто поставил ${from === 10 ? '10' : `${from} и больше`} из 10 на «Довольны результатом» в анкете «после»; если анкет несколько, считается последняя`,
  singleTalks: 'Разовые встречи',
  talksCounted: 'считаются участием',
  talksLeftOut: (count: number) =>
    count === 0
      ? 'не считаются участием'
      : `не считаются участием: ${count} ${talks(count)} вне показателей`,
  matches: 'Пары года',
  matchesValue: (begun: number, parts: readonly string[]) =>
    `${begun} ${matches(begun)} начали работу${parts.length > 0 ? ` = ${parts.join(' + ')}` : ''}`,
  matchesCounted: (count: number) => `${count} в показателях`,
  matchesWithoutForm: (count: number) => `${count} без официальной формы`,
  matchesOfTalks: (count: number) => `${count} ${talks(count)}`,
  withoutForm: 'Без официальной формы',
  withoutFormValue: (count: number) => `${count} ${matches(count)} вне официальной статистики`,
  tabs: {
    label: 'Отчёты',
    indicators: 'Показатели',
    mentees: 'База наставляемых',
    mentors: 'База наставников',
  },
  bases: {
    save: 'Сохранить для Excel',
    saved: 'Файл сохранён в загрузках',
    fileName: (title: string, firstYear: number) => `${title} ${firstYear}–${firstYear + 1}.xlsx`,
    empty: {
      mentees: 'В базе пока никого нет: здесь появится каждый, у кого есть запрос или наставник.',
      mentors:
        'В базе пока никого нет: здесь появится каждый, у кого есть предложение или наставляемый.',
    },
    add: { mentees: 'Новый запрос', mentors: 'Новый наставник' },
    import: 'Загрузить готовую базу',
    withoutYear: (count: number) =>
      `Форма базы спрашивает год рождения, а у ${count} ${plural(count, { one: 'человека', few: 'человек', many: 'человек' })} он не указан:`,
    sums: 'Проверка сумм',
    rows: 'Строк',
    people: 'Разных людей',
    byState: 'По ходу работы',
    byForm: 'По формам',
    sum: (all: number, parts: readonly string[]) => [all, parts.join(' + ')].join(' = '),
    part: (count: number, words: string) => `${count} ${words}`,
    states: {
      running: 'работают',
      finished: 'завершили',
      proposed: 'ещё не начали',
      waiting: { mentees: 'без наставника', mentors: 'без наставляемого' },
    },
    noForm: 'без формы',
    agrees: (count: number) => `${count} по строкам базы, столько же в показателях`,
    disagrees: (inBase: number, inReport: number) =>
      `${inBase} по строкам базы, ${inReport} в показателях: не сходится`,
    talksLeftOut: (count: number) =>
      `${count} ${talks(count)} не ${plural(count, { one: 'входит', few: 'входят', many: 'входят' })} в базу`,
    rowsNote:
      'Строка — это человек и одно его участие: у кого два наставника по разным запросам, у того две строки.',
  },
  changeRules: 'Изменить правила',
  changeFigures: 'Цели и контингент',
};
