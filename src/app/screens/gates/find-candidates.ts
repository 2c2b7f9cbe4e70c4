import { findByShortCode } from '../../../domain/papers/short-code.ts';
import type { CandidateRow } from '../../../domain/views.ts';
import { fullName } from '../../text/names.ts';

/** By the code on a paper or by any part of the name. */
export function findCandidates<Item>(
  typed: string,
  items: readonly Item[],
  candidateOf: (item: Item) => CandidateRow,
): readonly Item[] {
  const wanted = plainOf(typed);
  if (wanted === '') return items;
  const people = items.map((item) => candidateOf(item).person);
  const coded = new Set(findByShortCode(typed, people));
  const byCode = items.filter((item) => coded.has(candidateOf(item).person));
  if (byCode.length > 0) return byCode;
  return items.filter((item) => plainOf(fullName(candidateOf(item).row)).includes(wanted));
}

const plainOf = (text: string) => text.toLowerCase().replaceAll('ё', 'е').replaceAll(/[\s-]/g, '');
