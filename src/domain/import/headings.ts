import { foldText, tidyText } from '../people/spelling.ts';
import type { ColumnMeaning, ImportKind } from './meanings.ts';

/** A heading for people: without the hyphens of words broken over two lines. */
export function wholeHeading(text: string): string {
  const joined = text
    .replaceAll(/(\p{L})[-‐‑]\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replaceAll(/(\p{Ll})[-‐‑] +(?=\p{Ll})/gu, '$1');
  return tidyText(joined);
}

/** A heading for comparing: «ФИО наставляе-⏎мого» and «Ф.И.О. наставляемого» read the same. */
export function plainHeading(text: string): string {
  return foldText(tidyText(wholeHeading(text).replaceAll(/[^\p{L}\p{N}№]+/gu, ' ')))
    .replaceAll(/(^| )ф и о(?= |$)/g, '$1фио')
    .trim();
}

/** What a heading means in a list of this kind; nothing where it is not known. */
export function readHeading(text: string, kind: ImportKind): ColumnMeaning | undefined {
  const heading = plainHeading(text);
  if (heading === '' || heading.length > 120) return undefined;
  const patterns = kind === 'people' ? personHeadings : [...baseHeadings[kind], ...personHeadings];
  return patterns.find(([, pattern]) => pattern.test(heading))?.[0];
}

type Pattern = readonly [ColumnMeaning, RegExp];

const guardians = 'родител|законн|представител|опекун|мам[аы]|матер|мать|отец|отца|пап[аы]';
const phones = '(^| )тел( |$)|телефон|мобильн|сотов';
const people =
  'ученик|учащ|обучающ|сотрудник|работник|педагог|учител|выпускник|участник|ребен|дет|наставник|наставляем';

/** The first pattern that fits decides, so the narrow ones stand before the wide ones. */
const personHeadings: readonly Pattern[] = [
  [
    'ignored',
    /^(№|n|no|nn)( п ?п)?$|^(№ )?п ?п$|^номер$|адрес|прожива|снилс|паспорт|полис|свидетел/,
  ],
  ['ignored', /личн.* (дел|номер|дос)|национальн|гражданств|подпись|льгот|инвалид|здоров|диагноз/],
  ['ignored', /классн|куратор|^возраст|образован/],
  [
    'ignored',
    new RegExp(`(работ|должност|рожд).*(${guardians})|(${guardians}).*(работ|должност|рожд)`),
  ],
  [
    'guardianPhone',
    new RegExp(`(${phones}|контакт).*(${guardians})|(${guardians}).*(${phones}|контакт)`),
  ],
  ['guardian', new RegExp(guardians)],
  ['born', /рожд|^г ?р$|^д ?р$/],
  ['fullName', /(^| )фио( |$)|фамили.* имя|имя.* фамили/],
  ['fullName', new RegExp(`^(список )?(${people})[а-я]*( класса)?$`)],
  ['familyName', /^фамили/],
  ['givenName', /^имя/],
  ['patronymic', /^отчеств/],
  ['sex', /^пол$/],
  ['schoolClass', /^(класс|кл)( обучения| литера?| параллель)?$|^параллель$/],
  ['phone', new RegExp(phones)],
  ['contact', /почта|^e ?mail|email|контакт|связ[иь]|вконтакте|telegram|мессенджер/],
  ['graduationYear', /год.*(оконч|выпуск)|^(выпуск|окончил[аи]?)( |$)/],
  ['position', /должност|^предмет|професси/],
  ['experienceYears', /стаж/],
  ['workplace', /место (работы|учебы|службы)|организаци|предприяти|учреждени/],
  ['interests', /интерес|увлечен|хобби|кружк|секци/],
  ['note', /примечан|комментар|заметк|дополнительн/],
];

const participationHeadings: readonly Pattern[] = [
  ['enteredOn', /дата (вхожд|начал|вступл|включ)/],
  ['finishedOn', /дата (заверш|оконч|выход)|срок/],
  ['form', /форма/],
  ['caseLink', /ссылк|кейс|отзыв/],
  ['result', /результат/],
];

const named = (role: string) => new RegExp(`(фио|фамили).*${role}|^${role}`);
const placeOf = (role: string) => new RegExp(`место (работы|учебы).*${role}`);

const baseHeadings: Readonly<Record<'mentees' | 'mentors', readonly Pattern[]>> = {
  mentees: [
    ['partnerWorkplace', placeOf('наставник')],
    ['fullName', named('наставляем')],
    ['partners', named('наставник')],
    ['requestWords', /запрос/],
    ['finishedMark', /отметк/],
    ...participationHeadings,
  ],
  mentors: [
    ['partnerWorkplace', placeOf('наставляем')],
    ['fullName', named('наставник')],
    ['partners', named('наставляем')],
    ['ages', /желаем.* возраст|возраст наставляем/],
    ['hours', /ресурс|врем[яе]/],
    ['competences', /компетенц/],
    ['achievements', /достижен/],
    ...participationHeadings,
  ],
};
