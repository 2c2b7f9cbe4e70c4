import { gradeOf } from '../../domain/people/school-class.ts';
import type { NextYearView } from '../../domain/views.ts';
import { isRunning } from '../../domain/today/figures.ts';
import type { OpenSpace } from '../open-space.ts';
import { living, readPeople, runningProgramme } from '../register.ts';
import { personRow, personRows } from '../rows.ts';

/** What there is to go over into the next year, for the coordinator to choose from. */
export async function answerNextYear(space: OpenSpace): Promise<NextYearView | null> {
  const { memory } = space;
  const [programmes, register, offers, requests] = await Promise.all([
    memory.programme.load(),
    readPeople(space),
    memory.offer.load(),
    memory.request.load(),
  ]);
  const programme = runningProgramme(programmes);
  if (!programme) return null;
  const pupils = living(register.people).filter(({ circle }) => circle === 'pupils');
  const ninth = pupils.filter(({ schoolClass }) => gradeOf(schoolClass) === leavingGrade);
  return {
    programme: { id: programme.id, firstYear: programme.firstYear },
    mentors: living(offers)
      .filter(({ finishedOn }) => finishedOn === '')
      .flatMap(({ id, isReserve, mentor }) => {
        const person = personRow(register, mentor);
        return person ? [{ offer: id, isReserve, person }] : [];
      })
      .sort((one, other) => byName.compare(one.person.familyName, other.person.familyName)),
    openRequests: living(requests).filter(
      ({ status, finishedOn }) => status === 'open' && finishedOn === '',
    ).length,
    runningMatches: living(register.matches).filter(isRunning).length,
    classes: countClasses(pupils.map(({ schoolClass }) => schoolClass)),
    ninthGraders: personRows(
      register,
      ninth.map(({ id }) => id),
    ).sort((one, other) => byName.compare(one.familyName, other.familyName)),
  };
}

const leavingGrade = 9;
const byName = new Intl.Collator('ru', { numeric: true });

function countClasses(classes: readonly string[]): NextYearView['classes'] {
  const counts = new Map<string, number>();
  for (const one of classes) if (one !== '') counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .map(([schoolClass, pupils]) => ({ schoolClass, pupils }))
    .sort((one, other) => byName.compare(one.schoolClass, other.schoolClass));
}
