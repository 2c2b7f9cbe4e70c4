import type { Texts } from '../ru.ts';

export const waiting: Texts['waiting'] = {
  title: 'Two values',
  back: 'Today',
  lead: 'The same thing was changed on two devices. Both values are kept. Choose the right one: everybody will see the decision.',
  empty: 'Nothing to decide: all records agree.',
  shown: 'shown now',
  thisDevice: 'on this device',
  from: (device, moment) => `${device}, ${moment}`,
  choose: 'Keep this one',
  other: 'Write another',
  decided: 'Decision saved',
  bothDeleted: 'Deleted on one device, edited on the other',
  keepDeleted: 'Leave it deleted',
  restore: 'Restore the record',
  skip: 'Decide later',
};
