import { plural } from '../plural.ts';

const changes = (count: number) =>
  plural(count, { one: 'изменение', few: 'изменения', many: 'изменений' });
const leave = (count: number) => plural(count, { one: 'уйдёт', few: 'уйдут', many: 'уйдут' });

export const exchange = {
  title: 'Обмен данными',
  sendNow: 'Отправить сейчас',
  sending: 'Идёт обмен…',
  truths: {
    title: 'Где ваши записи',
    savedHere: 'Сохранено здесь',
    savedHereHint: 'На этом устройстве, отправки ещё не было',
    sent: 'Отправлено',
    sentHint: 'Ушло, но подтверждения пока нет',
    stored: 'На сервере',
    storedHint: 'Сервер подтвердил, что хранит каждую запись',
    seen: 'На другом устройстве',
    seenHint: 'Другое устройство получило и подтвердило',
    needsYou: 'Ждут вас',
    needsYouHint: 'Два значения: нужно решить, какое верно',
  },
  waiting: (count: number) => `Ждут отправки · ${count}`,
  waitingEmpty: 'Всё отправлено. Новые записи появятся здесь, пока не уйдут.',
  andMore: (count: number) => `и ещё ${count}`,
  kinds: { created: 'добавлено', edited: 'изменено', deleted: 'удалено', restored: 'возвращено' },
  records: (count: number) =>
    `${count} ${plural(count, { one: 'запись', few: 'записи', many: 'записей' })}`,
  server: 'Куда отправлять',
  noServer: 'Адрес не задан. Всё хранится только на этом устройстве.',
  address: 'Адрес сервера',
  addressHint: 'https://shkola.example/krug',
  registrationCode: 'Код регистрации, если его спрашивают',
  addServer: 'Добавить адрес',
  removeServer: (url: string) => `Убрать адрес ${url}`,
  notAnAddress: 'Это не похоже на адрес. Он начинается с https://',
  endpointKinds: {
    unknown: 'ещё не проверен',
    full: 'сервер «Круга»',
    store: 'простое хранилище файлов',
    sink: 'только приём: принято, проверить нельзя',
  },
  lastReceipt: (moment: string) => `подтвердил ${moment}`,
  lastPull: (moment: string) => `проверен ${moment}`,
  lastTry: (moment: string) => `попытка ${moment}`,
  never: 'обмена ещё не было',
  bytesThisMonth: (size: string) => `За месяц передано ${size}`,
  problems: {
    'no-connection': 'Нет связи. Всё сохранено здесь и уйдёт само.',
    'not-an-endpoint':
      'По этому адресу отвечает не сервер «Круга», а другая страница: вход в сеть, фильтр или кэш. Ничего не отправлено.',
    'not-allowed':
      'Сервер не принимает ключ этой программы. Данные здесь целы. Спросите того, кто ведёт сервер.',
    'registration-needed': 'Сервер просит код регистрации. Впишите его ниже.',
    'too-many-requests': 'Сервер просит подождать. Отправим чуть позже.',
    'endpoint-full':
      'На сервере кончилось место. Данные здесь целы. Сообщите тому, кто ведёт сервер.',
    'endpoint-error': 'Сервер ответил ошибкой. Данные здесь целы, попробуем ещё раз.',
    'newer-version-needed':
      'Другое устройство работает на новой версии. Обновите «Круг», и записи откроются.',
    'damaged-segment': 'Одна посылка пришла повреждённой и отложена. Остальное принято.',
  },
  devices: 'Устройства',
  thisDevice: 'это устройство',
  heard: (moment: string) => `на связи ${moment}`,
  notHeard: 'ещё не отзывалось',
  addDevice: 'Добавить устройство',
  invitation: {
    title: 'Добавить устройство',
    lead: 'Откройте эту ссылку на другом устройстве или наведите его камеру на код.',
    warning: 'Ссылка открывает все данные школы. Показывайте её только своим и не публикуйте.',
    copy: 'Скопировать ссылку',
    copied: 'Ссылка скопирована',
    share: 'Поделиться',
    code: 'QR-код для второго устройства',
    close: 'Готово',
    noServer: 'Сначала задайте адрес сервера: без него второе устройство ничего не получит.',
  },
  example: 'Это пример школы. Он никуда не отправляется.',
  deviceKinds: { laptop: 'ноутбук', phone: 'телефон', tablet: 'планшет' },

  status: {
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
    stored: 'На сервере',
    storedWords: (moment: string) => `Сервер хранит всё. Подтвердил ${moment}.`,
    seen: 'Обмен выполнен',
    seenWords: 'Всё получено и другим устройством.',
    needsYou: 'Нужно решение',
    needsYouWords: (count: number) =>
      `${count} ${plural(count, { one: 'поле', few: 'поля', many: 'полей' })} с двумя значениями.`,
    problem: 'Обмен не идёт',
    places: { laptop: 'на этом ноутбуке', phone: 'на телефоне', tablet: 'на планшете' },
    short: (count: number, place: string) =>
      `Нет связи. Сохранено ${place}, ждёт отправки: ${count}`,
    shortWaiting: (count: number) => `Ждёт отправки: ${count}`,
    example: 'Пример школы',
    exampleWords: 'Люди выдуманы, ничего не отправляется.',
    clockSkew: (minutes: number) =>
      `Часы этого устройства расходятся с сервером на ${minutes} мин. Записи целы, но проверьте дату и время.`,
  },
};
