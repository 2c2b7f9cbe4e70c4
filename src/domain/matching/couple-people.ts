/**
 * Couples people of one group so that the sum of worths is the greatest: whom, is a matching in a
 * general graph, because anybody may go with anybody.
 *
 * Up to twenty people the answer is exact: the best for every subset is worked out from smaller
 * ones (2²⁰ subsets, some 50 ms). More people are coupled greedily first; then the same exact search
 * runs again and again over one person, the partner, and the people the person would like best
 * with their partners, until nothing improves. Edmonds's blossoms would be exact for any number, at
 * four times this file's length; a class of one hour is seldom above twenty, and the tests compare
 * both with an independent solver.
 */
export type Worth = (one: number, other: number) => number;

/** The partner of each person, `alone` for nobody. `worth` is symmetric; 0 or less: impossible. */
export function couplePeople(count: number, worth: Worth): readonly number[] {
  const everyone = Array.from({ length: count }, (_, person) => person);
  const partners = everyone.map(() => alone);
  if (count <= mostForExact) {
    coupleExactly(everyone, worth, partners);
    return partners;
  }
  coupleGreedily(everyone, worth, partners);
  improve(everyone, worth, partners);
  return partners;
}

export const alone = -1;
const mostForExact = 20;
/** Small enough for 2¹⁴ subsets in a millisecond, big enough to undo a chain of greedy choices. */
const neighbourhood = 14;

function coupleGreedily(people: readonly number[], worth: Worth, partners: number[]): void {
  const couples = people.flatMap((one) =>
    people.slice(one + 1).map((other) => ({ one, other, worth: worth(one, other) })),
  );
  couples.sort((first, second) => second.worth - first.worth);
  for (const couple of couples) {
    if (couple.worth <= 0) return;
    if (partners[couple.one] !== alone || partners[couple.other] !== alone) continue;
    partners[couple.one] = couple.other;
    partners[couple.other] = couple.one;
  }
}

function improve(people: readonly number[], worth: Worth, partners: number[]): void {
  let hasImproved = true;
  while (hasImproved) {
    hasImproved = false;
    for (const person of people) {
      const near = findNeighbours(person, people, worth, partners);
      const before = sumOfWorths(near, worth, partners);
      const tried = [...partners];
      for (const one of near) tried[one] = alone;
      coupleExactly(near, worth, tried);
      if (sumOfWorths(near, worth, tried) <= before) continue;
      for (const one of near) partners[one] = tried[one] ?? alone;
      hasImproved = true;
    }
  }
}

/** The person, then the best others, each with the partner of now, as many as fit. */
function findNeighbours(
  person: number,
  people: readonly number[],
  worth: Worth,
  partners: readonly number[],
): readonly number[] {
  const wished = people
    .filter((other) => other !== person && worth(person, other) > 0)
    .sort((one, other) => worth(person, other) - worth(person, one));
  const near = new Set<number>();
  for (const one of [person, ...wished]) {
    if (near.size + 2 > neighbourhood) break;
    near.add(one);
    const partner = partners[one] ?? alone;
    if (partner !== alone) near.add(partner);
  }
  return [...near].sort((one, other) => one - other);
}

const sumOfWorths = (
  people: readonly number[],
  worth: Worth,
  partners: readonly number[],
): number => {
  let sum = 0;
  for (const one of people) {
    const other = partners[one] ?? alone;
    if (other > one) sum += worth(one, other);
  }
  return sum;
};

/** `best[set]` is the greatest sum within a set of people, `choice[set]` whom its first one takes. */
function coupleExactly(people: readonly number[], worth: Worth, partners: number[]): void {
  const sets = 2 ** people.length;
  const best = new Float64Array(sets);
  const choice = new Int8Array(sets).fill(alone);
  const worths = people.map((one) => people.map((other) => (one < other ? worth(one, other) : 0)));
  for (let set = 1; set < sets; set += 1) {
    const first = 31 - Math.clz32(set & -set);
    const rest = set & (set - 1);
    best[set] = best[rest] ?? 0;
    for (let other = first + 1; other < people.length; other += 1) {
      const together = worths[first]?.[other] ?? 0;
      if ((rest & (1 << other)) === 0 || together <= 0) continue;
      const sum = together + (best[rest & ~(1 << other)] ?? 0);
      if (sum <= (best[set] ?? 0)) continue;
      best[set] = sum;
      choice[set] = other;
    }
  }
  readCouples(people, choice, partners);
}

function readCouples(people: readonly number[], choice: Int8Array, partners: number[]): void {
  let set = choice.length - 1;
  while (set > 0) {
    const first = 31 - Math.clz32(set & -set);
    const other = choice[set] ?? alone;
    set &= set - 1;
    const one = people[first];
    const partner = people[other];
    if (one === undefined || partner === undefined) continue;
    set &= ~(1 << other);
    partners[one] = partner;
    partners[partner] = one;
  }
}
