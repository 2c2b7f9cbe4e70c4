import { useEffect, useState } from 'preact/hooks';
import type { Json } from '../../../domain/json.ts';
import type { Pin } from '../../../domain/matching/matching-input.ts';
import { drafts } from '../../drafts.ts';
import { api } from '../../worker-bridge.ts';

const key = 'matching pins';

/**
 * The pairs that the coordinator has decided and not yet accepted: of this device only, and kept
 * when the browser is closed over them. `null` until they are read.
 */
export function usePins() {
  const [pins, setPins] = useState<readonly Pin[] | null>(null);
  useEffect(() => {
    void api.readDraft(key).then((draft) => setPins(readPins(draft)));
  }, []);
  const change = (next: readonly Pin[]) => {
    setPins(next);
    void drafts.keep(key, next.length === 0 ? null : next.map((pin) => ({ ...pin })));
  };
  return { pins, change };
}

/** A draft may come from an older version. */
function readPins(draft: Json): readonly Pin[] {
  if (!Array.isArray(draft)) return [];
  return draft.flatMap((pin) => {
    if (pin === null || typeof pin !== 'object' || Array.isArray(pin)) return [];
    const { requestId, offerId } = pin;
    return typeof requestId === 'string' && typeof offerId === 'string'
      ? [{ requestId, offerId }]
      : [];
  });
}

/** A request has one mentor: a new pin takes the place of its old one. */
export const withPin = (pins: readonly Pin[], pin: Pin): readonly Pin[] => [
  ...withoutPin(pins, pin.requestId),
  pin,
];

export const withoutPin = (pins: readonly Pin[], requestId: string): readonly Pin[] =>
  pins.filter((one) => one.requestId !== requestId);
