import type { ImportLayout } from '../records/import-layout.ts';
import type { Match } from '../records/match.ts';
import type { Offer } from '../records/offer.ts';
import type { Person } from '../records/person.ts';
import type { Programme } from '../records/programme.ts';
import type { Request } from '../records/request.ts';

/** What the programme holds already, without the deleted records. A list is compared with it. */
export type Register = {
  readonly people: readonly Person[];
  readonly requests: readonly Request[];
  readonly offers: readonly Offer[];
  readonly matches: readonly Match[];
  readonly programmes: readonly Programme[];
  readonly layouts: readonly ImportLayout[];
};

/** Whether nothing was written in between: a record that nobody wrote is the same object. */
export function isSameRegister(one: Register, other: Register): boolean {
  return (
    isSameList(one.people, other.people) &&
    isSameList(one.requests, other.requests) &&
    isSameList(one.offers, other.offers) &&
    isSameList(one.matches, other.matches) &&
    isSameList(one.programmes, other.programmes) &&
    isSameList(one.layouts, other.layouts)
  );
}

const isSameList = (one: readonly object[], other: readonly object[]) =>
  one.length === other.length && one.every((record, index) => record === other[index]);
