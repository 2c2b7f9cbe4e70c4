import { plural } from '../plural.ts';

export const today = {
  title: 'Сегодня',
  greeting: (name: string) => (name ? `Добрый день, ${name}` : 'Добрый день'),
  eyebrow: (date: string, week: number | null) =>
    week === null ? date : `${date} · ${week}-я неделя программы`,
  find: 'Найти',
  logMeeting: 'Отметить встречу',
  meetings: 'Встречи сегодня',
  meetingsEmpty: 'На сегодня встреч не назначено. Назначить встречу можно на странице пары.',
  allMatches: 'Все пары',
  log: 'Отметить',
  logOf: (who: string) => `Отметить встречу: ${who}`,
  logged: 'Проведена',
  attention: 'Ждут вашего внимания',
  attentionEmpty: 'Всё в порядке: никто не потерялся.',
  silent: (days: number) =>
    `${days} ${plural(days, { one: 'день', few: 'дня', many: 'дней' })} без встреч`,
  twoValues: 'Два значения',
  editedAfterDeletion: 'Изменено после удаления',
  unwritten: 'Не записана',
  duplicateMeeting: 'Похоже на повтор',
  twoValuesOf: (field: string, subject: string) =>
    `${subject}: «${field}» изменили на двух устройствах`,
  editedAfterDeletionOf: (subject: string) =>
    `${subject}: удалено, но потом изменено на другом устройстве`,
  unwrittenOf: (subject: string, date: string) => `${subject}: встреча ${date} прошла?`,
  duplicateOf: (subject: string, date: string) => `${subject}: две записи о встрече ${date}`,
  duplicatePeople: 'Похожие люди',
  duplicatePeopleOf: (who: string) => `${who}: возможно, один человек записан дважды`,
  ownMentor: 'Сам себе наставник',
  ownMentorOf: (match: string) => `${match}: один человек с обеих сторон`,
  emptyMatch: 'Пара без человека',
  emptyMatchOf: (match: string) => `${match}: не хватает наставника или наставляемого`,
  bannedTogether: 'Не ставить вместе',
  bannedTogetherOf: (match: string) => `${match}: вместе те, кого решено не ставить вместе`,
  notReady: 'Не всё готово',
  noGoalOf: (match: string) => `${match}: работают без цели`,
  noAdultOf: (match: string) => `${match}: нет взрослого, который отвечает`,
  personNotReady: 'Участвует без допуска',
  personNotReadyOf: (who: string) => `${who}: нет согласия, справки или решения`,
  closingIncomplete: 'Завершение не дописано',
  closingIncompleteOf: (match: string, missing: string) => `${match}: не записано ${missing}`,
  deletedWithMeetings: 'Удалена, а встреча была',
  deletedWithMeetingsOf: (match: string) =>
    `${match}: удалили здесь, а на другом устройстве записали встречу`,
  noNextDate: 'Нет даты встречи',
  noNextDateOf: (match: string, others: number) =>
    `${match}${others > 0 ? ` и ещё ${others}` : ''}: когда встретятся снова, не записано`,
  overCapacity: 'Больше, чем обещано',
  overCapacityOf: (who: string, mentees: number, capacity: number) =>
    `${who}: наставляемых ${mentees}, а готовность – ${capacity}`,
  doubleBooking: 'Две встречи сразу',
  doubleBookingOf: (who: string, date: string, time: string) =>
    `${who}: две встречи ${date} в ${time}`,
  requestsWaiting: (count: number) =>
    `${count} ${plural(count, { one: 'запрос ждёт', few: 'запроса ждут', many: 'запросов ждут' })}`,
  requestsWaitingOf: (days: number) =>
    `Ещё нет наставника; самый давний запрос ждёт ${days} ${plural(days, { one: 'день', few: 'дня', many: 'дней' })}`,
  clearancesEnding: 'Справка кончается',
  clearancesEndingOf: (count: number, date: string) =>
    `У ${count} ${plural(count, { one: 'взрослого', few: 'взрослых', many: 'взрослых' })}, первая – ${date}`,
  tasksOverdue: (count: number) =>
    `${count} ${plural(count, { one: 'задача просрочена', few: 'задачи просрочены', many: 'задач просрочены' })}`,
  tasksOverdueOf: (words: string, date: string) => `Дорожная карта: «${words}», срок ${date}`,
  deviceSilent: (days: number) =>
    `Молчит ${days} ${plural(days, { one: 'день', few: 'дня', many: 'дней' })}`,
  deviceSilentOf: (device: string) =>
    `${device}: обмена не было. Откройте там «Круг», когда будет интернет`,
  answersAwaited: (days: number) =>
    `${days} ${plural(days, { one: 'день', few: 'дня', many: 'дней' })} без ответа`,
  answersAwaitedOf: (match: string) => `${match}: пара предложена, ответа нет`,
  questionAsked: 'Есть вопрос',
  questionAskedOf: (match: string, question: string) => `${match}: ${question}`,
  noAnswer: 'Нет ответа',
  reminded: 'Напоминание записано',
  offeredAgain: 'Предложение снято, запрос снова в подборе',
  lastMeeting: (date: string) => `последняя встреча ${date}`,
  noMeetingYet: 'встреч ещё не было',
  actions: {
    remind: 'Напомнили',
    offerAgain: 'Предложить другому',
    call: 'Позвонить',
    contacted: 'Связались',
    compare: 'Сравнить',
    decide: 'Решить',
    open: 'Открыть',
    write: 'Записать',
    match: 'Подобрать',
  },
  contactedSaved: 'Напомним через неделю',
  stages: 'Этапы программы',
  stageCaption: 'этап из 7',
  stageNames: [
    'Условия запуска',
    'База наставляемых',
    'База наставников',
    'Отбор и обучение',
    'Пары и группы',
    'Работа пар и групп',
    'Завершение',
  ],
  ringStates: { done: 'пройден', current: 'идёт', ahead: 'впереди' },
  inMonths: [
    'январе',
    'феврале',
    'марте',
    'апреле',
    'мае',
    'июне',
    'июле',
    'августе',
    'сентябре',
    'октябре',
    'ноябре',
    'декабре',
  ],
  figures: {
    share: 'учеников в программе',
    mentors: (count: number) =>
      plural(count, { one: 'наставник', few: 'наставника', many: 'наставников' }),
    matches: (count: number) =>
      plural(count, { one: 'пара или круг', few: 'пары и круги', many: 'пар и кругов' }),
    meetings: (count: number, month: string) =>
      `${plural(count, { one: 'встреча', few: 'встречи', many: 'встреч' })} в ${month}`,
  },
  rhythm: 'Ритм встреч',
  rhythmWeeks: (weeks: number) =>
    `${weeks} ${plural(weeks, { one: 'неделя', few: 'недели', many: 'недель' })}`,
  /** By the length of the week's meetings. */
  rhythmLevels: ['нет встреч', 'короткая встреча', 'встреча', 'долгие встречи'],
  rhythmSilent: 'долго нет встреч',
  rhythmWeekOf: (date: string) => `неделя с ${date}`,
  showAll: (count: number) => `Показать все ${count}`,
  firstSteps: 'С чего начать',
  firstImport: 'Загрузите список класса или базу наставляемых',
  firstImportAction: 'Загрузить список',
  firstMatch: 'Соедините наставника и наставляемого',
  firstMatchAction: 'Создать пару',
  firstMeeting: 'Отметьте первую встречу',
};
