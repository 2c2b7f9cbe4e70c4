import { compareIdentities, type Identity, type Likeness } from './similarity.ts';

/** Finds the same and similar people without comparing everyone with everyone. */
export type PeopleFinder<Key> = {
  readonly add: (key: Key, identity: Identity) => void;
  /** The same people first, then similar ones; in the order they were added. */
  readonly find: (identity: Identity) => readonly { key: Key; likeness: Likeness }[];
};

/**
 * Two people who differ by one error still share their family name, or else both other names: so
 * those are the two shelves to look on.
 */
export function createPeopleFinder<Key>(): PeopleFinder<Key> {
  const shelves = new Map<string, { key: Key; identity: Identity }[]>();

  return {
    add: (key, identity) => {
      for (const name of shelvesOf(identity)) {
        const shelf = shelves.get(name);
        if (shelf) shelf.push({ key, identity });
        else shelves.set(name, [{ key, identity }]);
      }
    },
    find: (identity) => {
      const found = new Map<Key, Likeness>();
      for (const name of shelvesOf(identity)) {
        for (const other of shelves.get(name) ?? []) {
          if (found.has(other.key)) continue;
          const likeness = compareIdentities(identity, other.identity);
          if (likeness !== 'different') found.set(other.key, likeness);
        }
      }
      const all = [...found].map(([key, likeness]) => ({ key, likeness }));
      return [
        ...all.filter(({ likeness }) => likeness === 'same'),
        ...all.filter(({ likeness }) => likeness === 'similar'),
      ];
    },
  };
}

const shelvesOf = ({ family, given, patronymic }: Identity) => [
  `family ${family}`,
  `given ${given} ${patronymic}`,
];
