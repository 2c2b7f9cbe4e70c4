import { plural } from '../plural.ts';
import type { Texts } from '../ru.ts';

export const questionnaires: Texts['questionnaires'] = {
  title: 'Questionnaires on paper',
  lead: 'Print them, hand them out, and type them in by the code in the corner.',
  print: (count) => `Print ${count} ${plural(count, { one: 'sheet', many: 'sheets' })}`,
  whose: 'Whose questionnaire',
  roles: { mentee: 'Mentee’s', mentor: 'Mentor’s' },
  forWhom: 'For whom',
  forWhomHint: 'With a name and a code. Nobody chosen: an empty sheet for everybody.',
  typeIn: 'Type in from paper',
  code: 'Code of the sheet',
  codeHint: 'Four signs in the upper right corner',
  noCode: 'There is no such code. Check the letters.',
  toRequest: 'Type in a request',
  toOffer: 'Type in an offer',
};
