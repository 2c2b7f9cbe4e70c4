import type { LocalDate } from '../../domain/dates.ts';
import { countIndicators } from '../../domain/indicators/count-indicators.ts';
import { countSatisfaction } from '../../domain/indicators/count-satisfaction.ts';
import type { RecordId } from '../../domain/op.ts';
import type { IndicatorsView } from '../../domain/views.ts';
import type { OpenSpace } from '../open-space.ts';
import { living, readPeople, runningProgramme } from '../register.ts';
import { personRows } from '../rows.ts';

/** Of the year that runs, with the names behind every number; `null` where no year has arrived. */
export async function answerIndicators(
  space: OpenSpace,
  { today }: { readonly today: LocalDate },
): Promise<IndicatorsView | null> {
  const [register, programmes, surveys] = await Promise.all([
    readPeople(space),
    space.memory.programme.load(),
    space.memory.survey.load(),
  ]);
  const programme = runningProgramme(programmes);
  if (!programme) return null;
  const people = living(register.people).sort((one, other) =>
    alphabet.compare(one.familyName + one.givenName, other.familyName + other.givenName),
  );
  const matches = living(register.matches);
  const { figures, ...counted } = countIndicators({ today, programme, people, matches });
  const satisfaction = countSatisfaction({ programme, people, matches, surveys: living(surveys) });
  const rowsOf = (ids: readonly RecordId[]) => personRows(register, ids);
  return {
    ...counted,
    programme,
    everyone: people.length,
    figures: [...figures, ...satisfaction].map((figure) => ({
      figure,
      counted: figure.counted.map((one) => ({ ...one, people: rowsOf(one.people) })),
      unknown: rowsOf(figure.unknown),
    })),
  };
}

const alphabet = new Intl.Collator('ru');
