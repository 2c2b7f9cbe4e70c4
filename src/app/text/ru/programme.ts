import { plural } from '../plural.ts';

const tasks = (count: number) => plural(count, { one: 'задача', few: 'задачи', many: 'задач' });
const pairs = (count: number) => plural(count, { one: 'пара', few: 'пары', many: 'пар' });
const people = (count: number) =>
  plural(count, { one: 'человек', few: 'человека', many: 'человек' });
const pupils = (count: number) =>
  plural(count, { one: 'ученик', few: 'ученика', many: 'учеников' });
const requests = (count: number) =>
  plural(count, { one: 'запрос', few: 'запроса', many: 'запросов' });

export const programme = {
  title: 'Программа года',
  year: (year: string) => `${year} учебный год`,
  tabs: {
    stages: 'Этапы',
    roadMap: 'Дорожная карта',
    about: 'О программе',
    figures: 'Цели и контингент',
    years: 'Учебные годы',
  },
  missing: 'Программы ещё нет на этом устройстве: её принесёт обмен данными.',
  archivedNote: (year: string) => `${year} учебный год в архиве: его можно читать, но не менять.`,
  saved: 'Сохранено на этом устройстве',

  stages: {
    lead: 'Этап закрывается тем, что есть в записях, а не галочкой',
    states: { done: 'пройден', current: 'идёт', part: 'начат', none: 'впереди' },
    proofsMet: (met: number, all: number) => `${met} из ${all}`,
    results: [
      'Итог этапа: дорожная карта с задачами, сроками и ответственными',
      'Итог этапа: база наставляемых с картой запросов',
      'Итог этапа: база наставников, для этого года и в резерв',
      'Итог этапа: наставники, готовые к работе',
      'Итог этапа: сформированные пары и группы',
      'Итог этапа: отношения, доведённые до логического завершения',
      'Итог этапа: достигнутые цели и пополненная база наставников',
    ],
    entries: [
      '',
      'Начинается, когда назначен куратор',
      'Начинается, когда собраны первые запросы: по ним видно, какие наставники нужны',
      'Начинается, когда есть и запросы, и предложения наставников',
      'Начинается, когда есть готовый наставник и наставляемый с согласием',
      'Начинается, когда начала работу хотя бы одна пара',
      'Начинается, когда пары подходят к итоговой встрече или год – к маю',
    ],
    done: 'Всё подтверждено записями.',
    tasks: 'Задачи этапа',
    noTasks: 'В дорожной карте нет задач этого этапа.',
    toRoadMap: 'Дорожная карта',
    launchOrder: (number: string, date: string) => `Приказ № ${number} от ${date}`,
  },
  proofs: {
    coordinator: () => 'Куратор назначен',
    'road-map': (count: number, of: number) =>
      `Дорожная карта: задачи со сроком и ответственным есть в ${count} из ${of} этапов`,
    'launch-order': () => 'Приказ о внедрении издан и сохранён',
    mentees: (count: number, of: number) =>
      of === 0
        ? 'Запросов ещё нет'
        : `С запросом и согласием на обработку данных: ${count} из ${of} ${plural(of, { one: 'наставляемого', few: 'наставляемых', many: 'наставляемых' })}`,
    mentors: (count: number) =>
      count === 0
        ? 'Предложений наставников ещё нет'
        : `Готовы быть наставниками: ${count} ${people(count)}`,
    interviews: (count: number, of: number) =>
      `Собеседование с решением: ${count} из ${of} ${plural(of, { one: 'кандидата', few: 'кандидатов', many: 'кандидатов' })}`,
    training: (count: number, of: number) =>
      `Обучение не меньше двух часов: ${count} из ${of} ${plural(of, { one: 'принятого', few: 'принятых', many: 'принятых' })}`,
    pairs: (count: number) =>
      count === 0 ? 'Ни одна пара ещё не начала' : `Начали работу: ${count} ${pairs(count)}`,
    acceptance: (count: number, of: number) =>
      `Обе стороны согласны: ${count} из ${of} ${pairs(of)}`,
    order: (count: number, of: number) => `Закреплены приказом: ${count} из ${of} ${pairs(of)}`,
    agreements: (count: number, of: number) =>
      `Подписали соглашение: ${count} из ${of} ${pairs(of)}`,
    'first-meetings': (count: number, of: number) =>
      `Уже встречались: ${count} из ${of} ${pairs(of)}`,
    arc: (count: number, of: number) =>
      `Прошли все пять шагов, от знакомства до итоговой встречи: ${count} из ${of} ${pairs(of)}`,
    ended: (count: number, of: number) => `Завершены: ${count} из ${of} ${pairs(of)}`,
    results: (count: number, of: number) =>
      `Завершены с результатом: ${count} из ${of} ${pairs(of)}`,
  },
  proofMet: 'есть',
  proofMissing: 'не хватает',
  cures: {
    coordinator: 'Назначить',
    'road-map': 'Заполнить',
    'launch-order': 'Подготовить приказ',
    mentees: 'Собрать запросы и согласия',
    mentors: 'Пригласить наставников',
    interviews: 'Внести решения',
    training: 'Внести обучение',
    pairs: 'Подобрать пары',
    acceptance: 'Открыть пары',
    order: 'Подготовить приказ',
    agreements: 'Подготовить соглашения',
    'first-meetings': 'Записать встречу',
    arc: 'Записать встречу',
    ended: 'Открыть пары',
    results: 'Открыть завершённые',
  },

  roadMap: {
    title: 'Дорожная карта',
    empty: 'Задачи года по семи этапам: что сделать, кто отвечает и к какому сроку.',
    emptyText:
      'Заполните карту официальными задачами целевой модели. Потом каждую можно изменить, убрать или добавить свои.',
    fill: 'Заполнить официальными задачами',
    fillMissing: (count: number) => `Добавить недостающие официальные: ${count}`,
    filled: (count: number) => `Добавлено: ${count} ${tasks(count)}`,
    print: 'Печать',
    progress: (done: number, all: number) => `Сделано ${done} из ${all}`,
    overdue: 'просрочено',
    overdueNote: (count: number) =>
      `${count} ${plural(count, { one: 'задача просрочена', few: 'задачи просрочены', many: 'задач просрочены' })}`,
    postpone: 'Перенести на две недели',
    postponed: (count: number, date: string) =>
      `Срок ${count} ${plural(count, { one: 'задачи', few: 'задач', many: 'задач' })} – ${date}`,
    until: (date: string) => `до ${date}`,
    noDue: 'срок не задан',
    doneOn: (date: string) => `сделано ${date}`,
    done: (words: string) => `Сделано: ${words}`,
    open: (words: string) => `Изменить: ${words}`,
    change: 'Изменить',
    close: 'Готово',
    words: 'Что сделать',
    owner: 'Ответственный',
    due: 'Срок',
    evidence: 'Что подтвердит',
    result: 'Результат',
    add: 'Добавить задачу',
    addTo: (stage: string) => `Новая задача: ${stage}`,
    up: 'Выше',
    down: 'Ниже',
    remove: 'Убрать из карты',
    removed: 'Задача убрана',
    menu: (words: string) => `Ещё: ${words}`,
    paperTitle: (year: string) => `Дорожная карта программы наставничества на ${year} учебный год`,
    columns: {
      number: '№',
      stage: 'Этап',
      task: 'Мероприятие',
      due: 'Срок',
      owner: 'Ответственный',
      result: 'Результат, отметка',
    },
    doneMark: (date: string) => `выполнено ${date}`,
    approve: 'Утверждаю',
    backToMap: 'Дорожная карта',
  },

  about: {
    title: 'О программе',
    people: 'Кто отвечает',
    coordinatorHint: 'Полностью, как в приказе: Зуева Ольга Петровна',
    headHint: 'Полностью, как в приказе',
    school: 'Школа на бумагах',
    officialNameHint: 'Как в уставе: стоит в приказах и согласиях',
    content: 'Содержание',
    aimsHint: 'Что изменится к концу года, своими словами',
    resourcesHint: 'Кабинеты, техника, партнёры, время',
    forms: 'Официальные формы, которые использует школа',
    rules: 'Правила',
    countsSingleTalks: 'Считать разовые встречи участием',
    countsSingleTalksHint: 'Флэш и скоростные беседы входят в показатели охвата',
    needsClearance: 'Нужна справка взрослым не из школы',
    needsClearanceHint: 'Без справки об отсутствии судимости пара с учеником не начнётся',
    satisfiedFrom: 'Доволен результатом тот, кто поставил',
    satisfiedFromHint: 'Для показателей удовлетворённости: официального порога нет',
    points: (from: number) => (from === 10 ? '10 из 10' : `${from} и больше из 10`),
    bus: 'Последний урок до школьного автобуса',
    busHint: 'Кто ездит на автобусе, не встречается позже этого урока',
    noBus: '–',
    weekdays: ['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота'],
  },

  figures: {
    title: 'Цели и контингент',
    targets: 'Целевые значения, %',
    targetsHint:
      'После 2024 года значения задаёт район или регион. Пустая строка значит «цель не задана», а не ноль.',
    indicator: 'Показатель',
    indicators: {
      1: 'Дети 10–19 лет в роли наставляемых',
      2: 'Дети 15–19 лет в роли наставников',
      3: 'Молодые педагоги в роли наставляемых',
      4: 'Предприятия, предоставившие наставников',
      5: 'Удовлетворённость наставляемых',
      6: 'Удовлетворённость наставников',
    },
    official: (year: number) => `${year}`,
    officialHint: 'Официальные значения 2020–2024 годов',
    noTarget: 'цель не задана',
    targetOf: (indicator: string, year: string) => `${indicator}, ${year}`,
    badTarget: 'Число от 0 до 100',
    takeLast: 'Взять значения 2024 года',
    taken: 'Взяты значения 2024 года',
    contingent: 'Контингент',
    contingentHint:
      'Сколько всего таких людей: от этих чисел считаются доли. Из реестра число берётся само; введённое вручную важнее.',
    referenceOn: 'Возраст на дату',
    referenceHint: 'Пусто – на день отчёта',
    whom: 'Кого',
    number: 'Всего',
    source: 'Откуда',
    age: (age: number) => `${age} ${plural(age, { one: 'год', few: 'года', many: 'лет' })}`,
    'pupils-10-19': 'Ученики 10–19 лет',
    'pupils-15-19': 'Ученики 15–19 лет',
    'young-teachers': 'Педагоги со стажем 0–3 года',
    organisations: 'Организации вокруг школы',
    typed: 'введено вручную',
    fromAges: 'сумма по возрастам',
    fromRegister: 'из реестра',
    none: 'не указано',
    badCount: 'Целое число от нуля',
    unknownAges: (count: number) =>
      `У ${count} ${plural(count, { one: 'ученика', few: 'учеников', many: 'учеников' })} в реестре возраст на эту дату неизвестен: впишите дату рождения или числа вручную.`,
    toRegister: (label: string) => `Вернуть число из реестра: ${label}`,
    byAge: 'По возрастам',
    forIndicators: 'Для показателей',
  },

  years: {
    title: 'Учебные годы',
    running: 'идёт',
    archived: (date: string) => (date ? `в архиве с ${date}` : 'в архиве'),
    open: 'Читать',
    openOf: (year: string) => `Читать: ${year}`,
    archive: 'Завершить год',
    archiveHint:
      'Пары, встречи и дорожная карта этого года станут доступны только для чтения. Всё можно вернуть.',
    archiveDone: (year: string) => `${year} учебный год в архиве`,
    reopen: 'Открыть снова',
    reopened: (year: string) => `${year} учебный год снова идёт`,
    next: (year: string) => `Начать ${year} учебный год`,
    nextHint: 'Настройки, дорожная карта, резерв наставников и запросы перейдут в новый год.',
    facts: 'О годе',
    pairsOfYear: 'Пары и круги',
    pairsCount: (started: number, ended: number) => `начали ${started}, завершены ${ended}`,
    back: 'Учебные годы',
    noAims: 'не записаны',
    order: 'Приказ о внедрении',
  },

  next: {
    title: (year: string) => `Начать ${year} учебный год`,
    lead: 'Посмотрите, что перейдёт. Всё делается одним действием, и его можно вернуть.',
    early: (year: string) => `${year} учебный год ещё идёт. Обычно новый год начинают после мая.`,
    settings: 'Переходит само',
    settingsItems: [
      'название, адрес, куратор, директор, формы и правила',
      'дорожная карта с новыми сроками',
      'прежний год уходит в архив',
    ],
    running: (count: number) =>
      count === 0
        ? 'все пары прошлого года завершены'
        : `${count} ${pairs(count)} ${plural(count, { one: 'продолжается', few: 'продолжаются', many: 'продолжаются' })} в новом году`,
    mentors: 'Наставники',
    mentorsHint: 'Отмеченные работают в новом году, остальные остаются в резерве.',
    noMentors: 'Предложений наставников нет.',
    reserve: 'в резерве',
    all: 'Отметить всех',
    none: 'Снять все',
    requests: 'Запросы',
    requestsCount: (count: number) =>
      count === 0
        ? 'Незавершённых запросов нет.'
        : `${count} ${requests(count)} без наставника ${plural(count, { one: 'перейдёт', few: 'перейдут', many: 'перейдут' })} в новый год первыми в очереди.`,
    classes: 'Классы',
    promote: 'Перевести классы',
    promoteHint: 'На 1 сентября: 9А становится 10А, выпускники получают год выпуска.',
    lastGrade: 'Последний класс школы',
    preview: 'Что станет с каждым классом',
    from: 'Было',
    to: 'Станет',
    pupils: 'Учеников',
    graduates: (year: number) => `выпускники ${year}`,
    byHand: 'проверьте сами',
    byHandHint: 'Класс, из которого уходит только часть, не переводится сам.',
    leavers: 'Кто уходит после 9 класса',
    leaversHint: 'Отмеченные станут выпускниками, остальные перейдут в 10 класс.',
    summary: (promoted: number, graduates: number) =>
      `${promoted} ${pupils(promoted)} ${plural(promoted, { one: 'перейдёт', few: 'перейдут', many: 'перейдут' })} в следующий класс, ${graduates} ${plural(graduates, { one: 'станет выпускником', few: 'станут выпускниками', many: 'станут выпускниками' })}.`,
    start: 'Начать новый год',
    started: (year: string) => `Начат ${year} учебный год`,
    back: 'Учебные годы',
  },
};
