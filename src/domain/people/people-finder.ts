import { compareIdentities, type Identity, type Likeness } from './similarity.ts';

/** Finds the same and similar people without comparing everyone with everyone. */
export type PeopleFinder<Key> = {
  readonly add: (key: Key, identity: Identity) => void;
  /** The same people first, then similar ones; in the order they were added. */
  readonly find: (identity: Identity) => readonly { key: Key; likeness: Resemblance }[];
};

export type Resemblance = Exclude<Likeness, 'different'>;

type Shelved<Key> = { readonly key: Key; readonly identity: Identity };

/**
 * Two people who differ by one error still share their family name, or else both other names: so
 * those are the two shelves to look on.
 */
export function createPeopleFinder<Key>(): PeopleFinder<Key> {
  const families = new Map<string, Shelved<Key>[]>();
  const givenNames = new Map<string, Shelved<Key>[]>();

  return {
    add: (key, identity) => {
      const shelved = { key, identity };
      putOnShelf(families, identity.family, shelved);
      putOnShelf(givenNames, otherNames(identity), shelved);
    },
    find: (identity) => {
      const same: { key: Key; likeness: Resemblance }[] = [];
      const similar: { key: Key; likeness: Resemblance }[] = [];
      const compare = (other: Shelved<Key>) => {
        const likeness = compareIdentities(identity, other.identity);
        if (likeness === 'same') same.push({ key: other.key, likeness });
        if (likeness === 'similar') similar.push({ key: other.key, likeness });
      };
      families.get(identity.family)?.forEach(compare);
      for (const other of givenNames.get(otherNames(identity)) ?? []) {
        if (other.identity.family !== identity.family) compare(other);
      }
      return [...same, ...similar];
    },
  };
}

function putOnShelf<Item>(shelves: Map<string, Item[]>, name: string, item: Item): void {
  const shelf = shelves.get(name);
  if (shelf) shelf.push(item);
  else shelves.set(name, [item]);
}

const otherNames = ({ given, patronymic }: Identity) => `${given} ${patronymic}`;
