import { isMatchOfYear } from '../../domain/programme/of-year.ts';
import { listSurveySeats } from '../../domain/surveys/survey-seats.ts';
import type { PersonRow, SurveySeatRow } from '../../domain/views.ts';
import type { OpenSpace } from '../open-space.ts';
import { living, readPeople, runningProgramme } from '../register.ts';
import { personRow, personRows } from '../rows.ts';

/** In the order in which sheets are handed out: mentees by class, then mentors. */
export async function answerSurveySeats(space: OpenSpace): Promise<readonly SurveySeatRow[]> {
  const [register, programmes, surveys] = await Promise.all([
    readPeople(space),
    space.memory.programme.load(),
    space.memory.survey.load(),
  ]);
  const programme = runningProgramme(programmes);
  if (!programme) return [];
  const ofYear = living(register.matches).filter((match) =>
    isMatchOfYear(match, programme.firstYear),
  );
  return listSurveySeats(ofYear, living(surveys))
    .flatMap((seat) => {
      const row = personRow(register, seat.person);
      const otherRows = personRows(register, seat.others);
      return row ? Object.assign(seat, { row, otherRows }) : [];
    })
    .sort((a, b) => alphabet.compare(orderOf(a), orderOf(b)));
}

const alphabet = new Intl.Collator('ru', { numeric: true });

const orderOf = ({ side, row }: { side: SurveySeatRow['side']; row: PersonRow }): string =>
  `${side === 'mentee' ? 1 : 2} ${row.schoolClass} ${row.familyName} ${row.givenName}`;
