import { useRef, useState } from 'preact/hooks';
import type { Change } from '../../../domain/changes.ts';
import type { RecordId } from '../../../domain/op.ts';
import type { ChoiceCard } from '../../../domain/records/choice-card.ts';
import type { EventView } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { api } from '../../worker-bridge.ts';

export type Rating = ChoiceCard['ratings'][string];

/** The cards as they are typed in; each digit is saved at once. */
export type CardEntry = {
  readonly ratingOf: (from: RecordId, to: RecordId) => Rating | null;
  readonly rate: (from: RecordId, to: RecordId, rating: Rating | null) => void;
};

type OpenCard = { readonly id: RecordId; readonly ratings: Ratings };
type Ratings = Readonly<Record<RecordId, Rating>>;
type Typed = ReadonlyMap<string, TypedRating>;
type TypedRating = {
  readonly from: RecordId;
  readonly to: RecordId;
  readonly rating: Rating | null;
};

/**
 * Digits come faster than the disk writes, so what was typed here is kept here too, and whatever
 * came during one save goes into the next. A person whose card was begun on two devices has two:
 * the first one is written on, and both are read.
 */
export function useCards({ event, cards }: EventView): CardEntry {
  const [typed, setTyped] = useState<Typed>(new Map());
  const own = useRef(new Map<RecordId, OpenCard>());
  const pending = useRef(new Map<string, TypedRating>());
  const isSaving = useRef(false);
  const cardsOf = (person: RecordId) => cards.filter((card) => card.person === person);

  const openCard = async (person: RecordId): Promise<OpenCard & { isNew: boolean }> => {
    const known = own.current.get(person) ?? cardsOf(person)[0];
    if (known) return { id: known.id, ratings: known.ratings, isNew: false };
    return { id: await api.newId(), ratings: {}, isNew: true };
  };
  const saveOnce = async (edits: readonly TypedRating[]) => {
    const changes: Change[] = [];
    const written = new Map<RecordId, OpenCard>();
    for (const person of new Set(edits.map(({ from }) => from))) {
      const { id, isNew, ratings: before } = await openCard(person);
      const ratings = withEdits(
        before,
        edits.filter(({ from }) => from === person),
      );
      written.set(person, { id, ratings });
      changes.push(
        isNew
          ? { type: 'create', table, id, fields: { event: event.id, person, ratings } }
          : { type: 'edit', table, id, fields: { ratings } },
      );
    }
    if (await act(changes)) for (const [person, card] of written) own.current.set(person, card);
    else setTyped(new Map());
  };
  const savePending = async () => {
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      while (pending.current.size > 0) {
        const edits = [...pending.current.values()];
        pending.current.clear();
        await saveOnce(edits);
      }
    } finally {
      isSaving.current = false;
    }
  };
  return {
    ratingOf: (from, to) => {
      const here = typed.get(keyOf(from, to));
      return here ? here.rating : readRating(cardsOf(from), to);
    },
    rate: (from, to, rating) => {
      const edit = { from, to, rating };
      pending.current.set(keyOf(from, to), edit);
      setTyped((now) => new Map(now).set(keyOf(from, to), edit));
      void savePending();
    },
  };
}

const table = 'choiceCard';

const keyOf = (from: RecordId, to: RecordId) => `${from} ${to}`;

const readRating = (cards: readonly ChoiceCard[], to: RecordId): Rating | null =>
  cards.map((card) => card.ratings[to]).find((rating) => rating !== undefined) ?? null;

function withEdits(ratings: Ratings, edits: readonly TypedRating[]): Ratings {
  const after = new Map(Object.entries(ratings));
  for (const { to, rating } of edits) {
    if (rating === null) after.delete(to);
    else after.set(to, rating);
  }
  return Object.fromEntries(after);
}
