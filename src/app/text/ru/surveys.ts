import { surveyItemOnPaper, surveyLead } from '../../../domain/papers/templates/surveys.ts';
import { plural } from '../plural.ts';

export const surveys = {
  title: 'Анкеты «до» и «после»',
  moments: { before: 'До', after: 'После' },
  fillIn: { before: 'Заполнить «до»', after: 'Заполнить «после»' },
  filledOn: {
    before: (date: string) => `«До» от ${date}`,
    after: (date: string) => `«После» от ${date}`,
  },
  counted: (before: number, after: number, of: number) =>
    `до: ${before} из ${of}, после: ${after} из ${of}`,
  answersOf: (who: string) => `Ответы: ${who}`,
  screen: { before: 'Анкета «до»', after: 'Анкета «после»' },
  lead: {
    before: `${surveyLead.before} Оцените от 1 до 10; вопрос можно пропустить.`,
    after: `${surveyLead.after} Оцените от 1 до 10; вопрос можно пропустить.`,
  },
  items: surveyItemOnPaper,
  lowest: 'совсем нет',
  highest: 'полностью',
  words: 'Своими словами',
  wordsHint: 'Что особенно ценно, чего не хватает',
  on: 'Когда заполнена',
  save: 'Сохранить анкету',
  saved: 'Анкета сохранена',
  remove: 'Удалить анкету',
  removed: 'Анкета удалена',
  needsScore: 'Отметьте хотя бы один ответ.',
  locked: '«После» уже заполнена, поэтому «до» больше не меняется.',
  lockedCure: 'Открыть «после»',
  unanswered: 'нет ответа',
  nobody: 'Этого человека в паре нет.',

  digitsHint: 'С клавиатуры: цифра ставит балл (0 – это 10) и переводит к следующему вопросу.',
  onPaper: 'Бланк для печати',
  ownHand: {
    menu: 'Как заполнить',
    onPaper: 'Напечатать бланк',
    handOver: 'Дать устройство',
  },
  sheets: {
    title: 'Анкеты «до» и «после» на бумаге',
    moment: 'Какая анкета',
    whose: 'Чьи',
    sides: { mentee: 'Наставляемых', mentor: 'Наставников' },
    kind: 'Какие листы',
    kinds: { named: 'С именем и кодом', empty: 'Пустые для всех' },
    waiting: (count: number) => `Ещё не заполнили: ${count}. Листы лежат по классам.`,
    ofOne: 'Листы только этой пары.',
    ofAll: 'Листы всех пар',
    nobody: 'Здесь печатать некому: все уже заполнили, или пары ещё не начали работу.',
    found: (who: string, moment: string) => `${who}: ${moment.toLowerCase()}`,
  },

  averages: {
    mentee: 'Наставляемые',
    mentor: 'Наставники',
  },
  caption: (side: string, before: number, after: number, both: number) =>
    `${side}: до – ${forms(before)}, после – ${forms(after)}, дважды – ${forms(both)}`,
  columns: {
    item: 'Вопрос',
    before: 'До',
    after: 'После',
    both: 'Кто ответил дважды: до и после',
  },
  mean: (mean: string, n: number) => `${mean} (n\u00a0=\u00a0${n})`,
  change: (before: string, after: string, n: number) => `${before} и ${after} (n\u00a0=\u00a0${n})`,
  none: '–',
  averagesHint:
    'Средние баллы от 1 до 10 за текущий год; n – сколько ответов. Изменение видно только у тех, кто ответил дважды.',
  empty: 'Анкет этого года ещё нет. Их заполняют на странице пары.',
};

const forms = (count: number) =>
  `${count} ${plural(count, { one: 'анкета', few: 'анкеты', many: 'анкет' })}`;
