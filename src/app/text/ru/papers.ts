import { plural } from '../plural.ts';

const papersWord = (count: number) =>
  plural(count, { one: 'документ', few: 'документа', many: 'документов' });

/** The screens of papers. The words of the papers themselves stand in `domain/papers`. */
export const papers = {
  listTitle: 'Документы',
  listLead: 'Приказы, соглашения и бланки – такими, какими их напечатали.',
  toMatches: 'Пары',
  empty: 'Здесь будут все напечатанные документы.',
  emptyHint:
    'Приказ и соглашения начинаются со списка пар, согласия – со страницы человека. Напечатать снова можно в любой день: текст будет тот же.',
  kind: 'Вид документа',
  allKinds: 'Все виды',
  year: 'Учебный год',
  allYears: 'Все годы',
  yearWords: (firstYear: number) => `${firstYear}/${String(firstYear + 1).slice(2)}`,
  newPaper: 'Новый документ',
  count: (count: number) => `${count} ${papersWord(count)}`,
  numberAndDate: (number: string, date: string) => `№ ${number} от ${date}`,
  andOthers: (names: string, others: number) => `${names} и ещё ${others}`,
  missing: 'Такого документа нет на этом устройстве. Возможно, его ещё не принёс обмен.',
  toPapers: 'К документам',
  print: 'Напечатать',
  remove: 'Удалить документ',
  removed: 'Документ удалён',

  back: 'Назад',
  keepAndPrint: 'Сохранить и напечатать',
  printAgain: 'Напечатать ещё раз',
  kept: (count: number) => `Сохранено: ${count} ${papersWord(count)}`,
  keptNote: 'Сохранено на этом устройстве. Повторная печать даст тот же текст.',
  nothingToDraft: 'Печатать нечего: пары или люди не выбраны либо удалены.',
  asPrinted: 'Как напечатается',
  editText: 'Изменить текст',
  text: 'Текст документа',
  marks:
    'Знак в начале строки: # – заголовок, > – справа, | – строка таблицы, ~ – место для подписи, === – новый лист.',
  details: 'Реквизиты',
  shown: 'Показан документ',
  title: 'Название',
  number: 'Номер',
  numberHint: 'Следующие документы получат следующие номера.',
  date: 'Дата',
  copies: 'Экземпляров',
  copiesHint: 'Каждого документа',
};
