import type { RecordId } from '../op.ts';
import type { Person } from '../records/person.ts';
import { phoneDigits } from './phone.ts';
import { foldText } from './spelling.ts';

/** What of a person can be searched for. */
export type Searchable = Pick<
  Person,
  | 'id'
  | 'familyName'
  | 'givenName'
  | 'patronymic'
  | 'schoolClass'
  | 'phone'
  | 'guardianPhone'
  | 'position'
  | 'workplace'
>;

/**
 * Everyone in alphabetical order and the words they are found by. 3,000 people share some 2,000
 * words, so each word typed is compared with those words, once, and with no person.
 */
export type PeopleIndex = {
  readonly byId: Map<RecordId, Entry>;
  readonly order: Entry[];
  readonly idsByWord: Map<string, Set<RecordId>>;
};

type Entry = {
  readonly id: RecordId;
  readonly sortName: string;
  readonly words: readonly string[];
  readonly phones: string;
};

export function buildPeopleIndex(people: Iterable<Searchable>): PeopleIndex {
  const index: PeopleIndex = { byId: new Map(), order: [], idsByWord: new Map() };
  for (const person of people) {
    const entry = personToEntry(person);
    index.order.push(entry);
    addWords(index, entry);
  }
  index.order.sort(byName);
  return index;
}

/** Puts a new or changed person into the index. */
export function putPerson(index: PeopleIndex, person: Searchable): void {
  removePerson(index, person.id);
  const entry = personToEntry(person);
  index.order.splice(placeOf(index, entry), 0, entry);
  addWords(index, entry);
}

export function removePerson(index: PeopleIndex, id: RecordId): void {
  const entry = index.byId.get(id);
  if (!entry) return;
  index.order.splice(placeOf(index, entry), 1);
  index.byId.delete(id);
  for (const word of entry.words) {
    const ids = index.idsByWord.get(word);
    ids?.delete(id);
    if (ids?.size === 0) index.idsByWord.delete(word);
  }
}

function personToEntry(person: Searchable): Entry {
  const name = `${person.familyName} ${person.givenName} ${person.patronymic}`;
  const { schoolClass, position, workplace } = person;
  // One text is folded once: 3,000 people are indexed while the app starts.
  const folded = foldText(`${name} ${position} ${workplace} ${schoolClass}`);
  const words = new Set(folded.split(/[\s,.;:()«»"/–-]+/)).add(foldText(schoolClass));
  words.delete('');
  const phones = `${phoneDigits(person.phone)} ${phoneDigits(person.guardianPhone)}`;
  return { id: person.id, sortName: name, words: [...words], phones: ` ${phones}` };
}

function addWords(index: PeopleIndex, entry: Entry): void {
  index.byId.set(entry.id, entry);
  for (const word of entry.words) {
    const ids = index.idsByWord.get(word);
    if (ids) ids.add(entry.id);
    else index.idsByWord.set(word, new Set([entry.id]));
  }
}

const collator = new Intl.Collator('ru');

const byName = (left: Entry, right: Entry) =>
  collator.compare(left.sortName, right.sortName) || (left.id < right.id ? -1 : 1);

/** Where the entry stands, or would stand. */
function placeOf(index: PeopleIndex, entry: Entry): number {
  let [low, high] = [0, index.order.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const other = index.order[middle];
    if (other && other.id !== entry.id && byName(other, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
