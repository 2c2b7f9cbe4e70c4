import type { MatchState } from '../../domain/records/match.ts';
import type { MatchRow } from '../../domain/views.ts';
import type { OpenSpace } from '../open-space.ts';
import { living, readRegister } from '../register.ts';
import { matchRow } from '../rows.ts';

/** By the name of the circle or of the first mentee, as a list on paper would be. */
export async function answerMatches(
  space: OpenSpace,
  { states }: { readonly states: readonly MatchState[] },
): Promise<readonly MatchRow[]> {
  const register = await readRegister(space);
  return living(register.matches)
    .filter((match) => states.includes(match.status.state))
    .map((match) => matchRow(register, match))
    .sort((a, b) => alphabet.compare(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1));
}

const alphabet = new Intl.Collator('ru', { numeric: true });

const nameOf = ({ title, mentees }: MatchRow): string =>
  title || `${mentees[0]?.familyName ?? ''} ${mentees[0]?.givenName ?? ''}`;
