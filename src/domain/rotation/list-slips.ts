import type { RecordId } from '../op.ts';
import type { Rotation, Talk } from './rotation.ts';

/** What one person carries in the hand, or what lies on one table: a line for each round. */
export type Slip<Owner> = {
  readonly owner: Owner;
  /** Rounds without a talk are missing. */
  readonly lines: readonly SlipLine[];
};

export type SlipLine = Talk & {
  /** 1 is the first. */
  readonly round: number;
};

/** For each of the given people, in their order. */
export const listPersonalSlips = (
  { rounds }: Pick<Rotation, 'rounds'>,
  personIds: readonly RecordId[],
): readonly Slip<RecordId>[] =>
  personIds.map((owner) => ({
    owner,
    lines: listLines(rounds).filter(
      ({ mentorId, menteeIds }) => mentorId === owner || menteeIds.includes(owner),
    ),
  }));

/** For each table that is used, by number. */
export function listTableSheets({ rounds }: Pick<Rotation, 'rounds'>): readonly Slip<number>[] {
  const lines = listLines(rounds);
  const tables = [...new Set(lines.map(({ table }) => table))].sort((one, other) => one - other);
  return tables.map((owner) => ({ owner, lines: lines.filter(({ table }) => table === owner) }));
}

const listLines = (rounds: Rotation['rounds']): readonly SlipLine[] =>
  rounds.flatMap((talks, index) => talks.map((talk) => Object.assign({ round: index + 1 }, talk)));
