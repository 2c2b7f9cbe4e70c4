import { plural } from '../plural.ts';

const talks = (count: number) => plural(count, { one: 'беседа', few: 'беседы', many: 'бесед' });
const talksOf = (count: number) => plural(count, { one: 'беседы', few: 'бесед', many: 'бесед' });
const mutual = (count: number) =>
  plural(count, { one: 'совпадение', few: 'совпадения', many: 'совпадений' });
const pairs = (count: number) => plural(count, { one: 'пару', few: 'пары', many: 'пар' });
const pairsAre = (count: number) => plural(count, { one: 'пара', few: 'пары', many: 'пар' });
const placesOf = (count: number) => plural(count, { one: 'места', few: 'мест', many: 'мест' });
const range = (least: number, most: number) =>
  least === most ? String(least) : `${least}–${most}`;

export const evening = {
  round: (round: number) => `Раунд ${round}`,
  roundOf: (round: number, rounds: number) => `Раунд ${round} из ${rounds}`,
  table: (table: number) => `Стол ${table}`,
  plan: 'Рассадка по раундам',
  tableColumn: 'Стол',
  noPlan: 'Рассадка появится, когда будут выбраны наставники и наставляемые.',
  allMet: (rounds: number) =>
    `Хватает раундов: ${rounds}. За это время каждый встретит всех, кого можно.`,
  talks: (count: number) => `${count} ${talks(count)}`,
  ofMentees: (least: number, most: number) => `у наставляемых по ${range(least, most)}`,
  ofMentors: (least: number, most: number) => `у наставников по ${range(least, most)}`,
  unmet: 'Не все просьбы получится выполнить',
  unmetReasons: {
    absent: 'кого-то нет',
    banned: 'просили не ставить вместе',
    'no-round-left': 'не хватает раундов',
  },
  unmetTalk: (mentor: string, mentee: string, reason: string) => `${mentor} — ${mentee}: ${reason}`,
  stale: 'В рассадке есть те, кого нет на вечере.',
  seatAgain: 'Пересадить',
  seatedAgain: 'Рассадка обновлена',

  start: 'Начать вечер',
  pause: 'Пауза',
  resume: 'Продолжить',
  nextRound: 'Следующий раунд',
  roundBegan: (round: number) => `Начался раунд ${round}`,
  finish: 'Закончить вечер',
  reset: 'Начать вечер заново',
  wasReset: 'Часы возвращены к началу',
  otherSeating: 'Другая рассадка',
  fullScreen: 'На весь экран',
  clockOf: (title: string) => `Часы: ${title}`,
  leaveFullScreen: 'Закрыть часы',
  before: 'Всё готово. Когда все сядут, начните вечер: прозвучит сигнал и пойдёт время.',
  talking: 'Идут беседы. За минуту до конца прозвучит короткий сигнал.',
  lastMinute: 'Осталась минута. Пора прощаться.',
  changing: (round: number) => `Переходим к следующему столу. Скоро раунд ${round}.`,
  paused: 'Пауза. Время стоит.',
  over: 'Беседы закончились. Раздайте карточки: пусть каждый отметит, с кем хочет работать.',
  overShort: 'Вечер окончен',
  timeLeft: 'Осталось времени',
  now: 'Сейчас',
  next: (name: string) => `потом ${name}`,
  nextFree: 'потом свободен',
  free: 'свободен',
  rests: (names: string) => `Отдыхают: ${names}`,
  soundOff: 'Звук включится после нажатия: так требует браузер.',
  soundOn: 'Включить звук',
  awakeMissing:
    'Этот браузер не умеет держать экран включённым. Отключите на время вечера затухание экрана в настройках устройства.',
  awakeRefused:
    'Браузер не разрешил держать экран включённым: так бывает, когда батарея почти разряжена. Поставьте устройство на зарядку или отключите затухание экрана.',

  here: {
    title: 'Кто пришёл',
    count: (here: number, all: number) => `${here} из ${all}`,
    open: 'Отметить, кого нет',
    hint: 'Снимите отметку с тех, кого нет. Остальных сразу рассадим заново; прошедшие раунды останутся как были.',
    mentors: 'Наставники',
    mentees: 'Наставляемые',
    done: 'Готово',
    absent: (names: string) => `Нет: ${names}`,
  },

  interest: {
    title: 'Взаимный интерес',
    none: (count: number) =>
      `После вечера введите карточки: покажем, кто из ${count} ${talksOf(count)} хочет продолжить.`,
    found: (count: number, of: number) =>
      `${count} ${mutual(count)} из ${of} ${talksOf(of)}. После вечера их можно сделать парами.`,
    cards: 'Ввести карточки',
    pairs: 'Пары по карточкам',
  },

  cards: {
    title: 'Карточки выбора',
    back: 'Вечер',
    lead: '0 – нет, 1 – возможно, 2 – да, 3 – очень хочу. Цифра сама переводит к следующей клетке; стрелки и Tab – перейти, Backspace – стереть.',
    saved: 'Сохраняется сразу',
    code: 'Код с карточки',
    codeHint: 'Например: КМ7Я. Найдём строку этого человека.',
    codeUnknown: 'Такого кода на этом вечере нет.',
    mentees: 'Наставляемые о наставниках',
    mentors: 'Наставники о наставляемых',
    person: 'Кто',
    cell: (from: string, to: string) => `${from}: оценка, ${to}`,
    cellMutual: (from: string, to: string) => `${from}: оценка, ${to}, взаимно`,
    mutual: (count: number) => `Взаимно: ${count}`,
    toPairs: 'К парам',
    empty: 'Карточки заполняют о тех, с кем беседовали. Сначала нужна рассадка.',
    entered: (done: number, all: number) => `Введено ${done} из ${all}`,
  },

  pairs: {
    title: 'Пары по карточкам',
    back: 'Вечер',
    lead: 'Пары получаются только там, где выбрали оба. Мест у наставников не больше, чем они предложили.',
    proposed: (count: number) => `Получается ${count} ${pairsAre(count)}`,
    nothing: 'Пока нет тех, кто выбрал друг друга. Введите карточки обеих сторон.',
    enter: 'Ввести карточки',
    ratings: (mentee: number, mentor: number) => `наставляемый ${mentee}, наставник ${mentor}`,
    places: 'Места у наставников',
    placesLeft: (taken: number, all: number) => `${taken} из ${all} ${placesOf(all)}`,
    without: (count: number) => `Пока без пары · ${count}`,
    everyoneHasOne: 'Пара нашлась для каждого.',
    reasons: {
      'no-mutual-choice': 'взаимного выбора не было',
      'places-taken': 'у выбранных наставников кончились места',
    },
    next: (words: string, date: string) => `${words}: ${date}`,
    searchGoesOn: 'Поддержка психолога, поиск продолжается',
    accept: (count: number) => `Предложить ${count} ${pairs(count)}`,
    accepted: (count: number) => `Предложено: ${count} ${pairsAre(count)}`,
    made: (count: number) => `Уже предложены · ${count}`,
    madeHint: 'Дальше как обычно: ответы сторон, согласия, приказ.',
    toMatches: 'Открыть предложенные пары',
  },

  print: {
    title: 'Печать',
    back: 'Вечер',
    print: 'Печать',
    what: 'Что напечатать',
    sheets: { slips: 'Личные листки', tables: 'Листы на столы', cards: 'Карточки выбора' },
    forWhom: 'Кому',
    whom: { mentees: 'Наставляемым', mentors: 'Наставникам' },
    count: (count: number) => `${count} шт.`,
    roundColumn: 'Раунд',
    timeColumn: 'Время',
    tableColumn: 'Стол',
    withColumn: 'С кем',
    rest: 'перерыв',
    beside: (names: string) => `вместе с: ${names}`,
    code: (code: string) => `Код ${code}`,
    choose: 'С кем вы хотели бы работать? Обведите одну цифру в каждой строке.',
    scale: '0 – нет, 1 – возможно, 2 – да, 3 – очень хочу',
    noteLine: 'Что важно сказать куратору:',
    fold: 'Карточку видит только куратор.',
    empty: 'Печатать пока нечего: сначала нужна рассадка.',
  },
};
