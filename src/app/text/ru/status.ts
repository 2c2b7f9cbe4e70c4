import { plural } from '../plural.ts';

const changes = (count: number) =>
  plural(count, { one: 'изменение', few: 'изменения', many: 'изменений' });
const leave = (count: number) => plural(count, { one: 'уйдёт', few: 'уйдут', many: 'уйдут' });

/** The state of exchange in a sentence; in the first bundle, because it stands on every screen. */
export const status = {
  nothingYet: 'Записей пока нет',
  nothingYetWords: 'Всё, что вы запишете, сразу сохранится здесь.',
  noConnection: 'Нет связи',
  savedWaiting: (count: number, place: string) =>
    `Всё сохранено ${place}. ${count} ${changes(count)} ${leave(count)}, когда появится интернет.`,
  savedSoon: (count: number) =>
    `${count} ${changes(count)} ${plural(count, { one: 'ждёт', few: 'ждут', many: 'ждут' })} отправки.`,
  saved: 'Сохранено здесь',
  savedOnly: (place: string) => `Всё сохранено ${place}. Адрес для обмена не задан.`,
  exchanging: 'Идёт обмен',
  sent: 'Отправлено',
  sentWords: 'Ждём подтверждения сервера.',
  accepted: 'Принято, проверить нельзя',
  acceptedWords: 'Адрес принял записи, но не подтверждает, что хранит их.',
  stored: 'На сервере',
  storedWords: (moment: string) => `Сервер хранит всё. Подтвердил ${moment}.`,
  seen: 'Обмен выполнен',
  seenWords: 'Всё получено и другим устройством.',
  needsYou: 'Нужно решение',
  needsYouWords: (count: number) =>
    `${count} ${plural(count, { one: 'поле', few: 'поля', many: 'полей' })} с двумя значениями.`,
  problem: 'Обмен не идёт',
  places: { laptop: 'на этом ноутбуке', phone: 'на телефоне', tablet: 'на планшете' },
  short: (count: number, place: string) => `Нет связи. Сохранено ${place}, ждёт отправки: ${count}`,
  shortWaiting: (count: number) => `Ждёт отправки: ${count}`,
  example: 'Пример школы',
  exampleWords: 'Люди выдуманы, ничего не отправляется.',
  clockSkew: (minutes: number) =>
    `Часы этого устройства расходятся с сервером на ${minutes} мин. Записи целы, но проверьте дату и время.`,
  savedAll: (place: string) =>
    `Всё сохранено ${place} и на сервере. Новое уйдёт, когда появится интернет.`,
  offlineReady: 'Можно работать без интернета',
  updateReady: 'Готово обновление «Круга»',
  update: 'Обновить',
  updateBlocked: 'Сначала сохраните начатую запись, потом обновите.',
  installOffer: 'Установите «Круг» как приложение: откроется одним нажатием, данные надёжнее.',
  install: 'Установить',
  room: {
    tight: (used: string, all: string) =>
      `Место почти кончилось: занято ${used} из ${all}. Всё сохранённое цело. Освободите место на диске и сохраните копию в файл.`,
    heavy: (used: string) =>
      `Данных стало много: ${used}. Всё цело, но слабый телефон может замедлиться. Проведите обмен на всех устройствах и сохраните копию в файл.`,
    save: 'Сохранить в файл',
  },
  problems: {
    'no-connection': 'Нет связи. Всё сохранено здесь и уйдёт само.',
    'not-an-endpoint':
      'По этому адресу отвечает не сервер «Круга», а другая страница: вход в сеть, фильтр или кэш. Ничего не отправлено.',
    'not-allowed':
      'Сервер не принимает ключ этой программы. Данные здесь целы. Спросите того, кто ведёт сервер.',
    'registration-needed':
      'Сервер просит код регистрации. Данные здесь целы. Впишите код на странице обмена.',
    'too-many-requests': 'Сервер просит подождать. Отправим чуть позже.',
    'endpoint-full':
      'На сервере кончилось место. Данные здесь целы. Сообщите тому, кто ведёт сервер.',
    'endpoint-error': 'Сервер ответил ошибкой. Данные здесь целы, попробуем ещё раз.',
    'newer-version-needed':
      'Другое устройство работает на новой версии. Обновите «Круг», и записи откроются.',
    'damaged-segment': 'Одна посылка пришла повреждённой и отложена. Остальное принято.',
  },
};
