import type { Change } from '../../src/domain/changes.ts';
import type { LocalDate } from '../../src/domain/dates.ts';
import { generateSchool } from '../../src/domain/example/generate-school.ts';
import { exampleSize, type SchoolSize } from '../../src/domain/example/school-input.ts';
import type { RecordState } from '../../src/domain/merge.ts';
import type { RecordId } from '../../src/domain/op.ts';
import { planChanges } from '../../src/domain/plan-change.ts';
import { type Definition, readRecord, type RecordOf } from '../../src/domain/record.ts';
import { createLists } from './listed-records.ts';
import { stampAt } from './written-records.ts';

/** The acts of an invented school, with ids that count. */
export function exampleActs(
  today: LocalDate,
  size: Partial<SchoolSize> = {},
  seed = 1,
): readonly (readonly Change[])[] {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id-${String(ids).padStart(6, '0')}`;
  };
  return generateSchool({ ...exampleSize, ...size, seed, today, newId });
}

/** The school after all acts were planned one after another, as on a real device. */
export function writeSchool(acts: readonly (readonly Change[])[]) {
  const states = new Map<RecordId, RecordState>();
  const lists = createLists();
  for (const [index, changes] of acts.entries()) {
    const planned = planChanges(changes, (id) => states.get(id), stampAt(index + 1), lists.listIds);
    if (!planned.ok) throw new Error(JSON.stringify(planned.error));
    for (const [id, state] of planned.value.states) states.set(id, state);
    lists.add(changes);
  }
  const created = acts.flat();
  const readAll = <Def extends Definition>(definition: Def): RecordOf<Def>[] =>
    created
      .filter((change) => change.table === definition.table)
      .map(({ id }) => readRecord(definition, id, states.get(id) ?? new Map()));
  return { states, readAll };
}
