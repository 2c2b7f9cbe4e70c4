import { plural } from '../plural.ts';
import type { Texts } from '../ru.ts';

const changes = (count: number) => plural(count, { one: 'change', many: 'changes' });

export const status: Texts['status'] = {
  nothingYet: 'No records yet',
  nothingYetWords: 'Whatever you write down is saved here at once.',
  noConnection: 'No connection',
  savedWaiting: (count, place) =>
    `Everything is saved ${place}. ${count} ${changes(count)} will leave once there is internet.`,
  savedSoon: (count) =>
    `${count} ${changes(count)} ${plural(count, { one: 'waits', many: 'wait' })} to be sent.`,
  saved: 'Saved here',
  savedOnly: (place) => `Everything is saved ${place}. No address for exchange is set.`,
  exchanging: 'Exchanging',
  sent: 'Sent',
  sentWords: 'Waiting for the server to confirm.',
  accepted: 'Accepted, cannot be verified',
  acceptedWords: 'The address took the records, but does not confirm that it keeps them.',
  stored: 'On the server',
  storedWords: (moment) => `The server keeps everything. Confirmed ${moment}.`,
  seen: 'Exchange done',
  seenWords: 'Another device has received everything too.',
  needsYou: 'Needs a decision',
  needsYouWords: (count) =>
    `${count} ${plural(count, { one: 'field', many: 'fields' })} with two values.`,
  problem: 'Exchange is stuck',
  places: { laptop: 'on this laptop', phone: 'on the phone', tablet: 'on the tablet' },
  short: (count, place) => `No connection. Saved ${place}, waiting to be sent: ${count}`,
  shortWaiting: (count) => `Waiting to be sent: ${count}`,
  example: 'Example school',
  exampleWords: 'The people are invented, nothing is sent.',
  clockSkew: (duration) =>
    `This device’s clock is ${duration} away from the server’s. The records are safe, but check date and time.`,
  savedAll: (place) =>
    `Everything is saved ${place} and on the server. New records leave once there is internet.`,
  offlineReady: 'Works without the internet now',
  retired:
    'Krug was updated or closed in another tab, and this one saves nothing any more. What was saved is safe. If something is typed here, copy it and open the page anew.',
  openAnew: 'Open anew',
  updateReady: 'An update of Krug is ready',
  update: 'Update',
  updateBlocked: 'Save the record you began first, then update.',
  installOffer: 'Install Krug as an app: it opens with one tap, and the data is safer.',
  install: 'Install',
  room: {
    tight: (used, all) =>
      `Room is running out: ${used} of ${all} used. Everything saved is safe. Free some room on the disk and save a copy to a file.`,
    heavy: (used) =>
      `There is a lot of data: ${used}. Everything is safe, but a weak phone may slow down. Exchange on all devices and save a copy to a file.`,
    save: 'Save to a file',
  },
  problems: {
    'device-full':
      'This device has no room left. What was saved is safe. Free some room on the disk, and exchange goes on by itself.',
    'no-connection': 'No connection. Everything is saved here and will leave by itself.',
    'not-an-endpoint':
      'At this address something other than a server of Krug answers: a login page, a filter or a cache. Nothing was sent.',
    'not-allowed':
      'The server does not accept this programme’s key. The data here is safe. Ask who runs the server.',
    'registration-needed':
      'The server asks for a registration code. The data here is safe. Enter the code on the page of exchange.',
    'too-many-requests': 'The server asks to wait. We will send a little later.',
    'endpoint-full':
      'The server has no room left. The data here is safe. Tell who runs the server.',
    'endpoint-error':
      'The server answered with an error. The data here is safe, we will try again.',
    'newer-version-needed':
      'Another device runs a newer version. Update Krug and the records will open.',
    'damaged-segment': 'One parcel arrived damaged and was set aside. The rest was accepted.',
  },
};
