import type { Change } from '../../src/domain/changes.ts';
import type { Register } from '../../src/domain/import/register.ts';
import type { RecordState } from '../../src/domain/merge.ts';
import type { RecordId } from '../../src/domain/op.ts';
import { planChanges } from '../../src/domain/plan-change.ts';
import { type Definition, readRecord, type RecordOf } from '../../src/domain/record.ts';
import { importLayout } from '../../src/domain/records/import-layout.ts';
import { match } from '../../src/domain/records/match.ts';
import { offer } from '../../src/domain/records/offer.ts';
import { person } from '../../src/domain/records/person.ts';
import { programme } from '../../src/domain/records/programme.ts';
import { request } from '../../src/domain/records/request.ts';

export const emptyRegister: Register = {
  people: [],
  requests: [],
  offers: [],
  matches: [],
  programmes: [],
  layouts: [],
};

/** A programme in memory, written by the real planning of changes: it refuses what the app would refuse. */
export function createProgrammeInMemory() {
  const states = new Map<RecordId, RecordState>();
  const tables = new Map<RecordId, string>();
  let stamps = 0;

  function all<Def extends Definition>(def: Def): RecordOf<Def>[] {
    return [...states]
      .filter(([id]) => tables.get(id) === def.table)
      .map(([id, state]) => readRecord(def, id, state));
  }

  return {
    write: (changes: readonly Change[]) => {
      stamps += 1;
      const stamp = stamps.toString(16).padStart(32, '0');
      const planned = planChanges(changes, (id) => states.get(id), stamp);
      if (!planned.ok) throw new Error(JSON.stringify(planned.error));
      for (const change of changes) tables.set(change.id, change.table);
      for (const [id, state] of planned.value.states) states.set(id, state);
    },
    register: (): Register => ({
      people: all(person),
      requests: all(request),
      offers: all(offer),
      matches: all(match),
      programmes: all(programme),
      layouts: all(importLayout),
    }),
  };
}

export function createCountingIds(): () => RecordId {
  let count = 0;
  return () => `id-${(count += 1)}`;
}
