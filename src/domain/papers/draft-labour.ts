import type { LocalDate } from '../dates.ts';
import { currentProgramme } from '../programme/current-programme.ts';
import type { ReadRecords } from '../read-records.ts';
import type { Consent } from '../records/consent.ts';
import { formOnPaper } from '../records/form-words.ts';
import type { Match } from '../records/match.ts';
import { dateToWords, sinceWords } from './date-words.ts';
import { listNames } from './draft-order.ts';
import { fillTemplate } from './fill-template.ts';
import { initialsFirst, nameInCase } from './name-on-paper.ts';
import { type PaperDraft, schoolOnPaper } from './paper-draft.ts';
import type { PaperNumber } from './paper-numbers.ts';
import { declinePost } from './post-cases.ts';
import { labourContract, labourNotice } from './templates/labour.ts';
import { earliestEnd, type WorkCalendar } from './working-days.ts';

/** The addition to the labour contract of a teacher who guides a colleague (ТК art. 351.8). */
export function draftLabourContract(
  match: Match,
  consent: Consent,
  records: ReadRecords,
  number: PaperNumber,
): PaperDraft {
  const school = schoolOnPaper(records);
  const mentor = records.find('person', consent.person);
  const [name = ''] = listNames([consent.person], records);
  const text = fillTemplate(labourContract, {
    ...school,
    number: number.number,
    date: dateToWords(number.on),
    headGenitive: nameInCase(school['headFull'] ?? '', 'genitive'),
    person: name,
    personInitials: initialsFirst(name),
    post: mentor?.position ?? '',
    mentees: listNames(match.mentees, records).join(', '),
    goal: match.goal,
    form: match.official ? formOnPaper[match.official.form] : '',
    since: sinceWords(consent.from || match.period.from),
    until: dateToWords(consent.until || match.period.until),
    pay: consent.pay,
  });
  const title = 'Дополнительное соглашение';
  const people = [consent.person];
  return { kind: 'labour-contract', title, about: name, text, matches: [match.id], people };
}

/** Notice of an early end, with the first day on which the work may end. */
export function draftNotice(
  consent: Consent,
  noticeOn: LocalDate,
  records: ReadRecords,
): PaperDraft {
  const school = schoolOnPaper(records);
  const mentor = records.find('person', consent.person);
  const [name = ''] = listNames([consent.person], records);
  const text = fillTemplate(labourNotice, {
    ...school,
    headPostDative: declinePost(school['headPost'] ?? '', 'dative'),
    headDative: nameInCase(school['headFull'] ?? '', 'dative'),
    date: dateToWords(noticeOn),
    contract: consent.contractNumber,
    lastDay: dateToWords(earliestEnd(noticeOn, calendarOf(records))),
    post: mentor?.position ?? '',
    personInitials: initialsFirst(name),
  });
  const title = 'Уведомление о прекращении наставничества';
  return { kind: 'notice', title, about: name, text, matches: [], people: [consent.person] };
}

function calendarOf(records: ReadRecords): WorkCalendar {
  const { daysOff = [], workingDays = [] } = currentProgramme(records.list('programme')) ?? {};
  return { daysOff, workingDays };
}
