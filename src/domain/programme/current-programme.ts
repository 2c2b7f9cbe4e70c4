import { compareIds } from '../matching/compare-ids.ts';
import type { Programme } from '../records/programme.ts';

/**
 * The year that runs: the latest one that is not archived. Two devices that began apart may have
 * written two of the same year; every device takes the same one.
 */
export function currentProgramme(programmes: readonly Programme[]): Programme | null {
  const running = programmes.filter(({ status }) => status.state === 'running');
  const [first] = (running.length > 0 ? running : [...programmes]).sort((one, other) =>
    one.firstYear === other.firstYear
      ? compareIds(one.id, other.id)
      : other.firstYear - one.firstYear,
  );
  return first ?? null;
}
