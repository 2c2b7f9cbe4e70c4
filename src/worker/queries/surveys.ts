import { isMatchOfYear } from '../../domain/programme/of-year.ts';
import { averageSurveys, type SideAverages } from '../../domain/surveys/average-surveys.ts';
import type { OpenSpace } from '../open-space.ts';
import { living, readPeople, runningProgramme } from '../register.ts';

/** Of the matches of the year that runs; `null` where no year has arrived. */
export async function answerSurveys(space: OpenSpace): Promise<readonly SideAverages[] | null> {
  const [register, programmes, surveys] = await Promise.all([
    readPeople(space),
    space.memory.programme.load(),
    space.memory.survey.load(),
  ]);
  const programme = runningProgramme(programmes);
  if (!programme) return null;
  const ofYear = new Set(
    living(register.matches)
      .filter((match) => isMatchOfYear(match, programme.firstYear))
      .map(({ id }) => id),
  );
  return averageSurveys(living(surveys).filter(({ match }) => ofYear.has(match)));
}
