import { plural } from '../plural.ts';
import type { Texts } from '../ru.ts';

const people = (count: number) => plural(count, { one: 'person is', many: 'people are' });
const matches = (count: number) => plural(count, { one: 'pair', many: 'pairs' });
const talks = (count: number) => plural(count, { one: 'single talk', many: 'single talks' });

export const reports: Texts['reports'] = {
  title: 'Reports',
  year: (year) => `School year ${year}`,
  print: 'Print',
  missing: 'This device has no programme yet: the exchange will bring it.',
  empty: 'The indicators of the year come here',
  emptyText:
    'They are counted by themselves, from pairs and people. Begin with a list of pupils and teachers.',
  importPeople: 'Import a list',
  toFigures: 'Enter the numbers',
  nobodyYet: 'Nobody is counted yet: a pair enters the indicators once it has begun.',
  toMatches: 'To the pairs',
  noDenominators: 'Some indicators do not know yet of which number to take the share.',
  tooMany: 'More are counted than there are: check the numbers of the school.',

  indicators: 'Indicators',
  columns: {
    indicator: 'Indicator',
    counted: 'How many of how many',
    share: 'Share',
    target: (year) => `Target ${year}`,
  },
  ratio: (count, of) => `${count} of ${of}`,
  ratioUnknown: (count) => `${count}, of how many is not given`,
  noData: 'no data',
  answered: 'of surveys “after”',
  fewAnswered: 'of surveys, few answers',
  nobodyAnswered: 'nobody has filled in a survey “after” yet',

  counted: 'Who is counted',
  countedLine: (indicator, count) => `${indicator}: ${count}`,
  nobody: 'Nobody.',
  unknown: {
    1: (count) => `${count} ${people(count)} not counted, the age is unknown:`,
    2: (count) => `${count} ${people(count)} not counted, the age is unknown:`,
    3: (count) => `${count} ${people(count)} not counted, the years of work are unknown:`,
    4: (count) => `${count} ${people(count)} not counted, the place of work is unknown:`,
    5: (count) => `${count} ${people(count)} not counted, the survey says nothing of the result:`,
    6: (count) => `${count} ${people(count)} not counted, the survey says nothing of the result:`,
  },

  rules: 'How it is counted',
  distinct: 'People',
  distinctValue: 'each once, in however many pairs',
  agesOn: 'Ages on the day',
  today: 'the day of the report',
  lastDay: 'the last day of the school year',
  chosenDay: 'set by the school',
  satisfied: 'Satisfied',
  satisfiedValue: (from) =>
    `whoever gave ${from === 10 ? '10' : `${from} or more`} of 10 to “Content with the result” in the survey “after”; of several surveys the latest counts`,
  singleTalks: 'Single talks',
  talksCounted: 'count as taking part',
  talksLeftOut: (count) =>
    count === 0
      ? 'do not count as taking part'
      : `do not count as taking part: ${count} ${talks(count)} left out`,
  matches: 'Pairs of the year',
  matchesValue: (begun, parts) =>
    `${begun} ${matches(begun)} begun${parts.length > 0 ? ` = ${parts.join(' + ')}` : ''}`,
  matchesCounted: (count) => `${count} in the indicators`,
  matchesWithoutForm: (count) => `${count} without an official form`,
  matchesOfTalks: (count) => `${count} ${talks(count)}`,
  withoutForm: 'Without an official form',
  withoutFormValue: (count) => `${count} ${matches(count)} outside official statistics`,
  tabs: {
    label: 'Reports',
    indicators: 'Indicators',
    mentees: 'Base of mentees',
    mentors: 'Base of mentors',
  },
  bases: {
    save: 'Save for Excel',
    saved: 'The file is among the downloads',
    fileName: (title, firstYear) => `${title} ${firstYear}–${firstYear + 1}.xlsx`,
    empty: {
      mentees: 'Nobody is in the base yet: whoever has a request or a mentor comes here.',
      mentors: 'Nobody is in the base yet: whoever has an offer or a mentee comes here.',
    },
    add: { mentees: 'New request', mentors: 'New mentor' },
    import: 'Import a base',
    withoutYear: (count) =>
      `The form asks for the year of birth, and of ${count} ${plural(count, { one: 'person', many: 'people' })} it is unknown:`,
    sums: 'Sum checks',
    rows: 'Rows',
    people: 'Different people',
    byState: 'By state',
    byForm: 'By form',
    sum: (all, parts) => [all, parts.join(' + ')].join(' = '),
    part: (count, words) => `${count} ${words}`,
    states: {
      running: 'running',
      finished: 'finished',
      proposed: 'not begun',
      waiting: { mentees: 'without a mentor', mentors: 'without a mentee' },
    },
    noForm: 'without a form',
    agrees: (count) => `${count} by the rows of the base, and as many in the indicators`,
    disagrees: (inBase, inReport) =>
      `${inBase} by the rows of the base, ${inReport} in the indicators: they differ`,
    talksLeftOut: (count) =>
      `${count} ${talks(count)} ${plural(count, { one: 'stands', many: 'stand' })} outside the base`,
    rowsNote:
      'A row is a person with one participation: whoever has two mentors for two requests has two rows.',
  },
  changeRules: 'Change the rules',
  changeFigures: 'Targets and numbers',
};
