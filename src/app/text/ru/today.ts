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
  lastMeeting: (date: string) => `последняя встреча ${date}`,
  noMeetingYet: 'встреч ещё не было',
  call: 'Позвонить',
  contacted: 'Связались',
  compare: 'Сравнить',
  open: 'Открыть',
  write: 'Записать',
  contactedSaved: 'Напомним через неделю',
  stages: 'Этапы программы',
  stage: (stage: number) => `этап ${stage} из 7`,
  stageNames: [
    'Условия запуска',
    'База наставляемых',
    'База наставников',
    'Отбор и обучение',
    'Пары и группы',
    'Работа пар и групп',
    'Завершение',
  ],
  stageStates: { done: 'пройден', part: 'начат', current: 'идёт', none: 'впереди' },
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
  rhythmCell: (meetings: number) =>
    meetings === 0
      ? 'нет встреч'
      : `${meetings} ${plural(meetings, { one: 'встреча', few: 'встречи', many: 'встреч' })}`,
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
