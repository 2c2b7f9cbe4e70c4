import { plural } from '../plural.ts';
import type { Texts } from '../ru.ts';

const changes = (count: number) => plural(count, { one: 'change', many: 'changes' });

export const exchange: Texts['exchange'] = {
  title: 'Exchange',
  sendNow: 'Send now',
  sending: 'Exchanging…',
  truths: {
    title: 'Where your records are',
    savedHere: 'Saved here',
    savedHereHint: 'On this device, not sent yet',
    sent: 'Sent',
    sentHint: 'Left, but not confirmed yet',
    stored: 'On the server',
    storedHint: 'The server confirmed that it keeps each record',
    seen: 'On another device',
    seenHint: 'Another device received and confirmed it',
    needsYou: 'Needs you',
    needsYouHint: 'Two values: somebody must decide which is right',
  },
  waiting: (count) => `Waiting to be sent · ${count}`,
  waitingEmpty: 'Everything is sent. New records appear here until they leave.',
  andMore: (count) => `and ${count} more`,
  kinds: { created: 'added', edited: 'edited', deleted: 'deleted', restored: 'restored' },
  records: (count) => `${count} ${plural(count, { one: 'record', many: 'records' })}`,
  server: 'Where to send',
  noServer: 'No address is set. Everything is kept on this device only.',
  address: 'Address of the server',
  addressHint: 'https://school.example/krug',
  registrationCode: 'Registration code, if asked for',
  addServer: 'Add the address',
  removeServer: (url) => `Remove the address ${url}`,
  notAnAddress: 'This does not look like an address. It begins with https://',
  endpointKinds: {
    unknown: 'not checked yet',
    full: 'server of Krug',
    store: 'plain file store',
    sink: 'receives only: accepted, cannot be verified',
  },
  lastReceipt: (moment) => `confirmed ${moment}`,
  lastPull: (moment) => `checked ${moment}`,
  lastTry: (moment) => `tried ${moment}`,
  never: 'no exchange yet',
  bytesThisMonth: (size) => `${size} this month`,
  problems: {
    'no-connection': 'No connection. Everything is saved here and will leave by itself.',
    'not-an-endpoint':
      'At this address something other than a server of Krug answers: a login page, a filter or a cache. Nothing was sent.',
    'not-allowed':
      'The server does not accept this programme’s key. The data here is safe. Ask who runs the server.',
    'registration-needed': 'The server asks for a registration code. Enter it below.',
    'too-many-requests': 'The server asks to wait. We will send a little later.',
    'endpoint-full':
      'The server has no room left. The data here is safe. Tell who runs the server.',
    'endpoint-error':
      'The server answered with an error. The data here is safe, we will try again.',
    'newer-version-needed':
      'Another device runs a newer version. Update Krug and the records will open.',
    'damaged-segment': 'One parcel arrived damaged and was set aside. The rest was accepted.',
  },
  devices: 'Devices',
  thisDevice: 'this device',
  heard: (moment) => `heard ${moment}`,
  notHeard: 'not heard yet',
  addDevice: 'Add a device',
  invitation: {
    title: 'Add a device',
    lead: 'Open this link on the other device, or point its camera at the code.',
    warning:
      'The link opens all data of the school. Show it only to your own people and do not publish it.',
    copy: 'Copy the link',
    copied: 'Link copied',
    share: 'Share',
    code: 'QR code for the second device',
    close: 'Done',
    noServer: 'Set the address of a server first: without it the second device receives nothing.',
  },
  example: 'This is an example school. It is not sent anywhere.',
  deviceKinds: { laptop: 'laptop', phone: 'phone', tablet: 'tablet' },

  status: {
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
    clockSkew: (minutes) =>
      `This device’s clock is ${minutes} min away from the server’s. The records are safe, but check date and time.`,
  },
};
