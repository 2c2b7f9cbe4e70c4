import type { RecordId } from '../op.ts';
import type { RowDecision } from './draft.ts';
import type { Judgement } from './judge-rows.ts';

/** What is done with a row when the import is accepted. */
export type RowOutcome =
  | { readonly type: 'create' }
  | { readonly type: 'known'; readonly person: RecordId }
  | { readonly type: 'repeat'; readonly row: number }
  | { readonly type: 'wait' | 'leave-out' | 'error' };

export type Decisions = ReadonlyMap<number, RowDecision>;

/** What somebody decided, else what the judgement says. A row with an error cannot be taken. */
export function outcomeOf(judgement: Judgement, decision: RowDecision | undefined): RowOutcome {
  if (judgement.verdict === 'error') return { type: 'error' };
  if (decision) return decisionToOutcome(decision);
  const same = judgement.found.filter(({ likeness }) => likeness === 'same');
  const row = same.find(({ of }) => 'row' in of)?.of;
  const person = same.find(({ of }) => 'person' in of)?.of;
  switch (judgement.verdict) {
    case 'new':
      return { type: 'create' };
    case 'repeated':
      return row && 'row' in row ? { type: 'repeat', row: row.row } : { type: 'wait' };
    case 'known':
      return person && 'person' in person
        ? { type: 'known', person: person.person }
        : { type: 'wait' };
    case 'similar':
      return { type: 'wait' };
  }
}

function decisionToOutcome(decision: RowDecision): RowOutcome {
  switch (decision.as) {
    case 'new':
      return { type: 'create' };
    case 'person':
      return { type: 'known', person: decision.person };
    case 'row':
      return { type: 'repeat', row: decision.row };
    case 'left-out':
      return { type: 'leave-out' };
  }
}
