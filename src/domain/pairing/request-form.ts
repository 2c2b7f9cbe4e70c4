import * as v from 'valibot';
import type { Change } from '../changes.ts';
import type { LocalDate } from '../dates.ts';
import type { Json } from '../json.ts';
import type { RecordId } from '../op.ts';
import { readRecord } from '../record.ts';
import { models } from '../records/forms.ts';
import { type Request, request, requestKinds, wishRating } from '../records/request.ts';

const words = v.array(v.string());

const schema = v.object({
  mentee: v.string(),
  words: v.string(),
  themes: words,
  kind: v.nullable(v.picklist(requestKinds)),
  outcome: v.string(),
  form: v.nullable(v.string()),
  model: v.nullable(v.picklist(models)),
  urgency: v.picklist(['ordinary', 'soon', 'urgent']),
  owner: v.string(),
  deadline: v.string(),
  wishes: v.record(v.string(), wishRating),
  canTeach: words,
  wantsToLearn: words,
  slots: words,
  places: words,
});

/** What the form of a request holds while it is being filled in; also what a draft keeps. */
export type RequestForm = v.InferOutput<typeof schema>;

export const emptyRequestForm = (mentee: RecordId): RequestForm => ({
  ...requestToForm(readRecord(request, '', new Map())),
  mentee,
});

export const requestToForm = (from: Request): RequestForm => ({
  mentee: from.mentee,
  words: from.words,
  themes: [...from.themes],
  kind: from.kind,
  outcome: from.outcome,
  form: from.form,
  model: from.model,
  urgency: from.urgency,
  owner: from.owner,
  deadline: from.deadline,
  wishes: { ...from.wishes },
  canTeach: [...from.canTeach],
  wantsToLearn: [...from.wantsToLearn],
  slots: [...from.slots],
  places: [...from.places],
});

/** A draft comes from this device's own store, but perhaps from an older version of the form. */
export function readRequestForm(draft: Json): RequestForm | null {
  const read = v.safeParse(schema, draft);
  return read.success ? read.output : null;
}

/** `known` is the request that is edited: only what was changed here is written. */
export function requestFormToChange(
  form: RequestForm,
  id: RecordId,
  known: Request | null,
  today: LocalDate,
): Change {
  const fields = { ...form, words: form.words.trim(), outcome: form.outcome.trim() };
  if (known === null) {
    return { type: 'create', table: 'request', id, fields: { ...fields, enteredOn: today } };
  }
  const { mentee: _, ...edited } = fields;
  return { type: 'edit', table: 'request', id, fields: edited };
}
