import type { ConsentKind, PublicationCategory } from '../records/consent-kinds.ts';
import type { Interview, InterviewCriterion } from '../records/interview.ts';
import type { Match } from '../records/match.ts';
import { dateToDigits } from './date-words.ts';

// The words of Russian papers. They are content of documents and no words of the interface: an
// order is Russian whatever language the screen speaks.

export const categoryOnPaper: Readonly<Record<PublicationCategory, string>> = {
  photo: 'фотографии',
  name: 'имя и фамилия',
  story: 'рассказ о работе пары',
  video: 'видеозаписи',
  work: 'работы и проекты',
};

export const criterionOnPaper: Readonly<Record<InterviewCriterion, string>> = {
  motivation: 'желание помогать: зачем ему это нужно',
  experience: 'опыт и умения',
  communication: 'общение с детьми и взрослыми',
  reliability: 'надёжность, время на встречи',
  safety: 'понимание правил безопасности ребёнка',
};

export const decisionOnPaper: Readonly<Record<NonNullable<Interview['decision']>, string>> = {
  accepted: 'принят',
  reserve: 'в резерв',
  refused: 'отказ',
};

export const consentTitle: Readonly<Record<ConsentKind, string>> = {
  processing: 'Согласие на обработку персональных данных',
  publication: 'Согласие на распространение персональных данных',
  'participation-mentee': 'Согласие на участие ребёнка в программе наставничества',
  'participation-mentor': 'Согласие на участие ребёнка в роли наставника',
  labour: 'Согласие работника на выполнение работы по наставничеству',
};

export const termOnPaper = ({ period }: Pick<Match, 'period'>): string =>
  [dateToDigits(period.from), dateToDigits(period.until)].filter((day) => day !== '').join(' – ');
