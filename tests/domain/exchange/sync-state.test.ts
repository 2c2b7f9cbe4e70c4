import { expect, test } from 'vitest';
import { syncStateOf } from '../../../src/domain/exchange/sync-state.ts';
import type { EndpointView, SyncView } from '../../../src/domain/sync-view.ts';

const endpoint: EndpointView = {
  id: 'e',
  url: 'https://school.example/krug',
  kind: 'full',
  lastReceiptMillis: null,
  lastPullMillis: null,
  lastTryMillis: null,
  problem: null,
  bytesThisMonth: 0,
};
const calm: SyncView = {
  truth: 'stored',
  savedHere: 0,
  sent: 0,
  stored: 3,
  seen: 0,
  needsYou: 0,
  isExchanging: false,
  isDeviceFull: false,
  endpoints: [endpoint],
  devices: [],
  clockSkewMillis: null,
  bytesThisMonth: 0,
  isExample: false,
};
const stateOf = (given: Partial<SyncView>) => syncStateOf({ ...calm, ...given });

test('the truth of the log is the state where nothing is in the way', () => {
  for (const truth of ['nothing-yet', 'saved-here', 'sent', 'stored', 'seen'] as const) {
    expect(stateOf({ truth })).toBe(truth);
  }
});

test('a decision of a person comes before a failing server, and that before the counts', () => {
  const broken = { ...endpoint, problem: 'endpoint-full' as const };
  expect(stateOf({ needsYou: 1, truth: 'needs-you', endpoints: [broken] })).toBe('needs-you');
  expect(stateOf({ truth: 'saved-here', savedHere: 2, endpoints: [endpoint, broken] })).toBe(
    'endpoint-full',
  );
});

test('a full disk comes before everything, because nothing can be saved', () => {
  const broken = { ...endpoint, problem: 'no-connection' as const };
  expect(stateOf({ isDeviceFull: true, needsYou: 1, endpoints: [broken] })).toBe('device-full');
});

test('without an address the records are on this device only, and the state says so', () => {
  expect(stateOf({ truth: 'saved-here', endpoints: [] })).toBe('no-endpoint');
});

test('what only took a parcel never counts as stored', () => {
  const sink = { ...endpoint, kind: 'sink' as const };
  expect(stateOf({ truth: 'sent', sent: 2, endpoints: [sink] })).toBe('accepted');
  expect(stateOf({ truth: 'sent', sent: 2, endpoints: [sink, endpoint] })).toBe('sent');
});

test('an exchange that has nothing of ours to send does not blink', () => {
  expect(stateOf({ isExchanging: true })).toBe('stored');
  expect(stateOf({ isExchanging: true, truth: 'saved-here', savedHere: 1 })).toBe('exchanging');
});
