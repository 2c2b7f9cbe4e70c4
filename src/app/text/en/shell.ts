import type { Texts } from '../ru.ts';

export const shell: Texts['shell'] = {
  name: 'Krug',
  navigation: 'Places',
  places: {
    today: { label: 'Today' },
    people: { label: 'People' },
    mentoring: { label: 'Mentoring', shortLabel: 'Matches' },
    calendar: { label: 'Calendar' },
    community: { label: 'Community' },
    programme: { label: 'Programme' },
    reports: { label: 'Reports' },
    exchange: { label: 'Exchange' },
    settings: { label: 'Settings' },
  },
  crash: {
    title: 'Something went wrong',
    text: 'Everything saved is safe. Open the page again; if that does not help, save a copy of the data and show the details to whoever helps the school with the app.',
    typed: 'This text was not saved yet; you can copy it:',
    reload: 'Open again',
    exportAll: 'Save a copy',
    details: 'Details',
  },
};
