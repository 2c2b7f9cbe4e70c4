import { plural } from '../plural.ts';
import type { Texts } from '../ru.ts';

const papersWord = (count: number) => plural(count, { one: 'paper', many: 'papers' });

export const papers: Texts['papers'] = {
  listTitle: 'Papers',
  listLead: 'Orders, agreements and forms, as they were printed.',
  toMatches: 'Matches',
  empty: 'Every printed paper will stand here.',
  emptyHint:
    'Orders and agreements begin at the list of matches, consents at a person’s page. They can be printed again on any day: the text stays the same.',
  kind: 'Kind of paper',
  allKinds: 'All kinds',
  year: 'School year',
  allYears: 'All years',
  yearWords: (firstYear) => `${firstYear}/${String(firstYear + 1).slice(2)}`,
  newPaper: 'New paper',
  count: (count) => `${count} ${papersWord(count)}`,
  numberAndDate: (number, date) => `No. ${number} of ${date}`,
  andOthers: (names, others) => `${names} and ${others} more`,
  missing: 'This paper is not on this device. Perhaps the exchange has not brought it yet.',
  toPapers: 'To the papers',
  print: 'Print',
  remove: 'Delete the paper',
  removed: 'The paper was deleted',

  back: 'Back',
  keepAndPrint: 'Save and print',
  printAgain: 'Print again',
  kept: (count) => `Saved: ${count} ${papersWord(count)}`,
  keptNote: 'Saved on this device. Printed again, the text will be the same.',
  nothingToDraft:
    'There is nothing to print: no matches or people were chosen, or they were deleted.',
  asPrinted: 'As printed',
  editText: 'Edit the text',
  text: 'Text of the paper',
  marks:
    'A sign begins the line: # a heading, > on the right, | a row of a table, ~ a place to sign, === a new sheet.',
  details: 'Number and date',
  shown: 'Shown paper',
  title: 'Title',
  number: 'Number',
  numberHint: 'The papers that follow get the numbers that follow.',
  date: 'Date',
  copies: 'Copies',
  copiesHint: 'Of each paper',
};
