import type { RecordId } from '../../../domain/op.ts';
import type { Talk } from '../../../domain/rotation/rotation.ts';

/** One table over the whole evening. */
export type TableRow = {
  readonly table: number;
  /** Who sits there all evening; `null` where there are more mentors than tables. */
  readonly mentorId: RecordId | null;
  /** Round by round; `null` where nobody talks there. */
  readonly talks: readonly (Talk | null)[];
};

export function listTables(plan: readonly (readonly Talk[])[]): readonly TableRow[] {
  const tables = [...new Set(plan.flat().map(({ table }) => table))].sort((a, b) => a - b);
  return tables.map((table) => {
    const talks = plan.map((round) => round.find((talk) => talk.table === table) ?? null);
    const mentors = new Set(talks.flatMap((talk) => talk?.mentorId ?? []));
    const [mentorId] = mentors;
    return { table, talks, mentorId: mentors.size === 1 ? (mentorId ?? null) : null };
  });
}
