import type { DeviceId } from '../domain/clock.ts';
import { done, type Outcome } from '../domain/outcome.ts';
import type { Fault } from './ask.ts';
import { noFrameBefore } from './frame.ts';
import { openSegment, sealSegment } from './segment.ts';
import { endpointSession } from './session.ts';
import { getFrame, putSegment, type StoreParts } from './store-frames.ts';

/**
 * A store lists nothing, and the first thing a device must learn is who else there is. So under the
 * number of a device that does not exist lies one short frame for each that does: 1, 2, 3 …, each
 * sealed with the school's key, each naming its author in `seen`.
 */
const door: DeviceId = 'ffffffffffffffff';

/**
 * Makes sure that this device is named at the store. A folder lets two devices write one number in
 * the same second, and the later one wins: so the own place is looked at again each time.
 */
export async function introduceAtStore(parts: StoreParts): Promise<Outcome<null, Fault>> {
  const { talk, keys, random, deflate } = parts;
  const memory = memoryOf(parts);
  if (memory.ownIntroduction !== undefined) {
    const read = await readIntroduction(parts, memory.ownIntroduction);
    if (!read.ok) return read;
  }
  for (;;) {
    const read = await readIntroductions(parts);
    if (!read.ok) return read;
    if (memory.ownIntroduction !== undefined) return done(null);
    const place = { device: door, n: memory.nextIntroduction, prev: noFrameBefore };
    const payload = { seen: [{ device: talk.ownDevice(), n: 0 }], entries: [] };
    const sealed = await sealSegment(payload, place, keys, random(24), deflate);
    if (!sealed.ok) throw new Error('An introduction is never too large.');
    const put = await putSegment(parts, sealed.value);
    if (!put.ok) return put;
  }
}

/** Reads the introductions that are new since the last time. */
export async function readIntroductions(parts: StoreParts): Promise<Outcome<null, Fault>> {
  const memory = memoryOf(parts);
  for (;;) {
    const read = await readIntroduction(parts, memory.nextIntroduction);
    if (!read.ok) return read;
    if (!read.value) return done(null);
    memory.nextIntroduction += 1;
  }
}

/** Answers whether there is one under this number. */
async function readIntroduction(parts: StoreParts, n: number): Promise<Outcome<boolean, Fault>> {
  const { talk, keys, deflate } = parts;
  const memory = memoryOf(parts);
  if (memory.ownIntroduction === n) memory.ownIntroduction = undefined;
  const frame = await getFrame(parts, door, n);
  if (!frame.ok) return frame;
  const opened = frame.value && (await openSegment(frame.value, keys, deflate));
  if (!opened?.ok) return done(false);
  for (const { device } of opened.value.payload.seen) {
    memory.storeDevices.add(device);
    if (device === talk.ownDevice()) memory.ownIntroduction = n;
  }
  return done(true);
}

const memoryOf = ({ session, talk }: StoreParts) => endpointSession(session, talk.endpoint().id);
