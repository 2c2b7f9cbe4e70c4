import type { BaseKind } from '../../domain/bases/base-columns.ts';
import { countBase } from '../../domain/bases/count-base.ts';
import { projectBase } from '../../domain/bases/project-base.ts';
import type { LocalDate } from '../../domain/dates.ts';
import type { BaseView } from '../../domain/bases/base-view.ts';
import { readBaseRecords } from '../base-records.ts';
import type { OpenSpace } from '../open-space.ts';
import { readPeople, runningProgramme } from '../register.ts';
import { personRows } from '../rows.ts';

export async function answerBase(
  space: OpenSpace,
  { kind, today }: { readonly kind: BaseKind; readonly today: LocalDate },
): Promise<BaseView | null> {
  const programme = runningProgramme(await space.memory.programme.load());
  if (!programme) return null;
  const records = await readBaseRecords(space);
  const rows = projectBase(kind, records, programme);
  const sums = countBase(kind, rows, { records, programme, today });
  const register = await readPeople(space);
  return { programme, rows, sums, withoutYear: personRows(register, sums.withoutYear) };
}
