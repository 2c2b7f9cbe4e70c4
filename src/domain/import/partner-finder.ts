import type { RecordId } from '../op.ts';
import { isInitial, type PersonName } from '../people/names.ts';
import { createPeopleFinder } from '../people/people-finder.ts';
import { type Identity, nameToIdentity } from '../people/similarity.ts';

/** Finds the people who are only named in a list: mentors of the mentees, mentees of the mentors. */
export type PartnerFinder = {
  readonly add: (person: RecordId, identity: Identity) => void;
  readonly find: (name: PersonName) => RecordId | undefined;
};

/**
 * Whoever bears exactly that name; an incomplete name («Белых В. М.») is the only person it fits.
 * Nobody is found where a typing error would have to be guessed: a child would get a wrong mentor.
 */
export function createPartnerFinder(): PartnerFinder {
  const people = createPeopleFinder<RecordId>();
  return {
    add: people.add,
    find: (name) => {
      const found = people.find(nameToIdentity(name));
      const same = found.find(({ likeness }) => likeness === 'same');
      if (same || !isIncomplete(name)) return same?.key;
      return found.length === 1 ? found[0]?.key : undefined;
    },
  };
}

const isIncomplete = ({ givenName, patronymic }: PersonName) =>
  patronymic === '' || isInitial(givenName) || isInitial(patronymic);
