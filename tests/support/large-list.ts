import { dateToDayNumber, dayNumberToDate } from '../../src/domain/dates.ts';
import { escapeXml, makeXlsx } from './make-xlsx.ts';

/**
 * A class list of `count` different pupils as .xlsx, the way Excel stores one: shared texts, dates
 * as serial numbers with a date style, phones as numbers. The same bytes every time.
 */
export function makeLargeList(count: number): Uint8Array {
  const texts = new Map<string, number>();
  const rows = [headings, ...Array.from({ length: count }, (_, index) => pupilCells(index))];
  const sheet = rows.map((cells, index) => rowToXml(cells, index + 1, texts)).join('');
  return makeXlsx({
    sheets: [`<sheetData>${sheet}</sheetData>`],
    sharedTexts: [...texts.keys()].map((text) => `<t>${escapeXml(text)}</t>`),
    styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  });
}

/** A number is a number cell; a date cell says so. */
type Cell = string | number | { readonly date: string };

const headings = [
  '№ п/п',
  'ФИО учащегося',
  'Класс',
  'Дата рождения',
  'Родитель',
  'Телефон родителя',
  'Адрес',
  'Примечание',
];

function pupilCells(index: number): Cell[] {
  const family = familyOf(index % 600);
  const grade = (index % 11) + 1;
  const firstDay = dateToDayNumber(`${2019 - grade}-09-01`);
  return [
    index + 1,
    `${family} ${pick(givenNames, index)} ${pick(fathers, index * 13)}ич`,
    `${grade}${pick(['А', 'Б', 'В', 'Г'], index * 3)}`,
    { date: dayNumberToDate(firstDay + ((index * 37) % 365)) },
    `${family} ${pick(givenNames, index * 11)} ${pick(fathers, index * 7)}ич`,
    89_000_000_000 + ((index * 7_919_317) % 999_999_999),
    `с. Сосновка, ул. Школьная, ${(index % 90) + 1}`,
    index % 9 === 0 ? 'подвоз' : '',
  ];
}

/** As if thrown by a die that always falls the same. */
const pick = (words: readonly string[], index: number): string =>
  words[Math.floor(((index * 2_654_435_761) % 4_294_967_296) / 65_536) % words.length] ?? '';

const givenNames =
  'Алексей Андрей Богдан Булат Вадим Виктор Глеб Даниил Дмитрий Егор Жаргал Захар Иван Илья Кирилл Лев Максим Никита Олег Пётр Роман Семён Тимур Фёдор Юрий'.split(
    ' ',
  );

const fathers =
  'Андреев Баиров Борисов Вадимов Викторов Глебов Дашиев Денисов Егоров Захаров Иванов Кириллов Львов Максимов Николаев Олегов Павлов Петров Романов Сергеев Тимуров Фёдоров Юрьев'.split(
    ' ',
  );

/** 600 family names that are no typing error of each other. */
function familyOf(number: number): string {
  const syllables = [
    'бара',
    'веде',
    'голо',
    'дими',
    'жура',
    'зело',
    'кали',
    'лопу',
    'мура',
    'нети',
  ];
  const digits = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const word = digits.map((digit) => syllables[digit] ?? '').join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}нов`;
}

function rowToXml(cells: readonly Cell[], row: number, texts: Map<string, number>): string {
  const xml = cells.map((cell, column) => {
    const address = `${String.fromCharCode(65 + column)}${row}`;
    if (cell === '') return '';
    if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
    if (typeof cell === 'object')
      return `<c r="${address}" s="1"><v>${dateToDayNumber(cell.date) + 25_569}</v></c>`;
    const number = texts.get(cell) ?? texts.size;
    texts.set(cell, number);
    return `<c r="${address}" t="s"><v>${number}</v></c>`;
  });
  return `<row r="${row}">${xml.join('')}</row>`;
}
