import { randomBytes } from 'node:crypto';
import type { Endpoint } from '../../src/domain/log.ts';
import type { SetTimer } from '../../src/sync/ask.ts';
import { nativeDeflate } from '../../src/sync/deflate.ts';
import { createExchange, type Exchange, type ExchangeParts } from '../../src/sync/exchange.ts';
import type { ExchangeLock } from '../../src/sync/exchange-lock.ts';
import { deriveKeys } from '../../src/sync/keys.ts';
import { openSegment } from '../../src/sync/segment.ts';
import { createMemoryLog, type Disk, type MemoryLog, newDisk } from './memory-log.ts';

export type ExchangeDevice = { readonly log: MemoryLog; readonly exchange: Exchange };

const noLock: ExchangeLock = {
  run: async (task) => {
    await task(() => true);
    return 'done';
  },
};

export const setRealTimer: SetTimer = (task, delayMillis) => {
  const timer = setTimeout(task, delayMillis);
  return () => clearTimeout(timer);
};

/** A device with the real exchange over a log in memory. Nothing runs until it is told to. */
export function openExchangeDevice(disk: Disk, parts: Partial<ExchangeParts> = {}): ExchangeDevice {
  const log = openMemoryLog(disk, parts.deflate);
  const exchange = createExchange({
    log,
    fetch: (url, request) => fetch(url, request),
    now: Date.now,
    elapsed: () => performance.now(),
    setTimer: setRealTimer,
    random: (length) => randomBytes(length),
    deflate: nativeDeflate,
    lock: noLock,
    onChange: () => {},
    onNewIdentity: async () => {},
    onCrash: (error) => {
      throw error;
    },
    isDeviceFull: () => false,
    ...parts,
  });
  return { log, exchange };
}

export function openMemoryLog(disk: Disk, deflate = nativeDeflate): MemoryLog {
  const keys = deriveKeys(disk.identity.programmeKey);
  return createMemoryLog(disk, async (segment) => {
    const opened = await openSegment(segment.bytes, keys, deflate);
    if (!opened.ok) throw new Error('An own segment cannot be opened.');
    return opened.value.payload;
  });
}

export function newEndpoint(url: string, programmeKey: Uint8Array, id = 'first'): Endpoint {
  const { log, token } = deriveKeys(programmeKey);
  return {
    id,
    url,
    kind: 'unknown',
    log,
    token,
    registrationCode: '',
    epoch: '',
    cursor: 0,
    lastReceiptMillis: null,
    lastPullMillis: null,
    lastTryMillis: null,
    problem: null,
    clockSkewMillis: null,
    bytesByMonth: {},
  };
}

/** A new device of the programme, which knows these addresses. */
export function newDeviceDisk(programmeKey: Uint8Array, urls: readonly string[]): Disk {
  const device = randomBytes(8).toString('hex');
  return newDisk(
    { device, programmeKey },
    urls.map((url, index) => newEndpoint(url, programmeKey, `endpoint${index}`)),
  );
}
