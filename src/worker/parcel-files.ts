import type { SaveFailure } from '../domain/api.ts';
import type {
  ParcelFile,
  ParcelFileFailure,
  ParcelsTaken,
} from '../domain/exchange/parcel-file.ts';
import { type Outcome, refused } from '../domain/outcome.ts';
import { readIdentity } from '../storage/identity.ts';
import { orSaveFailure } from '../storage/run-unit.ts';
import type { OpenSpace } from './open-space.ts';

type OnProgress = (part: number) => void;

export async function makeParcelFile(
  { store, exchange }: OpenSpace,
  onProgress: OnProgress,
): Promise<Outcome<ParcelFile, ParcelFileFailure | SaveFailure>> {
  if (!(await readIdentity(store))) return refused({ type: 'no-programme' });
  return orSaveFailure(store, () => exchange.makeFile(onProgress));
}

/** A full disk stops it between two parcels; what was taken until then stays, and is known the next time. */
export async function takeParcelFile(
  { store, exchange }: OpenSpace,
  bytes: Uint8Array,
  onProgress: OnProgress,
): Promise<Outcome<ParcelsTaken, ParcelFileFailure | SaveFailure>> {
  if (!(await readIdentity(store))) return refused({ type: 'no-programme' });
  return orSaveFailure(store, () => exchange.takeFile(bytes, onProgress));
}
