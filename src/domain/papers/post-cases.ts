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
  feminineVelar,
  findEndings,
  hard,
  hissing,
  inflect,
  soft,
  softIy,
} from './cases.ts';

/**
 * A post in any case: «учителю русского языка и литературы», «классному руководителю». The words up
 * to the first noun decline, what follows stays: it says of what. Several posts stand with commas.
 */
export const declinePost = (post: string, wanted: Case): string =>
  post
    .split(/(,\s*)/)
    .map((one, index) => (index % 2 === 0 ? declineOnePost(one, wanted) : one))
    .join('');

function declineOnePost(post: string, wanted: Case): string {
  const words = post.split(' ');
  const head = words.findIndex((word) => !isAdjective(word));
  // «и. о. директора», «ИП»: an abbreviation is no noun that could be declined.
  if (/[.]/.test(words[0] ?? '') || /^[А-ЯЁ]{2,}$/.test(words[0] ?? '')) return post;
  const last = head === -1 ? words.length - 1 : head;
  return words
    .map((word, index) => (index <= last ? declineWord(word, index === last, wanted) : word))
    .join(' ');
}

/** Nouns that look like adjectives: «лесничий», «заведующая хозяйством». */
const isAdjective = (word: string): boolean =>
  /(?:ый|ий|ой|ая|яя)$/i.test(word) &&
  !/(?:ущий|ющий|ущая|ющая|ничий|рабочий|дежурный|дежурная|вожатый|вожатая)$/i.test(word);

/** «педагог-психолог»: both parts of such a noun decline. */
const declineWord = (word: string, isNoun: boolean, wanted: Case): string =>
  word
    .split('-')
    .map((part) => {
      const rules = isNoun && !/(?:ый|ий|ой|ая|яя)$/i.test(part) ? nounRules : adjectiveRules;
      const endings = findEndings(part, rules);
      return endings ? inflect(part, endings, wanted) : part;
    })
    .join('-');

const adjectiveRules: readonly EndingRule[] = [
  [/^(?:музе|лице)й$/i, 1, soft],
  [/[гкхж]ий$/i, 2, adjectiveVelar],
  [/[чшщ]ий$/i, 2, adjectiveSoft],
  [/ний$/i, 2, adjectiveSoft],
  [/ий$/i, 1, softIy],
  [/[гкх]ой$/i, 2, adjectiveVelar],
  [/(?:ый|ой)$/i, 2, adjectiveHard],
  [/[жчшщ]ая$/i, 2, adjectiveFeminineHissing],
  [/ая$/i, 2, adjectiveFeminine],
  [/яя$/i, 2, adjectiveFeminineSoft],
];

const nounRules: readonly EndingRule[] = [
  [/[бвгдзклмнпрстфх]ец$/i, 2, 'ца цу ца цом це'],
  [/[^аеёиоуыэюя]ок$/i, 2, 'ка ку ка ком ке'],
  [/ца$/i, 1, feminineAfterTs],
  [/[жчшщ]а$/i, 1, feminineHissing],
  [/[гкх]а$/i, 1, feminineVelar],
  [/а$/i, 1, feminineHard],
  [/ия$/i, 1, feminineIya],
  [/я$/i, 1, feminineSoft],
  [/й$/i, 1, soft],
  [/секретарь$/i, 1, 'я ю я ём е'],
  [/ь$/i, 1, soft],
  [/(?:ч|ж|ш|щ)$/i, 0, 'а у а ом е'],
  [/ц$/i, 0, hissing],
  [/[бвгдзклмнпрстфх]$/i, 0, hard],
];
