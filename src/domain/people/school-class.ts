import { done, type Outcome, refused } from '../outcome.ts';
import { readDate } from './russian-dates.ts';
import { latinToCyrillic, tidyText } from './spelling.ts';

export type NoSuchClass = { readonly type: 'no-such-class' };

const lastGrade = 11;

/**
 * A school class in one spelling: `9А`, `9`, `5–6` for a combined one, `9-1` for a numbered
 * parallel; empty for none. Accepts 9A in Latin letters, `1 "А"`, `1-а`, «9 класс», IX, and the
 * dates that a table program makes of 5-6.
 */
export function readSchoolClass(text: string): Outcome<string, NoSuchClass> {
  const plain = /^\d{1,2}[А-ЯЁ]?$/.test(text) ? text : plainClass(text);
  if (plain === '') return done('');
  const pair = gradePair(plain) ?? gradesOfDate(text);
  if (pair) return pairToClass(pair);
  const single = /^(\d{1,2})\s?-?\s?(\p{L}[\p{L} .-]{0,11})?$/u.exec(romanToDigits(plain));
  const letters = latinToCyrillic((single?.[2] ?? '').toUpperCase()).trim();
  if (!single || !isGrade(Number(single[1])) || !/^([А-ЯЁ][А-ЯЁ .-]*)?$/.test(letters))
    return refused({ type: 'no-such-class' });
  const grade = String(Number(single[1]));
  return done(letters.length < 4 ? grade + letters : `${grade} ${letters.toLowerCase()}`);
}

/** The first grade in it, or `null`. */
export function gradeOf(schoolClass: string): number | null {
  const digits = /^\d{1,2}/.exec(schoolClass)?.[0];
  return digits === undefined ? null : Number(digits);
}

const isGrade = (grade: number) => grade >= 1 && grade <= lastGrade;

const plainClass = (text: string) =>
  tidyText(text)
    .replaceAll(/["'`«»“”„]/g, '')
    .replaceAll(/[–—‑/]/g, '-')
    .replace(/(\d)\s*-?\s*[йы]\s+(?=кл)/i, '$1 ')
    .replaceAll(/\s*(классы|класса|класс|кл\.|кл)(?!\p{L})\s*/giu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

type Grades = readonly [number, number];

function gradePair(plain: string): Grades | undefined {
  const pair = /^(\d{1,2})\s?(?:-|,|и)\s?(\d{1,2})$/i.exec(plain);
  return pair ? [Number(pair[1]), Number(pair[2])] : undefined;
}

/** A Russian table program reads 5-6 as the fifth of June. */
function gradesOfDate(text: string): Grades | undefined {
  const date = readDate(/^\d{1,2}[.-]\p{L}{3}\.?$/u.test(text.trim()) ? `${text} 2000` : text);
  return date?.day !== undefined && date.month !== undefined ? [date.day, date.month] : undefined;
}

function pairToClass([first, second]: Grades): Outcome<string, NoSuchClass> {
  if (!isGrade(first) || !isGrade(second)) return refused({ type: 'no-such-class' });
  return done(second > first ? `${first}–${second}` : `${first}-${second}`);
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];

function romanToDigits(plain: string): string {
  const roman = /^[IVXХ]+(?![\p{L}])/u.exec(plain)?.[0];
  const grade = roman === undefined ? 0 : romans.indexOf(roman.replaceAll('Х', 'X')) + 1;
  return roman === undefined || grade === 0 ? plain : `${grade}${plain.slice(roman.length)}`;
}
