import type { LocalDate } from '../dates.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Interview, InterviewCriterion } from '../records/interview.ts';
import { interviewCriteria } from '../records/interview.ts';
import type { Person } from '../records/person.ts';
import { dateToWords } from './date-words.ts';
import { fillTemplate } from './fill-template.ts';
import { initialsFirst, writeFullName } from './name-on-paper.ts';
import { type PaperDraft, schoolOnPaper } from './paper-draft.ts';
import type { PaperNumber } from './paper-numbers.ts';
import { toRow } from './paper-blocks.ts';
import { shortCodeOf } from './short-code.ts';
import { interviewProtocol } from './templates/protocol.ts';
import { criterionOnPaper, decisionOnPaper } from './words-on-paper.ts';

/** Of the latest talk with this candidate; an empty form where there was none yet. */
export function draftProtocol(
  person: Person,
  records: ReadRecords,
  number: PaperNumber,
): PaperDraft {
  const interview = latestInterview(person, records);
  const school = schoolOnPaper(records);
  const name = writeFullName(person);
  const text = fillTemplate(interviewProtocol, {
    ...school,
    number: number.number,
    date: dateToWords(number.on),
    person: name,
    about: [person.position, person.workplace].filter((part) => part !== '').join(', '),
    talkedOn: dayOfTalk(interview),
    interviewer: interview?.interviewer ?? '',
    rows: interviewCriteria.map((criterion) => scoreRow(criterion, interview)).join('\n'),
    decision: interview?.decision ? decisionOnPaper[interview.decision] : '',
    note: interview?.note ?? '',
    code: shortCodeOf(person.id),
    signature: `~ Собеседование провёл (провела) | ${initialsFirst(interview?.interviewer ?? '')}`,
  });
  const title = 'Протокол собеседования';
  return { kind: 'protocol', title, about: name, text, matches: [], people: [person.id] };
}

const latestInterview = ({ id }: Person, records: ReadRecords): Interview | undefined =>
  [...records.list('interview', id)].sort((one, other) => (one.on < other.on ? -1 : 1)).at(-1);

const dayOfTalk = (interview: Interview | undefined): LocalDate => dateToWords(interview?.on ?? '');

function scoreRow(criterion: InterviewCriterion, interview: Interview | undefined): string {
  const score = interview?.scores[criterion];
  return toRow([criterionOnPaper[criterion], score === undefined ? '' : String(score), '']);
}
