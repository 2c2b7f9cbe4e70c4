import { readName } from '../people/names.ts';
import { readPhone } from '../people/phone.ts';
import { readDate } from '../people/russian-dates.ts';
import { readSchoolClass } from '../people/school-class.ts';
import { readHeading } from './headings.ts';
import type { ColumnMeaning, ImportKind } from './meanings.ts';

/** What each column means: by its heading, or by its values where there is none. */
export function guessMeanings(
  headings: readonly string[],
  columns: readonly (readonly string[])[],
  kind: ImportKind,
): ColumnMeaning[] {
  const meanings = columns.map((values, column) => {
    const heading = headings[column] ?? '';
    const lower = heading.split('\n').at(-1) ?? '';
    if (heading === '') return meaningOfValues(values);
    return readHeading(heading, kind) ?? readHeading(lower, kind) ?? 'ignored';
  });
  return withOneName(meanings);
}

/** One column alone can be the whole name, the class, the date of birth: the first. */
function withOneName(meanings: readonly ColumnMeaning[]): ColumnMeaning[] {
  const single = new Set<ColumnMeaning>(['fullName', 'schoolClass', 'born']);
  return meanings.map((meaning, column) =>
    single.has(meaning) && meanings.indexOf(meaning) < column ? 'ignored' : meaning,
  );
}

const valueTests: readonly (readonly [ColumnMeaning, (text: string) => boolean])[] = [
  ['fullName', (text) => /^\p{L}/u.test(text) && hasWholeName(text)],
  ['sex', (text) => /^(м|ж|муж|жен)\.?$/i.test(text)],
  ['schoolClass', (text) => /\d.*\p{L}/u.test(text) && readSchoolClass(text).ok],
  ['phone', (text) => readPhone(text).startsWith('+')],
  ['born', (text) => readDate(text)?.day !== undefined],
];

function hasWholeName(text: string): boolean {
  const { familyName, givenName, patronymic, rest } = readName(text);
  return rest === '' && familyName !== '' && givenName !== '' && patronymic !== '';
}

function meaningOfValues(values: readonly string[]): ColumnMeaning {
  const filled = values.filter((text) => text.trim() !== '').slice(0, 50);
  if (filled.length === 0) return 'ignored';
  const fitting = valueTests.find(
    ([, test]) => filled.filter(test).length * 10 >= filled.length * 7,
  );
  return fitting?.[0] ?? 'ignored';
}
