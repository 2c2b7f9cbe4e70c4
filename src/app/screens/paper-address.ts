import type { PaperWish } from '../../domain/papers/draft-papers.ts';
import { consentKinds } from '../../domain/records/consent-kinds.ts';
import { documentKinds } from '../../domain/records/document.ts';

/**
 * Where a paper opens with its text ready to be edited, printed and kept: several kinds at once lie
 * in one print job. `back` is where the reader came from.
 */
export function newPaperAddress(wish: Partial<PaperWish>, back?: string): string {
  const { kinds = [], matches = [], people = [], consents = [], consent = '', on = '' } = wish;
  const query = Object.entries({
    kinds: kinds.join(','),
    matches: matches.join(','),
    people: people.join(','),
    consents: consents.join(','),
    consent,
    on,
    back: back ?? '',
  })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `/papers/new?${query.join('&')}`;
}

/** An address is typed by anybody: what is no kind is left out. */
export function readPaperWish(
  query: Readonly<Record<string, string | undefined>>,
  today: string,
): PaperWish {
  const listOf = (name: string) => (query[name] ?? '').split(',').filter((part) => part !== '');
  const kinds = listOf('kinds');
  const consents = listOf('consents');
  return {
    kinds: documentKinds.filter((kind) => kinds.includes(kind)),
    matches: listOf('matches'),
    people: listOf('people'),
    consents: consentKinds.filter((kind) => consents.includes(kind)),
    consent: query['consent'] ?? '',
    on: query['on'] || today,
  };
}
