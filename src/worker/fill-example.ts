import type { SaveFailure } from '../domain/api.ts';
import { localMoment } from '../domain/dates.ts';
import { generateSchool } from '../domain/example/generate-school.ts';
import { exampleSize } from '../domain/example/school-input.ts';
import { newRecordId } from '../domain/ids.ts';
import { done, type Outcome } from '../domain/outcome.ts';
import { saveOwnChanges, takePlace } from './found-programme.ts';
import { introduction } from './introduce-device.ts';
import type { OpenSpace } from './open-space.ts';

/** The same school on every device, but for its days. */
const seed = 1;

/** Writes the invented school into an empty space, by the same way as everything else. */
export async function fillExample(
  space: OpenSpace,
  onProgress: (part: number) => void,
): Promise<Outcome<null, SaveFailure>> {
  const { now, randomBytes } = space.surroundings;
  if (!(await takePlace(space, randomBytes(32)))) return done(null);
  const acts = generateSchool({
    ...exampleSize,
    seed,
    today: localMoment(now(), 'Asia/Irkutsk').date,
    newId: () => newRecordId(now(), randomBytes(10)),
  });
  const device = introduction(space, { name: '', kind: 'laptop' });
  for (const [index, changes] of [[device], ...acts].entries()) {
    const saved = await saveOwnChanges(space, changes);
    if (!saved.ok) return saved;
    onProgress(index / acts.length);
  }
  return done(null);
}
