import { searchPeople } from '../../domain/people/search.ts';
import { type Person } from '../../domain/records/person.ts';
import { circles } from '../../domain/records/circles.ts';
import type { PeopleQuestion, PeopleView } from '../../domain/views.ts';
import type { OpenSpace } from '../open-space.ts';
import { living, readPeople, type People } from '../register.ts';
import { personRows } from '../rows.ts';

/** A window of the register, in the order of the alphabet or of what was typed. */
export async function answerPeople(
  space: OpenSpace,
  question: PeopleQuestion,
): Promise<PeopleView> {
  const [register, index] = await Promise.all([readPeople(space), space.memory.peopleIndex.load()]);
  const everyone = living(register.people);
  const found = searchPeople(index, question.text).filter((id) => {
    const kept = register.people.get(id);
    return kept !== undefined && fits(register, kept.record, question);
  });
  const { offset, limit } = question;
  return {
    everyone: everyone.length,
    total: found.length,
    offset,
    rows: personRows(register, found.slice(offset, offset + limit)),
    circles: countCircles(everyone),
    classes: listClasses(everyone),
  };
}

function fits(register: People, person: Person, question: PeopleQuestion): boolean {
  const { circle, schoolClass, role } = question;
  return (
    (circle === null || person.circle === circle) &&
    (schoolClass === null || person.schoolClass === schoolClass) &&
    (role === null || hasRole(register, person, role))
  );
}

function hasRole(
  { mentees, mentors }: People,
  { id }: Person,
  role: NonNullable<PeopleQuestion['role']>,
): boolean {
  switch (role) {
    case 'mentee':
      return mentees.has(id);
    case 'mentor':
      return mentors.has(id);
    case 'none':
      return !mentees.has(id) && !mentors.has(id);
  }
}

function countCircles(everyone: readonly Person[]): PeopleView['circles'] {
  const counts = new Map<string, number>();
  for (const { circle } of everyone) counts.set(circle, (counts.get(circle) ?? 0) + 1);
  return circles
    .map((circle) => ({ circle, count: counts.get(circle) ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** 9А comes before 10А. */
const byNumber = new Intl.Collator('ru', { numeric: true });

const listClasses = (everyone: readonly Person[]): readonly string[] =>
  [...new Set(everyone.map((person) => person.schoolClass))]
    .filter((schoolClass) => schoolClass !== '')
    .sort(byNumber.compare);
