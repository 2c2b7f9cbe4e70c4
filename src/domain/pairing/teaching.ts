import type { Teaching } from '../matching/matching-input.ts';
import { readSchoolClass } from '../people/school-class.ts';
import type { ReadRecords } from '../read-records.ts';

/** Who teaches whom now: of teachers, their own class and the classes they give lessons in. */
export function listTeaching(records: ReadRecords): readonly Teaching[] {
  const people = records.list('person');
  const pupils = people.filter(({ circle }) => circle === 'pupils');
  return people.flatMap(({ id, circle, leadsClass, teaches }): Teaching[] => {
    if (circle !== 'teachers' || (leadsClass === '' && teaches.length === 0)) return [];
    const own = classKeyOf(leadsClass);
    const others = new Set(teaches.map(classKeyOf));
    return pupils.flatMap((pupil): Teaching[] => {
      const key = classKeyOf(pupil.schoolClass);
      if (key === '') return [];
      if (key === own) return [{ teacherId: id, pupilId: pupil.id, as: 'class-teacher' }];
      return others.has(key) ? [{ teacherId: id, pupilId: pupil.id, as: 'subject-teacher' }] : [];
    });
  });
}

function classKeyOf(schoolClass: string): string {
  const read = readSchoolClass(schoolClass);
  return read.ok ? read.value : schoolClass;
}
