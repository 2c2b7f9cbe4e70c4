import type { Story } from './story.ts';

// These strings are content of invented records, as a school would type them in; they are no words
// of the interface, and so they are not translated.

export const shortAndClosed: readonly Story[] = [
  {
    model: 'flash',
    official: { form: 'employer-pupil', variant: 'professional-indifferent' },
    mentors: ['denis'],
    mentees: ['dasha'],
    supervisor: 'svetlana',
    theme: 'Портфолио',
    request: 'Как показать свои ролики приёмной комиссии',
    goal: 'Одна страница с пятью лучшими работами',
    place: 'видеосвязь',
    time: '19:00',
    steps: ['Отобрать пять работ', 'Собрать страницу'],
    stepsDone: 1,
    rhythm: '2',
    lastDaysAgo: 8,
    planned: { inDays: 3, topic: 'Смотрим готовую страницу' },
    talks: 'Пять работ | Посмотрели девять роликов, выбрали пять и порядок | Собрать страницу',
  },
  {
    model: 'speed',
    official: { form: 'employer-pupil', variant: 'professional-indifferent' },
    mentors: ['rescuer'],
    mentees: ['timur'],
    supervisor: 'director',
    theme: 'Работа спасателя',
    request: 'Узнать, как становятся спасателями',
    goal: 'После быстрых встреч решить, продолжать ли парой',
    place: 'спортзал',
    time: '12:00',
    steps: ['Быстрая встреча', 'Решение обоих'],
    stepsDone: 1,
    rhythm: '1',
    lastDaysAgo: 11,
    talks:
      'Быстрая встреча | Семь минут вопросов: физподготовка, учёба, страх высоты | Прислать нормативы',
  },
  {
    model: 'flash',
    official: { form: 'employer-pupil', variant: 'professional-indifferent' },
    mentors: ['denis'],
    mentees: ['mila'],
    supervisor: 'svetlana',
    theme: 'Дизайн',
    request: 'Чем дизайнер отличается от художника и где учат',
    goal: 'Ответ на вопрос и список мест, где учат',
    place: 'видеосвязь',
    time: '19:00',
    steps: ['Разговор', 'Список учебных заведений'],
    stepsDone: 2,
    rhythm: '22',
    lastDaysAgo: 20,
    ending: {
      reason: 'Цель достигнута',
      result: 'Выбраны два вуза и подготовительный курс, работы для просмотра отобраны',
      talks: {
        mentor: { talk: 'impossible', because: 'до мая в поездке, без связи' },
        mentee: { talk: 'held', because: '' },
      },
    },
    talks: `
      Дизайнер и художник | Разобрали три работы: для кого они и зачем | Найти пять вузов
      Где учат | Сравнили вузы и курсы, вычеркнули лишнее | Записаться на курс`,
  },
  {
    model: 'traditional',
    official: null,
    mentors: ['boris'],
    mentees: ['fyodor'],
    supervisor: 'olga',
    theme: 'История села',
    request: 'Собрать историю своей улицы',
    goal: 'Альбом об улице Лесной',
    place: 'сельская библиотека',
    time: '14:00',
    steps: ['Расспросить соседей', 'Собрать фотографии', 'Альбом'],
    stepsDone: 1,
    rhythm: '2.2x2',
    lastDaysAgo: 32,
    ending: {
      reason: 'По просьбе наставляемого',
      result: 'Собраны пять рассказов; альбом решено не делать, интерес перешёл к моделям',
      talks: { mentor: { talk: 'held', because: '' }, mentee: { talk: 'held', because: '' } },
    },
    talks: `
      Улица Лесная | Нарисовали улицу по памяти, отметили старые дома | Расспросить двух соседей
      Рассказы | Записали два рассказа, в одном дом горел дважды | Найти фотографии
      Разговор начистоту | Поговорили, что увлекает больше: модели; решили закончить по-доброму | Передать записи в библиотеку`,
  },
];
