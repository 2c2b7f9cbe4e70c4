import { textOf } from '../../text/text-of.ts';

export function deviceNameFor(kind: 'laptop' | 'phone' | 'tablet'): string {
  const words = textOf('start').newProgramme;
  const names = {
    laptop: words.deviceLaptop,
    phone: words.devicePhone,
    tablet: words.deviceTablet,
  };
  return names[kind];
}
