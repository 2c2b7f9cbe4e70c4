import { isPerhapsMinor } from '../gates/person-gates.ts';
import { readGuardian } from '../gates/signed-consents.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Match } from '../records/match.ts';
import type { Person } from '../records/person.ts';
import { dateToWords, sinceWords } from './date-words.ts';
import { responsibleName } from './draft-order.ts';
import { blank, fillTemplate } from './fill-template.ts';
import { initialsFirst, personInCase, writeFullName } from './name-on-paper.ts';
import { type PaperDraft, schoolOnPaper } from './paper-draft.ts';
import type { PaperNumber } from './paper-numbers.ts';
import { agreement } from './templates/agreement.ts';

/** Of all sides of one match: mentor, mentee, the parent of a minor, the school. */
export function draftAgreement(
  match: Match,
  records: ReadRecords,
  number: PaperNumber,
): PaperDraft {
  const mentors = findPeople(match.mentors, records);
  const mentees = findPeople(match.mentees, records);
  const minors = [...mentors, ...mentees].filter((person) => isPerhapsMinor(person, number.on));
  const school = schoolOnPaper(records);
  const text = fillTemplate(agreement, {
    ...school,
    number: number.number,
    date: dateToWords(number.on),
    mentors: mentors.map(writeFullName).join(', '),
    mentorWord: sideWord(mentors, 'далее – наставник', 'далее – наставники'),
    mentees: mentees.map(writeFullName).join(', '),
    menteeWord: sideWord(mentees, 'далее – наставляемый', 'далее – наставляемые'),
    guardians: minors.length === 0 ? null : ` и ${minors.map(guardianWords).join('; ')}`,
    goal: match.goal,
    since: sinceWords(match.period.from),
    until: dateToWords(match.period.until),
    rhythm: match.model === 'flash' ? 'одна, около часа' : 'раз в неделю или в две, 45–60 минут',
    meetingPlace: match.place,
    supervisor: responsibleName(match, records, number.on),
    signatures: [
      ...mentors.map((person) => signatureOf('Наставник', writeFullName(person))),
      ...mentees.map((person) => signatureOf('Наставляемый', writeFullName(person))),
      ...minors.map((person) => signatureOf('Родитель (представитель)', guardianName(person))),
      `~ ${school['headPost'] ?? ''} | ${school['head'] ?? ''}`,
    ].join('\n'),
  });
  const people = [...match.mentors, ...match.mentees];
  const about = mentees.map(writeFullName).join(', ');
  return { kind: 'agreement', title: 'Соглашение', about, text, matches: [match.id], people };
}

const findPeople = (ids: readonly string[], records: ReadRecords): readonly Person[] =>
  ids.flatMap((id) => records.find('person', id) ?? []);

const sideWord = (people: readonly unknown[], one: string, many: string) =>
  people.length > 1 ? many : one;

/** «законный представитель Старковой Марии Алексеевны (Старкова Ирина Викторовна)». */
const guardianWords = (child: Person): string =>
  `законный представитель ${personInCase(child, 'genitive')} (${guardianName(child) || blank})`;

export const guardianName = ({ guardian }: Pick<Person, 'guardian'>): string =>
  readGuardian(guardian).name;

const signatureOf = (post: string, name: string) => `~ ${post} | ${initialsFirst(name)}`;
