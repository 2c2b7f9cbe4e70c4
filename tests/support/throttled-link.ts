import type { Socket } from 'node:net';
import type { Line } from './throttling-proxy.ts';

/** One line that all connections share: a packet waits for the ones before it, then travels. */
export type Link = {
  /** A connection costs a round trip before its first byte. */
  readonly shakeHands: () => Promise<void>;
  readonly carry: (
    from: Socket,
    to: Socket,
    way: 'up' | 'down',
    isOpen: Promise<void>,
    note: (packet: Buffer) => void,
  ) => Promise<void>;
};

const packetBytes = 1460;
/** What a sender waits before it repeats a packet that got lost. */
const retransmitMillis = 1000;

export function createLink(line: Line): Link {
  const freeAtMillis = { up: 0, down: 0 };
  const kbitPerSecond = { up: line.upKbitPerSecond, down: line.downKbitPerSecond };

  /** Waits until the line has taken the packet, so that the sender feels how slow it is. */
  const occupy = async (way: 'up' | 'down', bytes: number) => {
    const start = Math.max(performance.now(), freeAtMillis[way]);
    freeAtMillis[way] = start + (bytes * 8) / kbitPerSecond[way];
    await sleep(freeAtMillis[way] - performance.now());
  };

  const travel = () => sleep(line.roundTripMillis / 2 + delayByLoss(line));

  return {
    shakeHands: () => sleep(line.roundTripMillis),
    carry: async (from, to, way, isOpen, note) => {
      /** Packets travel at the same time but arrive in their order. */
      const deliver = async (packet: Buffer, before: Promise<void>) => {
        await Promise.all([before, travel()]);
        if (to.destroyed) return;
        note(packet);
        to.write(packet);
      };
      let lastArrival = Promise.resolve();
      try {
        for await (const chunk of from) {
          await isOpen;
          for (const packet of packetsOf(chunk)) {
            await occupy(way, packet.length);
            lastArrival = deliver(packet, lastArrival);
          }
        }
        await lastArrival;
        to.end();
      } catch {
        to.destroy();
      }
    },
  };
}

function packetsOf(chunk: Buffer): Buffer[] {
  const count = Math.ceil(chunk.length / packetBytes);
  return Array.from({ length: count }, (_, index) =>
    chunk.subarray(index * packetBytes, (index + 1) * packetBytes),
  );
}

const delayByLoss = ({ loss }: Line) => (Math.random() < loss ? retransmitMillis : 0);

async function sleep(millis: number): Promise<void> {
  if (millis > 0) await new Promise((resolve) => setTimeout(resolve, millis));
}
