import type { Change } from '../changes.ts';
import type { RecordId } from '../op.ts';
import { promoteClass } from '../people/promote-class.ts';
import type { Person } from '../records/person.ts';

export type PromotionChoice = {
  /** 4, 9 or 11: whoever finishes it is a graduate. */
  readonly lastGrade: number;
  /** Pupils who leave earlier, after the ninth. */
  readonly leavers: readonly RecordId[];
};

/**
 * Every pupil one class up; leavers become graduates of the year. It is computed from the classes as
 * they are: whoever keeps it from being done twice is the caller.
 */
export const promotePupils = (
  people: readonly Pick<Person, 'id' | 'circle' | 'schoolClass'>[],
  graduationYear: number,
  { lastGrade, leavers }: PromotionChoice,
): readonly Change[] => {
  const leaving = new Set(leavers);
  return people.flatMap(({ id, circle, schoolClass }): Change[] => {
    if (circle !== 'pupils') return [];
    const promotion = promoteClass(schoolClass, lastGrade);
    if (promotion.to === 'graduates' || leaving.has(id)) {
      const fields = { circle: 'graduates', schoolClass: '', graduationYear };
      return [{ type: 'edit', table: 'person', id, fields }];
    }
    if (promotion.to !== 'class') return [];
    const fields = { schoolClass: promotion.schoolClass };
    return [{ type: 'edit', table: 'person', id, fields }];
  });
};
