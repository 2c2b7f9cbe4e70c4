import type { LocalDate } from '../dates.ts';
import type { RecordId } from '../op.ts';
import type { ReadRecords } from '../read-records.ts';
import type { PublicationCategory } from '../records/consent-kinds.ts';
import { missingSignatures } from './person-gates.ts';

/**
 * Those of whom this may not be published: publication needs a consent of its own, for each
 * category of data (152-ФЗ art. 10.1). What a guardian allowed ends when the child is grown up.
 */
export function listUnpublishable(
  people: readonly RecordId[],
  category: PublicationCategory,
  records: ReadRecords,
  on: LocalDate,
): readonly RecordId[] {
  return people.filter((id) => {
    const person = records.find('person', id);
    if (!person) return true;
    const consents = records
      .list('consent', id)
      .filter((one) => one.kind === 'publication' && one.categories.includes(category));
    const { self, guardian } = missingSignatures(person, consents, on);
    return self || guardian;
  });
}
