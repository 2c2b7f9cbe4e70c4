import type { Texts } from '../ru.ts';

export const parts = {
  optional: 'optional',
  close: 'Close',
} satisfies Texts['parts'];
