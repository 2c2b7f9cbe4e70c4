import type { LocalDate } from '../dates.ts';
import { neededSignatures } from '../gates/person-gates.ts';
import { consentVersion, readGuardian } from '../gates/signed-consents.ts';
import type { ReadRecords } from '../read-records.ts';
import { type ConsentKind, publicationCategories } from '../records/consent-kinds.ts';
import type { Person } from '../records/person.ts';
import { dateToDigits } from './date-words.ts';
import { guardianName } from './draft-agreement.ts';
import { blank, fillTemplate } from './fill-template.ts';
import { initialsFirst, nameInCase, writeFullName } from './name-on-paper.ts';
import { type PaperDraft, schoolOnPaper } from './paper-draft.ts';
import { toRow } from './paper-blocks.ts';
import { declinePost } from './post-cases.ts';
import { shortCodeOf } from './short-code.ts';
import { consentTemplates } from './templates/consents.ts';
import { categoryOnPaper, consentTitle } from './words-on-paper.ts';

/** The form that one person, or the guardian, signs; a sheet of its own. */
export function draftConsent(
  person: Person,
  kind: ConsentKind,
  records: ReadRecords,
  on: LocalDate,
): PaperDraft {
  const school = schoolOnPaper(records);
  const needed = neededSignatures(person, on);
  const guardian = guardianName(person);
  const text = fillTemplate(consentTemplates[kind], {
    ...school,
    person: writeFullName(person),
    born: dateToDigits(person.born) || person.born,
    schoolClass: person.schoolClass,
    post: person.position,
    headPostDative: declinePost(school['headPost'] ?? '', 'dative'),
    headDative: nameInCase(school['headFull'] ?? '', 'dative'),
    guardianLine: needed.guardian
      ? `Законный представитель: ${guardianWords(person)}. Адрес: ${blank}. Документ и основание представительства: ${blank}.`
      : null,
    categoryRows: publicationCategories
      .map((category) => toRow([categoryOnPaper[category], '', '']))
      .join('\n'),
    term: 'до завершения программы и ещё три года для отчётности',
    signatures: [
      ...(needed.guardian ? [`~ Законный представитель | ${initialsFirst(guardian)}`] : []),
      ...(needed.self ? [`~ Подпись | ${initialsFirst(writeFullName(person))}`] : []),
      'Дата: «___» ____________ 20___ г.',
      `> Код ${shortCodeOf(person.id)} · форма ${consentVersion}`,
    ].join('\n'),
  });
  const about = writeFullName(person);
  const people = [person.id];
  return { kind: 'consent', title: consentTitle[kind], about, text, matches: [], people };
}

/** «Старкова Ирина Викторовна (мать), телефон +79025551234», or a line to fill in. */
function guardianWords({ guardian, guardianPhone }: Person): string {
  const { name, basis } = readGuardian(guardian);
  const who = [name || blank, basis && `(${basis})`].filter((part) => part !== '').join(' ');
  return guardianPhone === '' ? who : `${who}, телефон ${guardianPhone}`;
}
