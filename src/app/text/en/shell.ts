import type { Texts } from '../ru.ts';

export const shell = {
  name: 'Krug',
} satisfies Texts['shell'];
