import { plural } from '../plural.ts';

const days = (count: number) =>
  `${count} ${plural(count, { one: 'день', few: 'дня', many: 'дней' })}`;

/** Requests of mentees and offers of mentors: lists and forms. */
export const needs = {
  newRequest: 'Новый запрос',
  request: 'Запрос',
  which: 'Какие запросы показать',
  statuses: {
    open: (count: number) => `Ждут · ${count}`,
    matched: (count: number) => `С наставником · ${count}`,
    closed: (count: number) => `Закрыты · ${count}`,
  },
  noRequests: 'Таких запросов нет',
  noRequestsText:
    'Запрос – это то, с чем ребёнку или учителю нужна помощь, его словами. По запросам подбираются пары.',
  waits: (count: number) => (count === 0 ? 'ждёт с сегодняшнего дня' : `ждёт ${days(count)}`),
  awaitsAnswers: (count: number) =>
    count === 0 ? 'предложен сегодня, ждём ответов' : `ждём ответов ${days(count)}`,
  nextStep: (step: string, date: string) => `${step}: ${date}`,
  until: (date: string) => `до ${date}`,
  due: { remind: 'пора напомнить', 'offer-again': 'пора предложить другому' },
  closeRequest: 'Закрыть запрос',
  requestClosed: 'Запрос закрыт',
  reopenRequest: 'Открыть снова',
  requestReopened: 'Запрос снова ждёт',
  requestSaved: 'Запрос сохранён',
  requestRemoved: 'Запрос удалён',
  remove: 'Удалить',
  save: 'Сохранить',
  missing: 'Такой записи нет на этом устройстве. Возможно, её ещё не принёс обмен.',
  toList: 'К списку',

  words: 'Что хочется решить',
  wordsHint: 'Своими словами, как сказал сам наставляемый',
  outcome: 'Что должно получиться',
  outcomeHint: 'По чему мы поймём, что помогло',
  kind: 'Вид запроса',
  more: 'Срочность, срок, с кем лучше',
  ownerHint: 'Если не куратор',
  anyForm: 'определится по паре',
  noMentee: 'Выберите, чей это запрос.',
  noWish: 'Напишите, что хочется решить, или выберите тему.',
  wanted: 'С кем хотелось бы',
  unwanted: 'С кем не стоит',

  slots: 'Когда удобно: день недели и урок',
  slotsHint: 'Отметьте все подходящие часы. Пусто – ещё не спрашивали.',
  bus: (limits: string) =>
    `Домой на школьном автобусе. Последний возможный час: ${limits}. Позже встречу не поставить.`,
  another: (label: string) => `${label}: добавить своё`,
  anotherHint: 'Своими словами, через запятую',
  addWord: (label: string) => `Добавить: ${label}`,
  usualPlaces: ['школа', 'библиотека', 'мастерская', 'спортзал', 'дом культуры'],

  newOffer: 'Новый наставник',
  offer: 'Предложение наставника',
  free: 'Есть место',
  full: 'Все места заняты',
  noOffers: 'Наставников пока нет',
  noOffersText:
    'Запишите, кто и чем готов помочь: темы, удобное время, сколько подопечных. Тогда заработает подбор.',
  taken: (taken: number, capacity: number) => `${taken} из ${capacity}`,
  topics: 'Чем может помочь',
  competences: 'Умения и опыт',
  ages: 'Возраст наставляемых',
  agesHint: 'Пусто – любой',
  from: 'От',
  upTo: 'До',
  kindsHint: 'Берётся за любой запрос этого вида, какой бы ни была тема',
  noneIsAny: 'Ничего не отмечено – любые',
  hoursHint: '0 часов – не предлагать для этой модели. Пусто – не спрашивали.',
  reserve: 'В резерве',
  reserveHint: 'Не предлагать в этом году',
  noMentor: 'Выберите, кто наставник.',
  offerSaved: 'Предложение сохранено',
  offerRemoved: 'Предложение удалено',
  gates: {
    'consent-processing': 'нет согласия',
    'consent-participation-mentor': 'нет согласия родителя',
    'consent-labour': 'нет согласия по ТК',
    clearance: 'нет справки',
    'mentor-refused': 'не принят',
    'person-unknown': 'нет карточки',
  },
};
