import type { RecordId } from '../op.ts';
import {
  createPeopleFinder,
  type PeopleFinder,
  type Resemblance,
} from '../people/people-finder.ts';
import { personToIdentity, sourceToIdentity } from './identities.ts';
import type { Register } from './register.ts';
import type { SourceRow } from './source-row.ts';

/** Whom a row resembles: people of the register, or earlier rows of the same file. */
export type Judgement = { readonly verdict: Verdict; readonly found: readonly Found[] };

export type Verdict = 'error' | 'new' | 'known' | 'repeated' | 'similar';

export type Found = { readonly of: Known; readonly likeness: Resemblance };

type Known = { readonly person: RecordId } | { readonly row: number };

/** Most of what resembles a row comes from the first few. */
const mostFound = 5;

export function judgeRows(rows: readonly SourceRow[], register: Register): Judgement[] {
  const known = createPeopleFinder<Known>();
  for (const person of register.people) known.add({ person: person.id }, personToIdentity(person));
  return rows.map((row) => judgeRow(row, known));
}

function judgeRow({ row, person, error }: SourceRow, known: PeopleFinder<Known>): Judgement {
  if (error && error !== 'no-year-of-birth') return judgedWrong;
  const identity = sourceToIdentity(person);
  const found = known.find(identity).map(({ key, likeness }) => ({ of: key, likeness }));
  // Nobody new comes in without a year; who is known needs none.
  if (error && !found.some(isKnownPerson)) return judgedWrong;
  known.add({ row }, identity);
  return { verdict: verdictOf(found), found: found.slice(0, mostFound) };
}

const judgedWrong: Judgement = { verdict: 'error', found: [] };

const isKnownPerson = ({ of, likeness }: Found) => likeness === 'same' && 'person' in of;

function verdictOf(found: readonly Found[]): Verdict {
  if (found.length === 0) return 'new';
  const same = found.filter(({ likeness }) => likeness === 'same');
  if (same.some(({ of }) => 'row' in of)) return 'repeated';
  return same.length === 1 ? 'known' : 'similar';
}
