import type { WaitingField } from '../../domain/views.ts';
import { readWaiting } from '../../storage/read-records.ts';
import type { OpenSpace } from '../open-space.ts';
import { readPeople } from '../register.ts';
import { waitingFields } from '../waiting.ts';

export async function answerWaiting(space: OpenSpace): Promise<readonly WaitingField[]> {
  const [register, records] = await Promise.all([readPeople(space), readWaiting(space.store)]);
  return records.flatMap((record) => waitingFields(register, record, space.device));
}
