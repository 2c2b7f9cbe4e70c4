import { plural } from '../plural.ts';

const people = (count: number) =>
  plural(count, { one: 'человек', few: 'человека', many: 'человек' });
const meetings = (count: number) =>
  plural(count, { one: 'встреча', few: 'встречи', many: 'встреч' });

export const calendar = {
  title: 'Календарь',
  newEvent: 'Новое мероприятие',
  period: 'Период',
  periods: { week: 'Неделя', month: 'Месяц' },
  before: { week: 'Предыдущая неделя', month: 'Предыдущий месяц' },
  after: { week: 'Следующая неделя', month: 'Следующий месяц' },
  toToday: 'Сегодня',
  empty: { week: 'На этой неделе ничего не намечено.', month: 'В этом месяце ничего не намечено.' },
  emptyHint:
    'Здесь видно встречи пар и мероприятия. Встречу назначают на странице пары, а вечер знакомств или обучение создают здесь.',
  people: (count: number) => `${count} ${people(count)}`,
  tooMany: (count: number) =>
    `И ещё ${count} ${meetings(count)}: чтобы увидеть их, выберите неделю.`,
  planned: 'намечена',
  held: 'проведена',
  missed: 'не состоялась',
  kinds: {
    speed: 'Скоростное наставничество',
    training: 'Обучение',
    career: 'Встреча с профессией',
    celebration: 'Праздник',
    other: 'Другое',
  },
  withoutTitle: 'Мероприятие без названия',

  form: {
    newTitle: 'Новое мероприятие',
    editTitle: 'Изменить мероприятие',
    back: 'Назад',
    kind: 'Что это будет',
    speedHint:
      'Короткие беседы по кругу: каждый знакомится с несколькими наставниками, а после вечера все отмечают, с кем хотят работать.',
    title: 'Название',
    titleHint: 'Например: Вечер знакомств с выпускниками',
    titleNeeded: 'Напишите, как называется мероприятие.',
    date: 'День',
    dateHint: 'Например: 24.11 или 24 ноября',
    dateNeeded: 'Выберите день.',
    time: 'Начало',
    place: 'Место',
    placeHint: 'Например: актовый зал',
    who: 'Кто участвует',
    mentors: 'Наставники',
    mentees: 'Наставляемые',
    participants: 'Участники',
    leaders: 'Ведущие и гости',
    allMentors: (count: number) => `Все наставники с предложением и местом · ${count}`,
    allMentees: (count: number) => `Все с открытым запросом · ${count}`,
    takeEverybodyOff: 'Убрать всех',
    peopleNeeded: 'Выберите хотя бы одного наставника и одного наставляемого.',
    how: 'Как пройдёт',
    tables: 'Столов',
    tablesHint: 'Обычно столько, сколько наставников',
    rounds: 'Раундов',
    minutes: 'Минут на беседу',
    changeMinutes: 'Минут на переход',
    numberNeeded: 'Здесь нужно число.',
    atTable: 'Сколько наставляемых за столом',
    atTableOne: 'По одному',
    atTableTwo: 'По двое',
    twoSuggested: 'Наставляемых много: по двое за столом каждый встретит больше наставников.',
    length: (minutes: string) => `Весь вечер займёт ${minutes}.`,
    lengthUntil: (minutes: string, until: string) => `Весь вечер займёт ${minutes}, до ${until}.`,
    requested: 'Кто с кем просил встретиться',
    requestedHint: 'Эти беседы пройдут первыми, если никто не просил не ставить людей вместе.',
    addRequested: 'Добавить',
    removeRequested: (mentor: string, mentee: string) => `Убрать: ${mentor} и ${mentee}`,
    talk: (mentor: string, mentee: string) => `${mentor} — ${mentee}`,
    note: 'Заметка',
    save: 'Сохранить',
    make: 'Создать',
    saved: 'Мероприятие сохранено',
    made: 'Мероприятие создано',
  },

  event: {
    back: 'Календарь',
    missing: 'Такого мероприятия нет на этом устройстве. Возможно, его ещё не принёс обмен.',
    menu: 'Ещё',
    edit: 'Изменить',
    remove: 'Удалить мероприятие',
    removed: 'Мероприятие удалено',
    deleted: 'Мероприятие удалено.',
    waiting: (field: string) => `«${field}»: два значения`,
    compare: 'Сравнить',
    nobody: 'Участники ещё не выбраны.',
  },

  failures: {
    tooFewTables: (tables: number) =>
      `Чтобы за столом сидели по двое, нужен стол для каждого наставника: ${tables}.`,
    onBothSides: (names: string) =>
      `Один человек не может быть на вечере и наставником, и наставляемым: ${names}.`,
  },
};
