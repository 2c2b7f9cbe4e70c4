import type { BaseKind } from '../bases/base-columns.ts';
import { baseToSheet } from '../bases/base-sheet.ts';
import { projectBase } from '../bases/project-base.ts';
import type { RecordId } from '../op.ts';
import { readRows } from './read-rows.ts';
import { guessReading } from './reading.ts';
import type { Register } from './register.ts';
import type { Participation, SourcePerson } from './source-row.ts';

/**
 * What the bases of this programme say themselves. Much in them is derived: a class stands for a
 * place of study, a match for the end of a request. Read back as if it were typed in, it would be
 * written a second time; so what a base says already is nothing new.
 */
export type OwnBases = {
  readonly tellOfPerson: (id: RecordId, person: SourcePerson) => boolean;
  readonly tellOfParticipation: (id: RecordId, participation: Participation) => boolean;
};

export function readOwnBases(kind: BaseKind, register: Register): OwnBases {
  const told = new Set<string>();
  for (const programme of register.programmes) {
    const rows = projectBase(kind, register, programme);
    const sheet = baseToSheet(kind, rows);
    for (const { row, person, participation } of readRows(sheet, guessReading(sheet))) {
      // The first row of the sheet is its heading.
      const id = rows[row - 2]?.person ?? '';
      told.add(keyOf(id, person));
      told.add(keyOf(id, participation));
    }
  }
  return {
    tellOfPerson: (id, person) => told.has(keyOf(id, person)),
    tellOfParticipation: (id, participation) => told.has(keyOf(id, participation)),
  };
}

const keyOf = (id: RecordId, said: SourcePerson | Participation | null) =>
  `${id} ${JSON.stringify(said)}`;
