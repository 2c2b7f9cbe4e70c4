import type { Texts } from '../ru.ts';

export const parts: Texts['parts'] = {
  optional: 'optional',
  close: 'Close',
  clear: 'Clear',
  more: 'More',
  undo: 'Undo',
  skip: 'Skip to the page',
  draft: {
    restored: 'We kept what you had not finished.',
    forget: 'Start anew',
    'on-its-way': 'Keeping the draft…',
    kept: 'The draft is kept on this device',
    refused:
      'The draft was not kept: what is written here is only on the screen so far. Do not close this page; save the form, and we will say what is in the way.',
  },
  date: {
    example: 'dd/mm/yyyy',
    notADate: 'This is not a date. For example: 24/11/2026 or 24 November.',
    pick: (label: string) => `${label}: pick a day`,
    monthBefore: 'Previous month',
    monthAfter: 'Next month',
  },
  time: {
    example: 'hh:mm',
    notATime: 'This is not a time. For example: 13:30.',
  },
};
