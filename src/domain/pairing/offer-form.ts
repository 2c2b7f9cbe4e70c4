import * as v from 'valibot';
import type { Change } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import type { Json } from '../json.ts';
import type { RecordId } from '../op.ts';
import { readRecord } from '../record.ts';
import { type Offer, offer } from '../records/offer.ts';
import { wishRating } from '../records/request.ts';

const words = v.array(v.string());
const age = v.nullable(v.number());

const schema = v.object({
  mentor: v.string(),
  competences: v.string(),
  achievements: v.string(),
  interests: v.string(),
  topics: words,
  kinds: words,
  ageFrom: age,
  ageUntil: age,
  forms: words,
  models: words,
  hoursByModel: v.record(v.string(), v.number()),
  capacity: v.number(),
  wishes: v.record(v.string(), wishRating),
  slots: words,
  places: words,
  isReserve: v.boolean(),
});

/** What the form of an offer holds while it is being filled in; also what a draft keeps. */
export type OfferForm = v.InferOutput<typeof schema>;

export const emptyOfferForm = (mentor: RecordId): OfferForm => ({
  ...offerToForm(readRecord(offer, '', new Map())),
  mentor,
});

export const offerToForm = (from: Offer): OfferForm => ({
  mentor: from.mentor,
  competences: from.competences,
  achievements: from.achievements,
  interests: from.interests,
  topics: [...from.topics],
  kinds: [...from.kinds],
  ageFrom: from.ageFrom,
  ageUntil: from.ageUntil,
  forms: [...from.forms],
  models: [...from.models],
  hoursByModel: { ...from.hoursByModel },
  capacity: from.capacity,
  wishes: { ...from.wishes },
  slots: [...from.slots],
  places: [...from.places],
  isReserve: from.isReserve,
});

/** A draft comes from this device's own store, but perhaps from an older version of the form. */
export function readOfferForm(draft: Json): OfferForm | null {
  const read = v.safeParse(schema, draft);
  return read.success ? read.output : null;
}

/** `known` is the offer that is edited: only what was changed here is written. */
export function offerFormToChange(
  form: OfferForm,
  id: RecordId,
  known: Offer | null,
  today: LocalDate,
): Change {
  if (known === null) {
    return { type: 'create', table: 'offer', id, fields: { ...form, enteredOn: today } };
  }
  const { mentor: _, ...edited } = form;
  return { type: 'edit', table: 'offer', id, fields: edited };
}
