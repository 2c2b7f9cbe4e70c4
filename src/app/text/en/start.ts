import type { Texts } from '../ru.ts';

export const start: Texts['start'] = {
  title: 'Welcome to Krug',
  lead: 'The school’s mentoring, on this device, with the internet and without.',
  create: 'Create a programme',
  createHint: 'For the coordinator: the school begins here',
  join: 'Join',
  joinHint: 'With a link or QR code from a device that has the programme',
  look: 'Look around',
  lookHint: 'An example school with invented people. Removed with one tap',
  back: 'Back',
  filling: 'Preparing the example school…',
  language: 'Язык: русский',

  newProgramme: {
    title: 'New programme',
    school: 'School',
    schoolHint: 'Sosnovka village school',
    place: 'Village, district',
    placeHint: 'Sosnovka, Zhigalovo district',
    zone: 'Time zone of the school',
    zoneHint: 'Days and hours are counted there, whatever the laptop’s clock says',
    year: 'School year',
    coordinator: 'Coordinator',
    coordinatorHint: 'How to address you: Olga Petrovna',
    device: 'Name of this device',
    deviceLaptop: 'Laptop in the staff room',
    devicePhone: 'Phone',
    deviceTablet: 'Tablet',
    save: 'Create the programme',
    needed: 'This field is needed.',
    iosFirst:
      'On an iPhone or iPad add Krug to the Home Screen first: otherwise Safari may erase the data after seven days.',
  },

  joining: {
    title: 'Join a programme',
    link: 'Link from the other device',
    linkHint: 'On the first device: “Exchange” → “Add a device”',
    scan: 'Point the camera at the QR code',
    device: 'Name of this device',
    save: 'Join',
    wrong: 'This is no link of Krug. Copy the whole of it.',
    already: 'This device is in a programme already.',
    waiting: 'Receiving the school’s data…',
    waitingHint:
      'This takes from a few seconds to a few minutes. You may close the app and come back.',
    noConnection:
      'The server cannot be reached. The data will come by itself once it can. It can also be brought from another device by file.',
    byHand: 'Exchange',
    noCamera: 'The camera is not available. Paste the link.',
  },

  lost: {
    title: 'The data on this device was erased',
    lead: (since) =>
      `The browser removed Krug’s storage. A programme begun ${since} was kept here.`,
    safe: 'Everything that was sent is safe: join again with a link from another device.',
    unsent: 'What had not left yet cannot be recovered from this device.',
    goOn: 'Begin anew',
  },

  broken: {
    title: 'The storage does not open',
    newer: 'The data was written by a newer version of Krug. Close the other tabs and reload.',
    lead: 'The data is untouched. Close other tabs of Krug and try again.',
    full: 'This device has no room left, and Krug has nowhere to keep records. Free some room on the disk and try again. If there were records here, they are untouched.',
    again: 'Try again',
  },
};
