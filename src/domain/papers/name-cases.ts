import {
  adjectiveFeminine,
  adjectiveFeminineHissing,
  adjectiveFeminineSoft,
  adjectiveHard,
  adjectiveSoft,
  adjectiveVelar,
  type Case,
  type EndingRule,
  feminineAfterTs,
  feminineHard,
  feminineHissing,
  feminineIya,
  feminineSoft,
  feminineSoftSign,
  feminineVelar,
  findEndings,
  hard,
  hissing,
  indeclinable,
  inflect,
  type Sex,
  soft,
  softIy,
} from './cases.ts';

export type FullName = {
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic: string;
};

/**
 * A full name in any case, by the rules of school grammar: endings decide, a few names are their
 * own exception. What does not decline («Шевченко», «Черных», «Дюма», a woman's «Мельник») stays.
 * Every paper can still be edited before it is printed: a surname is declined as its family does it.
 */
export function declineName(name: FullName, sex: Sex | null, wanted: Case): FullName {
  const known = sex ?? sexOfName(name);
  if (known === null || wanted === 'nominative') return name;
  return {
    familyName: declineParts(name.familyName, familyRules[known], wanted),
    givenName: declineParts(name.givenName, givenRules[known], wanted),
    patronymic: declinePatronymic(name.patronymic, wanted),
  };
}

/** By the patronymic, which never lies; `null` where there is none. */
export function sexOfName({ patronymic }: Pick<FullName, 'patronymic'>): Sex | null {
  if (/(?:ич|оглы|улы)$/i.test(patronymic)) return 'male';
  return /(?:на|кызы)$/i.test(patronymic) ? 'female' : null;
}

/** «Салтыков-Щедрин», «Анна Мария»: each part for itself. */
const declineParts = (name: string, rules: readonly EndingRule[], wanted: Case): string =>
  name
    .split(/([\s-]+)/)
    .map((part) => {
      const endings = findEndings(part, rules);
      return endings ? inflect(part, endings, wanted) : part;
    })
    .join('');

function declinePatronymic(patronymic: string, wanted: Case): string {
  if (patronymic.endsWith('на')) return inflect(patronymic, [1, feminineHard], wanted);
  if (!patronymic.endsWith('ич')) return patronymic;
  const isStressedAtTheEnd = /^(?:ильич|лукич|кузьмич|фомич|фокич)$/i.test(patronymic);
  return inflect(patronymic, [0, isStressedAtTheEnd ? hard : hissing], wanted);
}

const nounsInA: readonly EndingRule[] = [
  [/[аеёиоуыэюя]а$/i, 0, indeclinable],
  [/ца$/i, 1, feminineAfterTs],
  [/[жчшщ]а$/i, 1, feminineHissing],
  [/[гкх]а$/i, 1, feminineVelar],
  [/а$/i, 1, feminineHard],
  [/ия$/i, 1, feminineIya],
  [/я$/i, 1, feminineSoft],
];

const familyRules: Readonly<Record<Sex, readonly EndingRule[]>> = {
  male: [
    [/^(?:дюма|золя|тома|дега|петипа)$/i, 0, indeclinable],
    [/(?:[ое]в|ёв|[иы]н)$/i, 0, 'а у а ым е'],
    [/(?:ых|их|[еиоуыэюё])$/i, 0, indeclinable],
    [/[жчшщ]ой$/i, 2, 'ого ому ого им ом'],
    [/^.{1,2}ой$/i, 1, soft],
    [/[гкх]ой$/i, 2, adjectiveVelar],
    [/(?:ой|ый)$/i, 2, adjectiveHard],
    [/[гкх]ий$/i, 2, adjectiveVelar],
    [/[жчшщн]ий$/i, 2, adjectiveSoft],
    [/ий$/i, 1, softIy],
    [/(?:воробей|соловей|муравей)$/i, 2, 'ья ью ья ьём ье'],
    [/й$/i, 1, soft],
    [/^заяц$/i, 2, 'йца йцу йца йцем йце'],
    // «Кузнеца», «Швеца»: between so many consonants the vowel stays.
    [/[бвгджзйклмнпрстфхцчшщ]{2}ец$/i, 0, hard],
    [/иец$/i, 2, 'йца йцу йца йцем йце'],
    [/лец$/i, 2, 'ьца ьцу ьца ьцом ьце'],
    [/[^аеёиоуыэюя]ец$/i, 2, 'ца цу ца цом це'],
    // «Ткачом», «Чижом», but «Абрамовичем»: in one syllable the ending is stressed.
    [/^[^аеёиоуыэюя]*[аеёиоуыэюя][жчшщ]$/i, 0, hard],
    [/[жчшщц]$/i, 0, hissing],
    [/[её]нок$/i, 2, 'ка ку ка ком ке'],
    [/ь$/i, 1, soft],
    ...nounsInA,
    [/[бвгдзклмнпрстфх]$/i, 0, hard],
  ],
  female: [
    [/^(?:дюма|золя|тома|дега|петипа)$/i, 0, indeclinable],
    [/(?:[ое]в|ёв|[иы]н)а$/i, 1, 'ой ой у ой ой'],
    [/[жчшщ]ая$/i, 2, adjectiveFeminineHissing],
    [/ая$/i, 2, adjectiveFeminine],
    [/яя$/i, 2, adjectiveFeminineSoft],
    ...nounsInA,
  ],
};

const givenRules: Readonly<Record<Sex, readonly EndingRule[]>> = {
  male: [
    [/^лев$/i, 2, 'ьва ьву ьва ьвом ьве'],
    [/^павел$/i, 2, 'ла лу ла лом ле'],
    [/^пётр$/i, 3, 'етра етру етра етром етре'],
    [/^илья$/i, 1, 'и е ю ёй е'],
    [/ий$/i, 1, softIy],
    [/й$/i, 1, soft],
    [/ь$/i, 1, soft],
    [/[жчшщц]$/i, 0, hissing],
    ...nounsInA,
    [/[бвгдзклмнпрстфх]$/i, 0, hard],
  ],
  female: [[/ь$/i, 1, feminineSoftSign], ...nounsInA],
};
