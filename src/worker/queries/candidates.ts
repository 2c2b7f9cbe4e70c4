import type { LocalDate } from '../../domain/dates.ts';
import { listCandidates } from '../../domain/gates/list-candidates.ts';
import { shortCodeOf } from '../../domain/papers/short-code.ts';
import type { BanRow, CandidateRow } from '../../domain/views.ts';
import type { OpenSpace } from '../open-space.ts';
import { readPaperRecords } from '../paper-records.ts';
import { living, readPeople } from '../register.ts';
import { personRow, personRows } from '../rows.ts';

type Day = { readonly today: LocalDate };

/** Whoever lacks something first, then by name. */
export async function answerCandidates(
  space: OpenSpace,
  { today }: Day,
): Promise<readonly CandidateRow[]> {
  const [register, records] = await Promise.all([readPeople(space), readPaperRecords(space)]);
  return listCandidates(records, today)
    .flatMap((one): CandidateRow[] => {
      const row = personRow(register, one.person);
      const guardian = records.find('person', one.person)?.guardian ?? '';
      return row ? [{ ...one, row, guardian, code: shortCodeOf(one.person) }] : [];
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || alphabet.compare(nameOf(a), nameOf(b)));
}

const alphabet = new Intl.Collator('ru');
const nameOf = ({ row }: CandidateRow) => `${row.familyName} ${row.givenName} ${row.id}`;

function rankOf({ missing, warnings }: CandidateRow): number {
  if (missing.length > 0) return 0;
  return warnings.length > 0 ? 1 : 2;
}

export async function answerBans(space: OpenSpace): Promise<readonly BanRow[]> {
  const [register, bans] = await Promise.all([readPeople(space), space.memory.ban.load()]);
  return living(bans).map(({ id, people, reason }) => ({
    id,
    people: personRows(register, people),
    reason,
  }));
}
