import type { Texts } from '../ru.ts';

export const parts: Texts['parts'] = {
  optional: 'optional',
  close: 'Close',
  more: 'More',
  undo: 'Undo',
  skip: 'Skip to the page',
};
