import type { LocalDate } from '../dates.ts';
import { findResponsibleAdult } from '../gates/readiness.ts';
import { currentProgramme } from '../programme/current-programme.ts';
import type { ReadRecords } from '../read-records.ts';
import { formOnPaper } from '../records/form-words.ts';
import { isForm } from '../records/forms.ts';
import type { Match } from '../records/match.ts';
import { dateToWords } from './date-words.ts';
import { fillTemplate } from './fill-template.ts';
import { initialsFirst, nameInCase, writeFullName } from './name-on-paper.ts';
import { pluralOf } from './number-words.ts';
import { type PaperDraft, schoolOnPaper } from './paper-draft.ts';
import type { PaperNumber } from './paper-numbers.ts';
import { toRow } from './paper-blocks.ts';
import { orderLaunch } from './templates/order-launch.ts';
import { orderMatches } from './templates/order-matches.ts';
import { termOnPaper } from './words-on-paper.ts';

/** «О закреплении наставнических пар и групп», with the table of all of them. */
export function draftMatchesOrder(
  matches: readonly Match[],
  records: ReadRecords,
  number: PaperNumber,
): PaperDraft {
  const mentors = listNames([...new Set(matches.flatMap((match) => match.mentors))], records);
  const school = schoolOnPaper(records);
  const text = fillTemplate(orderMatches, {
    ...school,
    number: number.number,
    date: dateToWords(number.on),
    count: `${matches.length} ${pluralOf(matches.length, ['пара или группа', 'пары и группы', 'пар и групп'])}`,
    table: [
      toRow(['№', 'Наставник', 'Наставляемый', 'Форма', 'Срок', 'Отвечает']),
      ...matches.map((match, index) =>
        toRow([String(index + 1), ...matchCells(match, records, number.on)]),
      ),
    ].join('\n'),
    coordinatorDative: nameInCase(school['coordinator'] ?? '', 'dative'),
    acquainted: mentors.map((name) => `~ Наставник | ${initialsFirst(name)}`).join('\n'),
  });
  const people = [...new Set(matches.flatMap(({ mentors: a, mentees: b }) => [...a, ...b]))];
  const title = 'О закреплении наставнических пар и групп';
  const ids = matches.map(({ id }) => id);
  return { kind: 'order-matches', title, about: '', text, matches: ids, people };
}

const matchCells = (match: Match, records: ReadRecords, on: LocalDate): readonly string[] => [
  listNames(match.mentors, records).join(', '),
  match.mentees
    .flatMap((id) => {
      const person = records.find('person', id);
      if (!person) return [];
      const schoolClass = person.schoolClass === '' ? '' : `, ${person.schoolClass}\u00a0класс`;
      return [writeFullName(person) + schoolClass];
    })
    .join('; '),
  match.official ? formOnPaper[match.official.form] : '',
  termOnPaper(match),
  responsibleName(match, records, on),
];

/** An adult from outside answers for nobody: where no one of the school is known, the place stays free. */
export function responsibleName(match: Match, records: ReadRecords, on: LocalDate): string {
  const adult = findResponsibleAdult(match, records, on);
  return adult ? writeFullName(adult) : '';
}

export const listNames = (ids: readonly string[], records: ReadRecords): readonly string[] =>
  ids.flatMap((id) => {
    const person = records.find('person', id);
    return person ? [writeFullName(person)] : [];
  });

/** «О реализации программы наставничества», of stage 1. */
export function draftLaunchOrder(records: ReadRecords, number: PaperNumber): PaperDraft {
  const school = schoolOnPaper(records);
  const coordinator = school['coordinator'] ?? '';
  const programme = currentProgramme(records.list('programme'));
  const forms = (programme?.formsUsed ?? []).filter(isForm);
  const text = fillTemplate(orderLaunch, {
    ...school,
    number: number.number,
    date: dateToWords(number.on),
    forms: forms.map((form) => `«${formOnPaper[form]}»`).join(', '),
    coordinatorAccusative: nameInCase(coordinator, 'accusative'),
    coordinatorInitials: initialsFirst(coordinator),
  });
  const title = 'О реализации программы наставничества';
  return { kind: 'order-launch', title, about: '', text, matches: [], people: [] };
}
