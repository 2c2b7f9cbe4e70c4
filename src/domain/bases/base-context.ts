import { isSingleTalk } from '../indicators/participation.ts';
import { compareIds } from '../matching/compare-ids.ts';
import type { RecordId } from '../op.ts';
import { hasBegun } from '../pairing/match-status.ts';
import { foldText, tidyText } from '../people/spelling.ts';
import { isMatchOfYear } from '../programme/of-year.ts';
import type { Match } from '../records/match.ts';
import type { Offer } from '../records/offer.ts';
import type { Person } from '../records/person.ts';
import type { Programme } from '../records/programme.ts';
import type { Request } from '../records/request.ts';

/** Those that are not deleted, in any order. */
export type BaseRecords = {
  readonly people: readonly Person[];
  readonly requests: readonly Request[];
  readonly offers: readonly Offer[];
  readonly matches: readonly Match[];
};

/** What the rows of both bases are made from. */
export type BaseContext = {
  readonly programme: Programme;
  readonly people: ReadonlyMap<RecordId, Person>;
  readonly matches: readonly Match[];
  readonly requests: readonly Request[];
  /** The latest first. */
  readonly offers: readonly Offer[];
  /** What a mentee asked for in a match. */
  readonly requestOf: (match: Match, mentee: RecordId) => Request | undefined;
};

export function createBaseContext(records: BaseRecords, programme: Programme): BaseContext {
  const requests = [...records.requests].sort(compareEntries);
  return {
    programme,
    people: new Map(records.people.map((person) => [person.id, person])),
    matches: matchesOfBase(records.matches, programme),
    requests,
    offers: [...records.offers].sort((one, other) => compareEntries(other, one)),
    requestOf: findRequests(requests, records.matches),
  };
}

/** Single talks stand in the bases only where the school counts them; a refused proposal never does. */
const matchesOfBase = (
  matches: readonly Match[],
  { firstYear, countsSingleTalks }: Programme,
): readonly Match[] =>
  matches.filter(
    (match) =>
      isMatchOfYear(match, firstYear) &&
      (countsSingleTalks || !isSingleTalk(match)) &&
      (match.status.state === 'proposed' || hasBegun(match)),
  );

/** The request that led to the match; in a circle, and where a list was typed in, the one of its theme. */
function findRequests(
  requests: readonly Request[],
  matches: readonly Match[],
): BaseContext['requestOf'] {
  const byMentee = new Map<RecordId, Request[]>();
  for (const one of requests) byMentee.set(one.mentee, [...(byMentee.get(one.mentee) ?? []), one]);
  const taken = new Set(matches.map(({ request }) => request));
  return (match, mentee) => {
    const own = byMentee.get(mentee) ?? [];
    const theme = plain(match.theme);
    const isOfTheme = ({ words, themes }: Request) =>
      theme !== '' && [words, ...themes].some((text) => plain(text) === theme);
    return (
      own.find(({ id }) => id === match.request) ??
      own.find((one) => !taken.has(one.id) && isOfTheme(one))
    );
  };
}

const plain = (text: string) => foldText(tidyText(text));

type Entry = { readonly id: RecordId; readonly enteredOn: string };

const compareEntries = (one: Entry, other: Entry) =>
  compareIds(one.enteredOn, other.enteredOn) || compareIds(one.id, other.id);
