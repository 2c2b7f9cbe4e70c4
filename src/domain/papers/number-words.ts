export type Gender = 'masculine' | 'feminine' | 'neuter';

/** A whole number from 0 to 999,999 in words, in the nominative: «двадцать один», «двадцать одна». */
export function numberToWords(number: number, gender: Gender = 'masculine'): string {
  if (!Number.isInteger(number) || number < 0 || number > 999_999) {
    throw new Error(`${number} is not a number that papers name.`);
  }
  if (number === 0) return 'ноль';
  const thousands = Math.floor(number / 1000);
  const words = [
    ...(thousands > 0
      ? [...hundredsToWords(thousands, 'feminine'), pluralOf(thousands, thousandForms)]
      : []),
    ...hundredsToWords(number % 1000, gender),
  ];
  return words.join(' ');
}

const thousandForms = ['тысяча', 'тысячи', 'тысяч'] as const;

/** «один час», «два часа», «пять часов». */
export function pluralOf(number: number, forms: readonly [string, string, string]): string {
  const [one, few, many] = forms;
  const lastTwo = Math.abs(number) % 100;
  const last = lastTwo % 10;
  if (lastTwo > 10 && lastTwo < 20) return many;
  if (last === 1) return one;
  return last > 1 && last < 5 ? few : many;
}

function hundredsToWords(number: number, gender: Gender): readonly string[] {
  const rest = number % 100;
  const isTeen = rest > 9 && rest < 20;
  return [
    hundreds[Math.floor(number / 100)] ?? '',
    isTeen ? (teens[rest - 10] ?? '') : (tens[Math.floor(rest / 10)] ?? ''),
    isTeen ? '' : oneToWord(rest % 10, gender),
  ].filter((word) => word !== '');
}

function oneToWord(digit: number, gender: Gender): string {
  if (digit === 1) return { masculine: 'один', feminine: 'одна', neuter: 'одно' }[gender];
  if (digit === 2) return gender === 'feminine' ? 'две' : 'два';
  return ones[digit] ?? '';
}

const ones = ' один два три четыре пять шесть семь восемь девять'.split(' ');
const teens = (
  'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать ' +
  'восемнадцать девятнадцать'
).split(' ');
const tens = '  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(
  ' ',
);
const hundreds = ' сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(
  ' ',
);
