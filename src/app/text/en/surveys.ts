import { plural } from '../plural.ts';
import type { Texts } from '../ru.ts';

export const surveys: Texts['surveys'] = {
  title: 'Surveys before and after',
  moments: { before: 'Before', after: 'After' },
  fillIn: { before: 'Fill in “before”', after: 'Fill in “after”' },
  filledOn: { before: (date) => `“Before” of ${date}`, after: (date) => `“After” of ${date}` },
  counted: (before, after, of) => `before: ${before} of ${of}, after: ${after} of ${of}`,
  answersOf: (who) => `Answers: ${who}`,
  screen: { before: 'Survey “before”', after: 'Survey “after”' },
  lead: {
    before: 'What do you expect of the programme? Rate from 1 to 10; a question may be skipped.',
    after: 'How was it in fact? Rate from 1 to 10; a question may be skipped.',
  },
  items: {
    comfort: 'Easy to talk with the mentor',
    personal: 'Use of personal meetings',
    group: 'Use of common meetings',
    support: 'Support by the mentor',
    help: 'Help with what one came for',
    plan: 'Clear what to do and when',
    safety: 'Calm and safe',
    interest: 'Interesting to be a mentor',
    benefit: 'Use for the mentee',
    ease: 'Easy to talk with the mentee',
    meetings: 'Organisation of meetings and events',
    training: 'Training of mentors',
    involvement: 'The mentee takes to it',
    work: 'Content with the work together',
    result: 'Content with the result',
  },
  lowest: 'not at all',
  highest: 'fully',
  words: 'In own words',
  wordsHint: 'What is most valued, what is missed',
  on: 'Filled in on',
  save: 'Save the survey',
  saved: 'Survey saved',
  remove: 'Delete the survey',
  removed: 'Survey deleted',
  needsScore: 'Mark at least one answer.',
  locked: '“After” is filled in, so “before” no longer changes.',
  lockedCure: 'Open “after”',
  unanswered: 'no answer',
  nobody: 'This person is not in the match.',

  digitsHint: 'On the keyboard: a digit gives the score (0 is 10) and leads to the next question.',
  onPaper: 'Empty sheet to print',
  ownHand: {
    menu: 'How to fill in',
    onPaper: 'Print the sheet',
    handOver: 'Hand over the device',
  },
  sheets: {
    title: 'Surveys before and after on paper',
    moment: 'Which survey',
    whose: 'Whose',
    sides: { mentee: 'Mentees’', mentor: 'Mentors’' },
    kind: 'Which sheets',
    kinds: { named: 'With name and code', empty: 'Empty ones for everybody' },
    waiting: (count) => `Not filled in yet: ${count}. The sheets lie by class.`,
    ofOne: 'Sheets of this match only.',
    ofAll: 'Sheets of all matches',
    nobody: 'There is nobody to print for: all have filled it in, or no match has begun yet.',
    found: (who, moment) => `${who}: ${moment.toLowerCase()}`,
  },

  averages: {
    mentee: 'Mentees',
    mentor: 'Mentors',
  },
  caption: (side, before, after, both) =>
    `${side}: before – ${forms(before)}, after – ${forms(after)}, twice – ${forms(both)}`,
  columns: {
    item: 'Question',
    before: 'Before',
    after: 'After',
    both: 'Answered twice: before and after',
  },
  mean: (mean, n) => `${mean} (n\u00a0=\u00a0${n})`,
  change: (before, after, n) => `${before} and ${after} (n\u00a0=\u00a0${n})`,
  none: '–',
  averagesHint:
    'Mean scores from 1 to 10 of the current year; n is the number of answers. A change is seen only in those who answered twice.',
  empty: 'No surveys of this year yet. They are filled in on the page of a match.',
};

const forms = (count: number) => `${count} ${plural(count, { one: 'survey', many: 'surveys' })}`;
