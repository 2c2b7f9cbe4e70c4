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
