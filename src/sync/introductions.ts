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

/** Makes sure that this device is named at the store. */
export async function introduceAtStore(parts: StoreParts): Promise<Outcome<null, Fault>> {
  const { talk, keys, random, deflate, session } = parts;
  const known = endpointSession(session, talk.endpoint().id).storeDevices;
  for (;;) {
    const read = await readIntroductions(parts);
    if (!read.ok) return read;
    const own = talk.ownDevice();
    if (known.has(own)) return done(null);
    const place = { device: door, n: read.value.next, prev: noFrameBefore };
    const payload = { seen: [{ device: own, n: 0 }], entries: [] };
    const sealed = await sealSegment(payload, place, keys, random(24), deflate);
    if (!sealed.ok) throw new Error('An introduction is never too large.');
    const put = await putSegment(parts, sealed.value);
    if (!put.ok) return put;
  }
}

/** Reads the introductions that are new since the last time. */
export async function readIntroductions(
  parts: StoreParts,
): Promise<Outcome<{ readonly next: number }, Fault>> {
  const { talk, keys, deflate, session } = parts;
  const memory = endpointSession(session, talk.endpoint().id);
  for (;;) {
    const frame = await getFrame(talk, door, memory.nextIntroduction);
    if (!frame.ok) return frame;
    const opened = frame.value && (await openSegment(frame.value, keys, deflate));
    if (!opened?.ok) return done({ next: memory.nextIntroduction });
    for (const { device } of opened.value.payload.seen) memory.storeDevices.add(device);
    memory.nextIntroduction += 1;
  }
}
